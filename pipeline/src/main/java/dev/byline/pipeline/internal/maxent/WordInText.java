package dev.byline.pipeline.internal.maxent;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A word of a text, and what the model makes of it wherever it stands. For one thread. */
final class WordInText {

  private final String word;
  private final ModelWord known;
  private final RareWordFeatures looks;

  /** For each tag, from the word alone. */
  private final double[] scores;

  private final double[] odds;

  private final Cases cases;

  private @Nullable String shape;
  private @Nullable String group;

  /** How many tags are tried for the word as it is written. */
  private final int choices;

  /**
   * Which features of capitals a rare word has, by number, first in a sentence and later.
   *
   * @param lowerCaseAtStart that it begins a sentence and is known in lower case
   * @param upperAtStart that it begins a sentence with a capital
   * @param lowerCaseLater that it stands later and is known in lower case
   */
  record Cases(int lowerCaseAtStart, int upperAtStart, int lowerCaseLater) {

    private static final Cases NONE =
        new Cases(FeatureWeights.NONE, FeatureWeights.NONE, FeatureWeights.NONE);
  }

  /**
   * A word.
   *
   * @param written as the text has it
   * @param word as the model has it
   */
  WordInText(String written, String word, TagModel model) {
    this.word = word;
    ModelWord asWritten = model.word(written);
    this.choices = asWritten.tags().length;
    this.known = word.equals(written) ? asWritten : model.word(word);
    this.looks = model.tables().looks();
    this.scores = new double[model.tables().width()];
    this.odds = new double[model.tables().width()];
    Arrays.fill(odds, 1);
    model.tables().weights().apply(known.here(), scores, odds);
    if (known.rare()) {
      looks.applyOwn(this, scores, odds);
      ModelWord inLowerCase = model.word(word.toLowerCase(Locale.ROOT));
      this.cases =
          new Cases(
              looks.lowerCaseAtStart(word, inLowerCase),
              looks.upperAtStart(word),
              looks.lowerCaseLater(word, inLowerCase));
    } else {
      this.cases = Cases.NONE;
    }
  }

  String word() {
    return word;
  }

  /** Of no use to compute for each word: it counts beside rare words only. */
  String shape() {
    if (shape == null) {
      shape = looks.shape(word);
    }
    return shape;
  }

  String group() {
    if (group == null) {
      group = looks.group(word);
    }
    return group;
  }

  int choices() {
    return choices;
  }

  /** Adds what the word says to the scores of all tags, and multiplies their odds by it. */
  void apply(double[] others, double[] otherOdds) {
    for (int i = 0; i < others.length; i++) {
      others[i] += scores[i];
      otherOdds[i] *= odds[i];
    }
  }

  /** What its capitals say. */
  Cases cases() {
    return cases;
  }

  ModelWord known() {
    return known;
  }
}
