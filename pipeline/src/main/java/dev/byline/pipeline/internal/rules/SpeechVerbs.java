package dev.byline.pipeline.internal.rules;

import java.util.Set;

/** Verbs of speech that take more, or stand elsewhere, than verbs do. */
final class SpeechVerbs {

  /** Verbs that may have somebody who is spoken to: {@code told them that}. */
  static final Set<String> WITH_ADDRESSEE =
      Set.of(
          "tell",
          "ask",
          "remind",
          "warn",
          "assure",
          "inform",
          "advise",
          "convince",
          "persuade",
          "notify",
          "promise",
          "show",
          "teach",
          "email",
          "text",
          "write",
          "caution",
          "reassure",
          "alert",
          "brief",
          "lecture",
          "instruct",
          "question",
          "quote",
          "cite");

  /** Verbs that may stand between a clause and its speaker: {@code It rains, said Mara}. */
  static final Set<String> INVERTING =
      Set.of(
          "say",
          "add",
          "write",
          "note",
          "explain",
          "argue",
          "report",
          "warn",
          "insist",
          "recall",
          "concede",
          "admit",
          "reply",
          "claim",
          "suggest",
          "predict",
          "announce",
          "declare",
          "observe",
          "tweet",
          "joke",
          "read",
          "go",
          "acknowledge",
          "continue",
          "quip",
          "conclude");

  private SpeechVerbs() {}
}
