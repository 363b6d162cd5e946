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

  private int lowerCaseAtStart = FeatureWeights.NONE;
  private int upperAtStart = FeatureWeights.NONE;
  private int lowerCaseLater = FeatureWeights.NONE;
  private @Nullable String shape;
  private @Nullable String group;

  /** How many tags are tried for the word as it is written. */
  private final int choices;

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
    this.looks = model.looks();
    this.scores = new double[model.width()];
    this.odds = new double[model.width()];
    Arrays.fill(odds, 1);
    model.weights().apply(known.here(), scores, odds);
    if (known.rare()) {
      looks.applyOwn(this, scores, odds);
      ModelWord inLowerCase = model.word(word.toLowerCase(Locale.ROOT));
      this.lowerCaseAtStart = looks.lowerCaseAtStart(word, inLowerCase);
      this.upperAtStart = looks.upperAtStart(word);
      this.lowerCaseLater = looks.lowerCaseLater(word, inLowerCase);
    }
  }

  String word() {
    return word;
  }

  int choices() {
    return choices;
  }

  ModelWord known() {
    return known;
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

  /** Adds what the word says to the scores of all tags, and multiplies their odds by it. */
  void apply(double[] others, double[] otherOdds) {
    for (int i = 0; i < others.length; i++) {
      others[i] += scores[i];
      otherOdds[i] *= odds[i];
    }
  }

  int lowerCaseAtStart() {
    return lowerCaseAtStart;
  }

  int upperAtStart() {
    return upperAtStart;
  }

  int lowerCaseLater() {
    return lowerCaseLater;
  }
}
