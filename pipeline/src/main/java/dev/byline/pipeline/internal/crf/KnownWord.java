package dev.byline.pipeline.internal.crf;

/**
 * What a word says by itself, wherever it stands: the sums of all weights that depend on it alone,
 * in each role it may have beside a word that is to be labelled.
 */
final class KnownWord {

  private final String word;
  private final String spelling;
  private final String shape;
  private final String wordClass;
  private final boolean likeName;
  private final boolean lowerCase;
  private final boolean letters;

  /** For each {@link Role}, one behind the other; for the last ones of pairs. */
  private final double[] sums;

  /** What a word is to the word that is labelled. */
  enum Role {
    /** The word itself. */
    ITSELF,
    /** The one before it. */
    BEFORE,
    /** The one behind it. */
    BEHIND,
    /** One of the five before it. */
    NEAR_BEFORE,
    /** One of the five behind it. */
    NEAR_BEHIND;

    private static final int COUNT = values().length;

    /** Where the sums for a label begin. */
    int labelsAt(int labels) {
      return ordinal() * labels;
    }

    /** Where the sums for a pair of labels begin; only the first three have them. */
    int pairsAt(int labels) {
      return COUNT * labels + ordinal() * labels * labels;
    }

    static int size(int labels) {
      return COUNT * labels + 3 * labels * labels;
    }
  }

  KnownWord(String word, String spelling, String shape, String wordClass, double[] sums) {
    this.word = word;
    this.spelling = spelling;
    this.shape = shape;
    this.wordClass = wordClass;
    this.sums = sums;
    boolean upperInside = spelling.chars().skip(1).anyMatch(Character::isUpperCase);
    boolean upperFirst = !spelling.isEmpty() && Character.isUpperCase(spelling.charAt(0));
    boolean titleFirst = !spelling.isEmpty() && Character.isTitleCase(spelling.charAt(0));
    this.likeName = spelling.length() > 1 && (upperFirst || titleFirst) && !upperInside;
    this.lowerCase = !spelling.isEmpty() && !upperFirst && !upperInside;
    this.letters = spelling.chars().anyMatch(Character::isLetter);
  }

  /** As it stands in the text. */
  String word() {
    return word;
  }

  String spelling() {
    return spelling;
  }

  String shape() {
    return shape;
  }

  String wordClass() {
    return wordClass;
  }

  boolean isSpelledLike(KnownWord other) {
    return this == other || spelling.equals(other.spelling);
  }

  /** Whether it has two letters or more, and of them only the first is a capital. */
  boolean isLikeName() {
    return likeName;
  }

  /** Whether no letter is a capital. */
  boolean isLowerCase() {
    return lowerCase;
  }

  boolean hasLetter() {
    return letters;
  }

  /** Adds what it says in a role about each label. */
  void addLabels(Role role, double[] to, int labels) {
    int at = role.labelsAt(labels);
    for (int i = 0; i < labels; i++) {
      to[i] += sums[at + i];
    }
  }

  /** Adds what it says in a role about each pair of labels. */
  void addPairs(Role role, double[] to, int labels) {
    int at = role.pairsAt(labels);
    for (int i = 0; i < labels * labels; i++) {
      to[i] += sums[at + i];
    }
  }
}
