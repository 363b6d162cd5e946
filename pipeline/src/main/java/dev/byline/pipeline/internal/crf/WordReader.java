package dev.byline.pipeline.internal.crf;

import dev.byline.pipeline.internal.crf.KnownWord.Role;

/** Looks up all features that depend on one word alone. Safe to use from many threads. */
final class WordReader {

  /** How the names of features end that concern one label, and those that concern two. */
  static final String LABEL = "|C";

  static final String PAIR = "|CpC";

  /** What was written in training where a word outside of the sentence has nothing to write. */
  private static final String NOTHING = "null";

  /** Beginnings and ends of words, their mark included, are features up to this length. */
  private static final int LONGEST_PART = 6;

  private static final int SHORTEST_PART = 2;

  private final FeatureWeights weights;
  private final WordForms forms;

  WordReader(FeatureWeights weights, WordForms forms) {
    this.weights = weights;
    this.forms = forms;
  }

  KnownWord read(String word) {
    String spelling = forms.spelling(word);
    String shape = forms.shape(spelling);
    String wordClass = forms.wordClass(spelling);
    Sums sums = new Sums(spelling);
    sums.addItself(shape, wordClass);
    sums.addNeighbour(shape, wordClass);
    sums.addPairs(shape, wordClass, shape);
    return new KnownWord(word, spelling, shape, wordClass, sums.all);
  }

  /** What stands before the first word of a sentence and behind its last. */
  KnownWord readOutside() {
    Sums sums = new Sums("");
    sums.addNeighbour("", NOTHING);
    sums.addPairs("", "", NOTHING);
    return new KnownWord("", "", "", "", sums.all);
  }

  /** The sums of a word, while they are added up. */
  private final class Sums {

    private final String spelling;
    private final int labels = weights.labels();
    private final double[] all = new double[Role.size(labels)];
    private final StringBuilder name = new StringBuilder();

    Sums(String spelling) {
      this.spelling = spelling;
    }

    void addItself(String shape, String wordClass) {
      label(Role.ITSELF, spelling, "-WORD|C");
      label(Role.ITSELF, shape, "-TYPE|C");
      label(Role.ITSELF, wordClass, "-DISTSIM|C");
      addParts();
    }

    void addNeighbour(String shape, String wordClass) {
      label(Role.BEFORE, spelling, "-PW|C");
      label(Role.BEFORE, shape, "-PTYPE|C");
      label(Role.BEFORE, wordClass, "-PDISTSIM|C");
      label(Role.BEHIND, spelling, "-NW|C");
      label(Role.BEHIND, shape, "-NTYPE|C");
      label(Role.BEHIND, wordClass, "-NDISTSIM|C");
      label(Role.NEAR_BEFORE, spelling, "-DISJP|C");
      label(Role.NEAR_BEHIND, spelling, "-DISJN|C");
    }

    void addPairs(String shape, String wordClass, String shapeBehind) {
      pair(Role.ITSELF, spelling, "-PSEQW|CpC");
      pair(Role.ITSELF, wordClass, "-PSEQcDS|CpC");
      pair(Role.ITSELF, shape, "-PSEQcS|CpC");
      pair(Role.ITSELF, shape, "-TPS2|CpC");
      pair(Role.BEFORE, spelling, "-PSEQpW|CpC");
      pair(Role.BEFORE, wordClass, "-PSEQpDS|CpC");
      pair(Role.BEFORE, shape, "-PSEQpS|CpC");
      pair(Role.BEHIND, shapeBehind, "-TNS1|CpC");
    }

    /** A feature counts once, even if the word ends as it begins. */
    private void addParts() {
      String marked = '<' + spelling + '>';
      int end = marked.length();
      int longest = Math.min(LONGEST_PART, end);
      for (int length = SHORTEST_PART; length <= longest; length++) {
        part(marked, 0, length);
        if (!marked.regionMatches(0, marked, end - length, length)) {
          part(marked, end - length, end);
        }
      }
    }

    private void part(String marked, int start, int end) {
      name.setLength(0);
      name.append('#').append(marked, start, end).append('#').append(LABEL);
      weights.addToLabels(name, all, Role.ITSELF.labelsAt(labels));
    }

    private void label(Role role, String value, String kind) {
      name.setLength(0);
      weights.addToLabels(name.append(value).append(kind), all, role.labelsAt(labels));
    }

    private void pair(Role role, String value, String kind) {
      name.setLength(0);
      weights.addToPairs(name.append(value).append(kind), all, role.pairsAt(labels));
    }
  }
}
