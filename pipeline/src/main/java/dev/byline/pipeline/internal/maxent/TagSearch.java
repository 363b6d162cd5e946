package dev.byline.pipeline.internal.maxent;

import dev.byline.pipeline.internal.stopping.Checkpoint;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the most probable tags of a sentence as a whole. How probable a tag of a word is depends on
 * the tags of the two words before, so the best way to each pair of tags is kept, from word to
 * word. Of several that are equally good the first counts.
 */
final class TagSearch {

  /** Where the first word of the sentence is: one stands before it. */
  static final int FIRST = 1;

  /** How many stand behind the last word: the end and what a company's name may be followed by. */
  static final int BEHIND = 4;

  /** After so many words a look is taken whether to go on. */
  private static final int STRETCH = 64;

  private final TagModel model;
  private final TagTransitions transitions;
  private final WordInText[] words;

  /** The tags that each word may have, the end too. */
  private final byte[][] choices;

  private final byte[] edge;

  /** Of each pair of tags, of the word before and a word: which of the one before is best. */
  private final byte[][] from;

  /** What the words around say of each tag of the word at hand. */
  private final double[] scores;

  private final double[] odds;

  TagSearch(TagModel model, WordInText[] words, byte[][] choices) {
    this.model = model;
    this.transitions = model.transitions();
    this.words = words;
    this.choices = choices;
    this.edge = new byte[] {transitions.edge()};
    this.from = new byte[choices.length][];
    this.scores = new double[model.width()];
    this.odds = new double[model.width()];
  }

  /** The tags of all words but the end. */
  List<String> best() {
    double[] reached = {0};
    for (int at = 0; at < choices.length; at++) {
      if (at % STRETCH == STRETCH - 1) {
        Checkpoint.pass();
      }
      reached = step(at, reached);
    }
    return back(bestLast(reached));
  }

  private byte[] at(int word) {
    return word < 0 ? edge : choices[word];
  }

  /** The best that reaches each pair of the tags of a word and the one before it. */
  private double[] step(int at, double[] reached) {
    byte[] second = at(at - 2);
    byte[] first = at(at - 1);
    byte[] own = choices[at];
    from[at] = new byte[first.length * own.length];
    boolean oneWay = second.length * first.length == 1;
    if (oneWay && own.length == 1) {
      return reached; // whatever it costs, there is no other way
    }
    look(at);
    double[] next = new double[first.length * own.length];
    Arrays.fill(next, Double.NEGATIVE_INFINITY);
    for (int i = 0; i < second.length; i++) {
      for (int j = 0; j < first.length; j++) {
        int row = transitions.row(second[i], first[j]);
        double all = oneWay ? 0 : Math.log(transitions.sum(row, odds));
        double before = reached[i * first.length + j];
        for (int k = 0; k < own.length; k++) {
          double score = before + (score(at, row, own[k]) - all);
          int pair = j * own.length + k;
          if (score > next[pair]) {
            next[pair] = score;
            from[at][pair] = (byte) i;
          }
        }
      }
    }
    return next;
  }

  /** Takes together what does not depend on the tags before. */
  private void look(int at) {
    int place = FIRST + at;
    WordInText word = words[place];
    Arrays.fill(scores, 0);
    Arrays.fill(odds, 1);
    FeatureWeights weights = model.weights();
    weights.apply(words[place - 1].known().before(), scores, odds);
    weights.apply(words[place + 1].known().after(), scores, odds);
    if (word.known().rare()) {
      model.looks().applyContext(words, place, scores, odds);
      if (at == 0) {
        weights.applyToOdds(word.lowerCaseAtStart(), odds);
        weights.applyToOdds(word.upperAtStart(), odds);
      } else {
        weights.applyToOdds(word.lowerCaseLater(), odds);
      }
    }
    word.multiply(odds);
  }

  private double score(int at, int row, byte tag) {
    WordInText word = words[FIRST + at];
    double score = transitions.score(row, tag);
    if (word.known().rare()) {
      FeatureWeights weights = model.weights();
      if (at == 0) {
        score += weights.weight(word.lowerCaseAtStart(), tag);
        score += weights.weight(word.upperAtStart(), tag);
      } else {
        score += weights.weight(word.lowerCaseLater(), tag);
      }
    }
    return score + (scores[tag] + word.score(tag));
  }

  /** Which tag of the last word is best. */
  private int bestLast(double[] reached) {
    byte[] beforeLast = from[from.length - 1];
    int best = 0;
    for (int i = 1; i < reached.length; i++) {
      boolean first = beforeLast[i] < beforeLast[best];
      if (reached[i] > reached[best] || reached[i] == reached[best] && first) {
        best = i;
      }
    }
    return best;
  }

  /** From the last word to the first, each time the best of the word two before. */
  private List<String> back(int best) {
    int end = choices.length - 1;
    String[] tags = new String[end];
    int own = 0; // the end has one tag
    int before = best;
    for (int at = end; at > 0; at--) {
      tags[at - 1] = model.tags().name(choices[at - 1][before]);
      int secondBefore = from[at][before * choices[at].length + own];
      own = before;
      before = secondBefore;
    }
    return List.of(tags);
  }
}
