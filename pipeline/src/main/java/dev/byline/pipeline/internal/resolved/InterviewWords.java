package dev.byline.pipeline.internal.resolved;

import java.util.Set;

/** What introductions of interviews say in: lemmas, each list set by hand. Stateless. */
final class InterviewWords {

  /** For taking part in one: 'sat down with', 'talks about'. */
  private static final Set<String> CONVERSING =
      Set.of("sit", "speak", "talk", "chat", "converse", "discuss", "reflect", "answer");

  /** For coming together with whom one interviews. */
  private static final Set<String> MEETING =
      Set.of("meet", "tell", "visit", "interview", "ask", "catch", "join", "reach", "call");

  /** What it is called in its headline. */
  private static final Set<String> INTERVIEW =
      Set.of("interview", "conversation", "chat", "question", "q&a");

  /** Who asks on behalf of an outlet. */
  private static final Set<String> JOURNALIST =
      Set.of(
          "reporter",
          "journalist",
          "writer",
          "editor",
          "correspondent",
          "columnist",
          "interviewer",
          "host",
          "anchor",
          "presenter",
          "critic");

  private InterviewWords() {}

  static boolean isConversing(String lemma) {
    return CONVERSING.contains(lemma);
  }

  static boolean isMeeting(String lemma) {
    return MEETING.contains(lemma);
  }

  static boolean isInterview(String lemma) {
    return INTERVIEW.contains(lemma);
  }

  static boolean isJournalist(String lemma) {
    return JOURNALIST.contains(lemma);
  }
}
