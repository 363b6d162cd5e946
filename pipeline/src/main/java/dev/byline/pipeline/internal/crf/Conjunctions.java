package dev.byline.pipeline.internal.crf;

/** Features of several words together. Safe to use from many threads. */
final class Conjunctions {

  /** Behind or before a word of up to so many letters, the one beyond it counts as well. */
  private static final int SHORT = 3;

  private static final String AND = "...";
  private static final String DASH = "-";

  /** Logarithms of how many pairs and rows of shapes are kept; news has as many. */
  private static final int PAIRS_BITS = 11;

  private static final int ROWS_BITS = 12;

  private final LabelWeights weights;
  private final int labels;
  private final int pairs;
  private final RecentSums shapePairs = new RecentSums(PAIRS_BITS, (a, b, c) -> ofShapes(a, b));
  private final RecentSums shapeRows = new RecentSums(ROWS_BITS, this::ofShapes);

  Conjunctions(LabelWeights weights) {
    this.weights = weights;
    this.labels = weights.labels();
    this.pairs = labels * labels;
  }

  /** Adds what words side by side say about the label of a word. */
  void addLabels(LabelledSentence sentence, int at, double[] to) {
    KnownWord before = sentence.word(at - 1);
    KnownWord behind = sentence.word(at + 1);
    String shape = sentence.word(at).shape();
    weights.addToLabels(to, 0, before.spelling(), AND, shape, "-PW_CTYPE|C");
    weights.addToLabels(to, 0, shape, AND, behind.spelling(), "-NW_CTYPE|C");
    if (before.spelling().length() <= SHORT) {
      String beyond = sentence.word(at - 2).spelling();
      weights.addToLabels(to, 0, beyond, AND, shape, "-PPW_CTYPE|C");
    }
    if (behind.spelling().length() <= SHORT) {
      String beyond = sentence.word(at + 2).spelling();
      weights.addToLabels(to, 0, beyond, AND, shape, "-NNW_CTYPE|C");
    }
  }

  /** Adds what a word and the one before it say about the pair of their labels. */
  void addPairs(KnownWord before, KnownWord word, double[] to) {
    weights.addToPairs(to, 0, before.spelling(), DASH, word.spelling(), "-PSEQW2|CpC");
    weights.addToPairs(to, 0, before.wordClass(), DASH, word.wordClass(), "-PSEQpcDS|CpC");
  }

  /** Adds all that the shape of a word and those beside it say. */
  void addShapes(LabelledSentence sentence, int at, double[] toLabels, double[] toPairs) {
    String before = sentence.word(at - 1).shape();
    String shape = sentence.word(at).shape();
    String behind = sentence.word(at + 1).shape();
    // Behind the last word there is no shape, which is not the same as an empty one.
    boolean isLast = at + 1 == sentence.size();
    double[] withBefore = shapePairs.get(before, shape, "");
    double[] withBehind = shapePairs.get(shape, isLast ? WordReader.NOTHING : behind, "");
    Sums.add(withBefore, toLabels);
    Sums.add(withBefore, labels, toPairs);
    Sums.add(withBehind, labels + pairs, toLabels);
    Sums.add(withBehind, labels + pairs + labels, toPairs);
    Sums.add(shapeRows.get(before, shape, behind), toLabels);
  }

  /** What two shapes say where the second is that of the word, and where the first is. */
  private double[] ofShapes(String first, String second) {
    double[] sums = new double[2 * (labels + pairs)];
    weights.addToLabels(sums, 0, second, "-TYPE|C");
    weights.addToLabels(sums, 0, first, "-PTYPE|C");
    weights.addToLabels(sums, 0, first, AND, second, "-PCTYPE|C");
    weights.addToPairs(sums, labels, second, "-PSEQcS|CpC");
    weights.addToPairs(sums, labels, second, "-TPS2|CpC");
    weights.addToPairs(sums, labels, first, "-PSEQpS|CpC");
    weights.addToPairs(sums, labels, first, DASH, second, "-TYPES|CpC");
    int at = labels + pairs;
    String behind = second.equals(WordReader.NOTHING) ? "" : second;
    weights.addToLabels(sums, at, behind, "-NTYPE|C");
    weights.addToLabels(sums, at, first, AND, behind, "-CNTYPE|C");
    weights.addToPairs(sums, at + labels, second, "-TNS1|CpC");
    return sums;
  }

  private double[] ofShapes(String before, String shape, String behind) {
    double[] sums = new double[labels];
    weights.addToLabels(sums, 0, before, AND, shape, AND, behind, "-PCNTYPE|C");
    return sums;
  }
}
