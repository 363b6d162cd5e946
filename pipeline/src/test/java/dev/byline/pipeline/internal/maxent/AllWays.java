package dev.byline.pipeline.internal.maxent;

import java.util.ArrayList;
import java.util.List;

/** The most probable tags of a few words, found by trying all there are. */
final class AllWays {

  private final TinyModel model;
  private final List<String> words;
  private final List<List<String>> choices;
  private double most = Double.NEGATIVE_INFINITY;
  private List<String> best = List.of();

  AllWays(TinyModel model, List<String> words, List<List<String>> choices) {
    this.model = model;
    this.words = words;
    this.choices = choices;
  }

  List<String> best() {
    go(new ArrayList<>(), 0);
    return best;
  }

  private void go(List<String> tags, double sofar) {
    int at = tags.size();
    if (at == words.size()) {
      double all = sofar + probability(tags, ".$$.");
      if (all > most) {
        most = all;
        best = List.copyOf(tags);
      }
      return;
    }
    for (String tag : choices.get(at)) {
      double more = probability(tags, tag);
      tags.add(tag);
      go(tags, sofar + more);
      tags.remove(at);
    }
  }

  /** The logarithm of what is to be expected of a tag after others. */
  private double probability(List<String> before, String tag) {
    double sum = 0;
    for (String each : model.tags()) {
      sum += Math.exp(score(before, each));
    }
    return score(before, tag) - Math.log(sum);
  }

  private double score(List<String> before, String tag) {
    int at = before.size();
    String last = at(before, at - 1);
    String pair = at(before, at - 2) + '!' + last;
    return model.weight(FeatureKind.WORD_BEFORE, at(words, at - 1), tag)
        + model.weight(FeatureKind.WORD, at(words, at), tag)
        + model.weight(FeatureKind.WORD_AFTER, at(words, at + 1), tag)
        + model.weight(FeatureKind.TWO_TAGS_BEFORE, pair, tag)
        + model.weight(FeatureKind.TAG_BEFORE, last, tag);
  }

  private static String at(List<String> all, int at) {
    return at < 0 || at >= all.size() ? "NA" : all.get(at);
  }
}
