package dev.byline.pipeline.internal.crf;

/** Features of several words together. For one sentence on one thread. */
final class Conjunctions {

  /** Behind or before a word of up to so many letters, the one beyond it counts as well. */
  private static final int SHORT = 3;

  private static final String AND = "...";

  private final FeatureWeights weights;
  private final StringBuilder name = new StringBuilder();

  Conjunctions(FeatureWeights weights) {
    this.weights = weights;
  }

  private StringBuilder name(String first) {
    name.setLength(0);
    return name.append(first);
  }

  /** Adds what words and shapes side by side say about the label of a word. */
  void addLabels(LabelledSentence sentence, int at, double[] to) {
    String shape = sentence.word(at).shape();
    KnownWord before = sentence.word(at - 1);
    KnownWord behind = sentence.word(at + 1);
    add(name(before.spelling()).append(AND).append(shape).append("-PW_CTYPE|C"), to);
    add(name(shape).append(AND).append(behind.spelling()).append("-NW_CTYPE|C"), to);
    add(name(before.shape()).append(AND).append(shape).append("-PCTYPE|C"), to);
    add(name(shape).append(AND).append(behind.shape()).append("-CNTYPE|C"), to);
    name(before.shape()).append(AND).append(shape).append(AND).append(behind.shape());
    add(name.append("-PCNTYPE|C"), to);
    if (before.spelling().length() <= SHORT) {
      String beyond = sentence.word(at - 2).spelling();
      add(name(beyond).append(AND).append(shape).append("-PPW_CTYPE|C"), to);
    }
    if (behind.spelling().length() <= SHORT) {
      String beyond = sentence.word(at + 2).spelling();
      add(name(beyond).append(AND).append(shape).append("-NNW_CTYPE|C"), to);
    }
  }

  private void add(StringBuilder feature, double[] to) {
    weights.addToLabels(feature, to, 0);
  }

  /** Adds what a word and the one before it say about the pair of their labels. */
  void addPairs(KnownWord before, KnownWord word, double[] to) {
    name(before.spelling()).append('-').append(word.spelling()).append("-PSEQW2");
    weights.addToPairs(name.append(WordReader.PAIR), to, 0);
    name(before.wordClass()).append('-').append(word.wordClass()).append("-PSEQpcDS");
    weights.addToPairs(name.append(WordReader.PAIR), to, 0);
    name(before.shape()).append('-').append(word.shape()).append("-TYPES");
    weights.addToPairs(name.append(WordReader.PAIR), to, 0);
  }
}
