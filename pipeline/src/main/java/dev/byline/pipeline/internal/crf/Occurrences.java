package dev.byline.pipeline.internal.crf;

/**
 * Features that look at where else in the sentence a word occurs that looks like a name: alone or
 * together with the word before it.
 */
final class Occurrences {

  /** A word is looked for from the third on before and behind it, and no farther than this. */
  private static final int FIRST = 3;

  private static final int LAST = 149;

  private static final String NO_PATTERN = "NO-OCCURRENCE-PATTERN";

  /** Of a word behind a name: whether it occurs behind that name again, or behind another word. */
  private static final String[] WITH_NAME = {
    "XY-NEXT-OCCURRENCE-XY", "XY-NEXT-OCCURRENCE-Y", "XY-PREV-OCCURRENCE-XY", "XY-PREV-OCCURRENCE-Y"
  };

  /** Of a word that stands alone: whether it occurs behind a name, before one, or alone again. */
  private static final String[] ALONE = {
    "X-NEXT-OCCURRENCE-YX",
    "X-NEXT-OCCURRENCE-XY",
    "X-NEXT-OCCURRENCE-X",
    "X-PREV-OCCURRENCE-YX",
    "X-PREV-OCCURRENCE-XY",
    "X-PREV-OCCURRENCE-X"
  };

  private final double[] noPattern;
  private final double[][] withName;
  private final double[][] alone;

  Occurrences(LabelWeights weights) {
    this.noPattern = sums(weights, NO_PATTERN);
    this.withName = sums(weights, WITH_NAME);
    this.alone = sums(weights, ALONE);
  }

  private static double[][] sums(LabelWeights weights, String[] features) {
    double[][] sums = new double[features.length][];
    for (int i = 0; i < features.length; i++) {
      sums[i] = sums(weights, features[i]);
    }
    return sums;
  }

  private static double[] sums(LabelWeights weights, String feature) {
    double[] sums = new double[weights.labels()];
    weights.addToLabels(sums, 0, feature, "|C");
    return sums;
  }

  /** Adds what the other occurrences of a word say about its labels. */
  void add(LabelledSentence sentence, int at, double[] to) {
    KnownWord before = sentence.word(at - 1);
    KnownWord behind = sentence.word(at + 1);
    if (!sentence.word(at).looks().likeName()
        || !behind.looks().lowerCase()
        || !behind.looks().letters()
        || !before.looks().letters()) {
      Sums.add(noPattern, to);
    } else if (sentence.isName(at - 1)) {
      addFound(withName, foundWithName(sentence, at), to);
    } else {
      addFound(alone, foundAlone(sentence, at), to);
    }
  }

  private static int foundWithName(LabelledSentence sentence, int at) {
    int found = 0;
    for (int i = at + FIRST; i < Math.min(at + LAST + 1, sentence.size()); i++) {
      if (sentence.areAlike(i, at)) {
        found |= sentence.areAlike(i - 1, at - 1) ? 1 : 1 << 1;
      }
    }
    for (int i = at - FIRST; i >= Math.max(at - LAST, 0); i--) {
      if (sentence.areAlike(i, at)) {
        found |= sentence.areAlike(i - 1, at - 1) ? 1 << 2 : 1 << 3;
      }
    }
    return found;
  }

  private static int foundAlone(LabelledSentence sentence, int at) {
    int found = 0;
    for (int i = at + FIRST; i < Math.min(at + LAST + 1, sentence.size()); i++) {
      if (sentence.areAlike(i, at)) {
        found |= sentence.isName(i - 1) ? 1 : sentence.isName(i + 1) ? 1 << 1 : 1 << 2;
      }
    }
    // Here the model was trained to call the word behind "Y", and that goes first.
    for (int i = at - FIRST; i >= Math.max(at - LAST, 0); i--) {
      if (sentence.areAlike(i, at)) {
        found |= sentence.isName(i + 1) ? 1 << 3 : sentence.isName(i - 1) ? 1 << 4 : 1 << 5;
      }
    }
    return found;
  }

  private static void addFound(double[][] sums, int found, double[] to) {
    for (int i = 0; i < sums.length; i++) {
      if ((found >> i & 1) != 0) {
        Sums.add(sums[i], to);
      }
    }
  }

  private static void add(double[] sums, double[] to) {
    for (int i = 0; i < sums.length; i++) {
      to[i] += sums[i];
    }
  }
}
