package dev.byline.newsroom.internal.comparison;

import dev.byline.newsroom.internal.words.StoryToken;
import dev.byline.newsroom.internal.words.StoryToken.Kind;
import java.util.Set;
import java.util.function.IntPredicate;

/** Which words of a passage stand in a clause that denies what it says. */
final class DeniedClauses {

  private static final Set<String> OPENERS =
      Set.of(
          "but",
          "because",
          "if",
          "when",
          "while",
          "which",
          "who",
          "as",
          "until",
          "unless",
          "than",
          "so",
          "whereas",
          "although",
          "though",
          "since",
          "before",
          "after",
          "without",
          "because_of",
          "due_to");

  private static final Set<String> JOINING = Set.of("and", "or");

  private static final Set<String> CONCORD = Set.of("nor", "neither");

  /** What shows that a verb, and with it a clause, is near. */
  private static final Set<String> VERBAL =
      Set.of(
          "i", "we", "he", "she", "they", "it", "you", "is", "are", "was", "were", "will", "would",
          "has", "have", "had", "can", "could", "may", "might", "must", "should", "shall", "do",
          "does", "did");

  private static final int AHEAD = 4;

  private static final int NONE = Integer.MAX_VALUE;

  /** Behind "not", these deny nothing: "not only". */
  private static final Set<String> NOT_ONLY =
      Set.of("only", "just", "merely", "simply", "least", "but", "doubt", "matter");

  private static final String MARKS = ",;:.!?\u2013\u2014\u2026()[]";

  private final PassageReading reading;
  private final IntPredicate denials;
  private final boolean[] denied;
  private int negators;

  /**
   * Reads a passage.
   *
   * @param denials words of content, by their places among these, that deny what follows
   */
  DeniedClauses(PassageReading reading, IntPredicate denials) {
    this.reading = reading;
    this.denials = denials;
    this.denied = new boolean[reading.size()];
    read();
  }

  /** Whether a word of content stands in a clause that denies it. */
  boolean isDenied(int i) {
    return denied[i];
  }

  /** How many words deny something. */
  int negators() {
    return negators;
  }

  /** What stands behind a negator in its clause is denied; if nothing does, what is before it. */
  private void read() {
    int content = 0;
    int start = 0;
    int from = NONE;
    for (int at = 0; at < reading.words().size(); at++) {
      boolean own = content < reading.size() && reading.place(content) == at;
      if (isBoundary(at) && (from == NONE || content > start)) {
        close(start, content, from);
        start = content;
        from = NONE;
      }
      if (isNegator(at) || (own && denials.test(content))) {
        boolean concord = negators > 0 && CONCORD.contains(reading.form(at));
        from = concord || from == NONE ? content : NONE;
        negators += concord ? 0 : 1;
      }
      content += own ? 1 : 0;
    }
    close(start, content, from);
  }

  private void close(int start, int end, int from) {
    for (int i = from < end ? from : start; i < end && from != NONE; i++) {
      denied[i] = true;
    }
  }

  /** Whether a clause begins with a word: by what it is, or by a mark before it. */
  private boolean isBoundary(int at) {
    if (at == 0) {
      return false;
    }
    String form = reading.form(at);
    if (OPENERS.contains(form) || (JOINING.contains(form) && beginsClause(at + 1))) {
      return true;
    }
    StoryToken before = reading.words().get(at - 1);
    StoryToken word = reading.words().get(at);
    String between =
        before.end() <= word.start()
            ? reading.passage().text().substring(before.end(), word.start())
            : "";
    return between.chars().anyMatch(mark -> MARKS.indexOf(mark) >= 0);
  }

  /** Whether somebody does something here, and not only more things are told. */
  private boolean beginsClause(int start) {
    for (int at = start; at < Math.min(start + AHEAD, reading.words().size()); at++) {
      if (VERBAL.contains(reading.form(at)) || isNegator(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNegator(int at) {
    return reading.form(at).equals("unless")
        || reading.words().get(at).kind() == Kind.NEGATOR
            && !NOT_ONLY.contains(reading.form(at + 1));
  }
}
