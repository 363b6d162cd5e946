package dev.byline.pipeline.internal.crf;

/**
 * What a word says by itself, wherever it stands: the sums of all weights that depend on its
 * spelling or its class alone, in each role it may have beside a word that is to be labelled.
 */
final class KnownWord {

  private final String word;
  private final String spelling;
  private final String shape;
  private final String wordClass;
  private final boolean likeName;
  private final boolean lowerCase;
  private final boolean letters;

  /** What it says about each label in each {@link Role}, one behind the other. */
  private final double[] sums;

  /** What it says about the pair of its label and that of the word before. */
  private final double[] pairs;

  /** The same about its label and that of the word behind. */
  private final double[] pairsBefore;

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
    NEAR_BEHIND
  }

  KnownWord(
      String word,
      String spelling,
      String shape,
      String wordClass,
      double[] sums,
      double[] pairs,
      double[] pairsBefore) {
    this.word = word;
    this.spelling = spelling;
    this.shape = shape;
    this.wordClass = wordClass;
    this.sums = sums;
    this.pairs = pairs;
    this.pairsBefore = pairsBefore;
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
    return this == other
        || spelling.hashCode() == other.spelling.hashCode() && spelling.equals(other.spelling);
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
  void addLabels(Role role, double[] to) {
    int at = role.ordinal() * to.length;
    for (int i = 0; i < to.length; i++) {
      to[i] += sums[at + i];
    }
  }

  /** Adds what it says about the pair of its label and that of the word before. */
  void addPairs(double[] to) {
    add(pairs, to);
  }

  /** Adds what it says about the pair of its label and that of the word behind. */
  void addPairsBefore(double[] to) {
    add(pairsBefore, to);
  }

  private static void add(double[] some, double[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] += some[i];
    }
  }
}
