package dev.byline.pipeline.internal.crf;

/**
 * What a word says by itself, wherever it stands: the sums of all weights that depend on its
 * spelling or its class alone, in each role it may have beside a word that is to be labelled.
 *
 * @param word as it stands in the text
 * @param looks how it is spelled
 * @param shape of which its letters are
 * @param wordClass of words that are used alike
 * @param sums what it says about each label in each {@link Role}, one behind the other
 * @param pairs what it says about the pair of its label and that of the word before
 * @param pairsBefore the same about its label and that of the word behind
 */
record KnownWord(
    String word,
    Looks looks,
    String shape,
    String wordClass,
    double[] sums,
    double[] pairs,
    double[] pairsBefore) {

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

  /**
   * A spelling, and which of its letters are capitals.
   *
   * @param likeName whether it has two letters or more, and of them only the first is a capital
   * @param lowerCase whether no letter is a capital
   * @param letters whether there is a letter
   */
  record Looks(String spelling, boolean likeName, boolean lowerCase, boolean letters) {

    static Looks of(String spelling) {
      boolean upperInside = spelling.chars().skip(1).anyMatch(Character::isUpperCase);
      boolean upperFirst = !spelling.isEmpty() && Character.isUpperCase(spelling.charAt(0));
      boolean titleFirst = !spelling.isEmpty() && Character.isTitleCase(spelling.charAt(0));
      return new Looks(
          spelling,
          spelling.length() > 1 && (upperFirst || titleFirst) && !upperInside,
          !spelling.isEmpty() && !upperFirst && !upperInside,
          spelling.chars().anyMatch(Character::isLetter));
    }
  }

  String spelling() {
    return looks.spelling();
  }

  boolean isSpelledLike(KnownWord other) {
    return this == other
        || spelling().hashCode() == other.spelling().hashCode()
            && spelling().equals(other.spelling());
  }

  /** Adds what it says in a role about each label. */
  void addLabels(Role role, double[] to) {
    Sums.add(sums, role.ordinal() * to.length, to);
  }

  /** Adds what it says about the pair of its label and that of the word before. */
  void addPairs(double[] to) {
    Sums.add(pairs, to);
  }

  /** Adds what it says about the pair of its label and that of the word behind. */
  void addPairsBefore(double[] to) {
    Sums.add(pairsBefore, to);
  }
}
