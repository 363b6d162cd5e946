package dev.byline.pipeline.internal.crf;

import dev.byline.pipeline.internal.crf.KnownWord.Role;

/** Looks up all features that depend on one word alone. Safe to use from many threads. */
final class WordReader {

  /** What was written in training where there was no word to have a class or a shape. */
  static final String NOTHING = "null";

  /** Beginnings and ends of words, their mark included, are features up to this length. */
  private static final int LONGEST_PART = 6;

  private static final int SHORTEST_PART = 2;

  private static final String LABELS = "labels";

  private static final int CLASSES_BITS = 11;

  private final LabelWeights weights;
  private final int labels;
  private final WordForms forms;

  /** What classes of words say; there are some hundred of them. */
  private final RecentSums classes =
      new RecentSums(CLASSES_BITS, (it, role, none) -> ofClass(it, role));

  WordReader(LabelWeights weights, WordForms forms) {
    this.weights = weights;
    this.labels = weights.labels();
    this.forms = forms;
  }

  KnownWord read(String word) {
    String spelling = forms.spelling(word);
    String wordClass = forms.wordClass(spelling);
    double[] sums = classes.get(wordClass, LABELS, "").clone();
    addNeighbour(spelling, sums);
    add(sums, Role.ITSELF, spelling, "-WORD|C");
    addParts(spelling, sums);
    return new KnownWord(
        word,
        KnownWord.Looks.of(spelling),
        forms.shape(spelling),
        wordClass,
        sums,
        pairs(classes.get(wordClass, "-PSEQcDS|CpC", ""), spelling, "-PSEQW|CpC"),
        pairs(classes.get(wordClass, "-PSEQpDS|CpC", ""), spelling, "-PSEQpW|CpC"));
  }

  /** What stands before the first word of a sentence and behind its last. */
  KnownWord readOutside() {
    double[] sums = labelsOfClass(NOTHING);
    addNeighbour("", sums);
    double[] before = pairs(pairsOfClass("", "-PSEQpDS|CpC"), "", "-PSEQpW|CpC");
    return new KnownWord(
        "", KnownWord.Looks.of(""), "", "", sums, new double[labels * labels], before);
  }

  private void addNeighbour(String spelling, double[] sums) {
    add(sums, Role.BEFORE, spelling, "-PW|C");
    add(sums, Role.BEHIND, spelling, "-NW|C");
    add(sums, Role.NEAR_BEFORE, spelling, "-DISJP|C");
    add(sums, Role.NEAR_BEHIND, spelling, "-DISJN|C");
  }

  /** A feature counts once, even if the word ends as it begins. */
  private void addParts(String spelling, double[] sums) {
    String marked = '<' + spelling + '>';
    int end = marked.length();
    int longest = Math.min(LONGEST_PART, end);
    for (int length = SHORTEST_PART; length <= longest; length++) {
      add(sums, Role.ITSELF, "#", marked.substring(0, length), "#|C");
      if (!marked.regionMatches(0, marked, end - length, length)) {
        add(sums, Role.ITSELF, "#", marked.substring(end - length), "#|C");
      }
    }
  }

  private void add(double[] sums, Role role, String... feature) {
    weights.addToLabels(sums, role.ordinal() * labels, feature);
  }

  private double[] ofClass(String wordClass, String role) {
    return role.equals(LABELS) ? labelsOfClass(wordClass) : pairsOfClass(wordClass, role);
  }

  private double[] labelsOfClass(String wordClass) {
    double[] sums = new double[Role.values().length * labels];
    add(sums, Role.ITSELF, wordClass, "-DISTSIM|C");
    add(sums, Role.BEFORE, wordClass, "-PDISTSIM|C");
    add(sums, Role.BEHIND, wordClass, "-NDISTSIM|C");
    return sums;
  }

  private double[] pairsOfClass(String wordClass, String role) {
    double[] sums = new double[labels * labels];
    weights.addToPairs(sums, 0, wordClass, role);
    return sums;
  }

  /** What a class of words says, and the word itself, if that has anything to say. */
  private double[] pairs(double[] ofClass, String... feature) {
    double[] sums = ofClass.clone();
    return weights.addToPairs(sums, 0, feature) ? sums : ofClass;
  }
}
