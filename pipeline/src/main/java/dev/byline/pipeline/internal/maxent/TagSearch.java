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

  /** More than all rounding together. */
  private static final double SLACK = 1e-6;

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

  /** For each of its tags: what is added behind what the tags before say. */
  private final double[] late;

  private final double[] later;

  /** For each of its tags: the whole, after the tags before that are looked at. */
  private final double[] ownScores;

  /** The best so far that reaches each pair of tags of the word before and the word at hand. */
  private double[] ways = {0};

  TagSearch(TagModel model, WordInText[] words, byte[][] choices) {
    this.model = model;
    this.transitions = model.tables().transitions();
    this.words = words;
    this.choices = choices;
    this.edge = new byte[] {transitions.edge()};
    this.from = new byte[choices.length][];
    this.scores = new double[model.tables().width()];
    this.odds = new double[model.tables().width()];
    this.late = new double[model.tables().width()];
    this.later = new double[model.tables().width()];
    this.ownScores = new double[model.tables().width()];
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
    if (second.length * first.length * own.length == 1) {
      return reached; // whatever it costs, there is no other way
    }
    look(at);
    ways = new double[first.length * own.length];
    Arrays.fill(ways, Double.NEGATIVE_INFINITY);
    for (int j = 0; j < first.length; j++) {
      // From the likeliest on, few of the others need a second look.
      int likeliest = 0;
      for (int i = 1; i < second.length; i++) {
        boolean better = reached[i * first.length + j] > reached[likeliest * first.length + j];
        likeliest = better ? i : likeliest;
      }
      for (int i = 0; i < second.length; i++) {
        int next = i == 0 ? likeliest : i == likeliest ? 0 : i;
        reach(at, next, j, reached[next * first.length + j]);
      }
    }
    return ways;
  }

  /** Goes on from a pair of tags to all tags of the word at hand, where that may be best. */
  private void reach(int at, int second, int first, double before) {
    byte[] own = choices[at];
    int row = transitions.row(at(at - 2)[second], at(at - 1)[first]);
    double most = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < own.length; k++) {
      double score = transitions.score(row, own[k]) + late[k] + later[k];
      ownScores[k] = score + scores[own[k]];
      most = Math.max(most, ownScores[k]);
    }
    int to = first * own.length;
    if (!mayBeBest(before - most + SLACK, to, own.length)) {
      return;
    }
    double all = Math.log(transitions.sum(row, odds));
    for (int k = 0; k < own.length; k++) {
      double reached = before + (ownScores[k] - all);
      boolean earlier = reached == ways[to + k] && second < from[at][to + k];
      if (reached > ways[to + k] || earlier) {
        ways[to + k] = reached;
        from[at][to + k] = (byte) second;
      }
    }
  }

  /** All tags together have higher odds than any: so far, or less far, the way leads. */
  private boolean mayBeBest(double most, int to, int tags) {
    for (int k = 0; k < tags; k++) {
      if (most + ownScores[k] > ways[to + k]) {
        return true;
      }
    }
    return false;
  }

  /** Takes together what does not depend on the tags before. */
  private void look(int at) {
    int place = FIRST + at;
    WordInText word = words[place];
    Arrays.fill(scores, 0);
    Arrays.fill(odds, 1);
    FeatureWeights weights = model.tables().weights();
    weights.apply(words[place - 1].known().before(), scores, odds);
    weights.apply(words[place + 1].known().after(), scores, odds);
    if (word.known().rare()) {
      model.tables().looks().applyContext(words, place, scores, odds);
    }
    word.apply(scores, odds);
    byte[] own = choices[at];
    fill(late, at == 0 ? word.cases().lowerCaseAtStart() : word.cases().lowerCaseLater(), own);
    fill(later, at == 0 ? word.cases().upperAtStart() : FeatureWeights.NONE, own);
  }

  /** What the model adds behind that which depends on tags, though it does not. */
  private void fill(double[] ofOwn, int row, byte[] own) {
    model.tables().weights().applyToOdds(row, odds);
    for (int k = 0; k < own.length; k++) {
      ofOwn[k] = model.tables().weights().weight(row, own[k]);
    }
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
      tags[at - 1] = model.tables().tags().name(choices[at - 1][before]);
      int secondBefore = from[at][before * choices[at].length + own];
      own = before;
      before = secondBefore;
    }
    return List.of(tags);
  }
}
