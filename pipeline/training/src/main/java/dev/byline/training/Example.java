package dev.byline.training;

import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.tagger.Label;
import dev.byline.pipeline.tagger.Pieces;
import dev.byline.pipeline.tagging.SpanRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An article with what the model should say about every token. Not to be changed by the caller.
 *
 * @param pieces the article as the encoder sees it
 * @param labels for each token the wanted probability of each label
 * @param cueStart whether a token begins a cue
 * @param links for each token that begins a source or content, the first tokens of its cues; null
 *     for the others
 */
record Example(Pieces pieces, float[][] labels, boolean[] cueStart, int[][] links) {

  /** What one annotator marked. */
  static Example of(Pieces pieces, List<GoldAttribution> attributions) {
    int[] labels = new int[pieces.size()];
    for (SpanRole role : new SpanRole[] {SpanRole.CONTENT, SpanRole.SOURCE, SpanRole.CUE}) {
      for (GoldAttribution attribution : attributions) {
        attribution.of(role).forEach(range -> mark(labels, range, role));
      }
    }
    boolean[] cueStart = new boolean[labels.length];
    for (int i = 0; i < labels.length; i++) {
      cueStart[i] = labels[i] == Label.BEGIN_CUE.ordinal();
    }
    return new Example(pieces, oneHot(labels), cueStart, links(attributions, labels));
  }

  /** The same with labels between these and a teacher's. */
  Example softened(float[][] teacher, double share) {
    float[][] mixed = new float[labels.length][Label.COUNT];
    for (int i = 0; i < mixed.length; i++) {
      for (int j = 0; j < Label.COUNT; j++) {
        mixed[i][j] = (float) (share * teacher[i][j] + (1 - share) * labels[i][j]);
      }
    }
    return new Example(pieces, mixed, cueStart, links);
  }

  private static void mark(int[] labels, TokenRange range, SpanRole role) {
    int begin = Label.begin(role).ordinal();
    int inside = Label.inside(role).ordinal();
    if (labels[range.start()] != begin) {
      Arrays.fill(labels, range.start(), range.end(), inside);
      labels[range.start()] = begin;
    } else {
      for (int i = range.start() + 1; i < range.end() && labels[i] != begin; i++) {
        labels[i] = inside;
      }
    }
  }

  private static float[][] oneHot(int[] labels) {
    float[][] rows = new float[labels.length][Label.COUNT];
    for (int i = 0; i < labels.length; i++) {
      rows[i][labels[i]] = 1;
    }
    return rows;
  }

  private static int[][] links(List<GoldAttribution> attributions, int[] labels) {
    List<List<Integer>> cues = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      cues.add(new ArrayList<>());
    }
    boolean[] begins = new boolean[labels.length];
    for (GoldAttribution attribution : attributions) {
      List<TokenRange> ends = new ArrayList<>(attribution.sources());
      ends.addAll(attribution.contents());
      for (TokenRange end : ends) {
        begins[end.start()] =
            labels[end.start()] == Label.BEGIN_SOURCE.ordinal()
                || labels[end.start()] == Label.BEGIN_CONTENT.ordinal();
        if (!attribution.cues().isEmpty()) {
          cues.get(end.start()).add(attribution.cues().get(0).start());
        }
      }
    }
    int[][] links = new int[labels.length][];
    for (int i = 0; i < links.length; i++) {
      if (begins[i]) {
        links[i] = cues.get(i).stream().mapToInt(Integer::intValue).distinct().toArray();
      }
    }
    return links;
  }
}
