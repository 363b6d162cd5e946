package dev.byline.pipeline.internal.attribution;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.attribution.AttributionRelation.Evidence;
import dev.byline.pipeline.tagging.Link;
import dev.byline.pipeline.tagging.SpanRole;
import dev.byline.pipeline.tagging.TaggedSpan;
import dev.byline.pipeline.tagging.Tagging;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides which source and which contents belong to which cue. Where the tagger has link scores
 * they decide, within paragraphs and from an introduction to the next; where it has none, distance
 * does, with boundaries counting as so many tokens. One cue has at most one source; a source may
 * serve several cues. Looks at a fixed number of neighbours, so the time is linear in the spans.
 *
 * <p>Its numbers are set by hand with PolNeAR dev in view ({@code byline evaluate --polnear dev}),
 * not learned; each says with which commit.
 */
final class Linker {

  /**
   * A span whose best link has a lower score belongs to no cue (commit 3d89096: with the ban on
   * links across paragraphs who-said-what F went from 78.0 to 78.5).
   */
  private static final double LEAST_LINK = 0.21;

  /** How many cues on either side of a span are considered; bounds the work, decides nothing. */
  private static final int NEIGHBOURS = 6;

  /** Least link score at which a source that prefers another cue serves this one too (ab5bedc). */
  private static final double SHARED_SOURCE = 0.12;

  private final AnnotatedText text;
  private final Tagging tagging;

  /** The cues, as indexes into the spans, in text order. */
  private final List<Integer> cues = new ArrayList<>();

  private final IntroducingClauses introductions;
  private final LinkScores scores;

  private Linker(AnnotatedText text, Tagging tagging) {
    this.text = text;
    this.tagging = tagging;
    this.introductions = new IntroducingClauses(text, tagging);
    this.scores = LinkScores.of(text, tagging, introductions);
    for (int i = 0; i < tagging.spans().size(); i++) {
      if (tagging.spans().get(i).role() == SpanRole.CUE) {
        cues.add(i);
      }
    }
  }

  /** The relations of a tagging, in text order of their content. */
  static List<AttributionRelation> link(AnnotatedText text, Tagging tagging) {
    return new Linker(text, tagging).relations();
  }

  private List<AttributionRelation> relations() {
    Map<Integer, List<Integer>> contents = new HashMap<>();
    Map<Integer, List<Integer>> sources = new HashMap<>();
    for (int i = 0; i < tagging.spans().size(); i++) {
      SpanRole role = span(i).role();
      if (role == SpanRole.CUE || role == SpanRole.SOURCE && isArticle(i)) {
        continue;
      }
      Map<Integer, List<Integer>> byCue = role == SpanRole.CONTENT ? contents : sources;
      int span = i;
      bestCue(i).ifPresent(cue -> byCue.computeIfAbsent(cue, c -> new ArrayList<>()).add(span));
    }
    List<AttributionRelation> relations = new ArrayList<>();
    for (int cue : cues) {
      List<Integer> own = contents.getOrDefault(cue, List.of());
      if (!own.isEmpty()) {
        relations.add(relation(cue, own, sourceOf(cue, sources.getOrDefault(cue, List.of()))));
      }
    }
    relations.sort(AttributionRelation.TEXT_ORDER);
    return relations;
  }

  /** The relation of one cue, with the worst of its content links as the score of them all. */
  private AttributionRelation relation(int cue, List<Integer> contents, Optional<Integer> source) {
    double score = contents.stream().mapToDouble(i -> span(i).score()).average().orElse(0);
    double link = contents.stream().mapToDouble(i -> scores.of(i, cue)).min().orElse(0);
    return new AttributionRelation(
        Optional.of(span(cue).tokens()),
        source.map(i -> span(i).tokens()),
        AttributionRelation.merged(
            contents.stream()
                .map(i -> introductions.block(span(cue).tokens(), span(i).tokens()))
                .toList()),
        new Evidence(
            span(cue).score(),
            source.map(i -> span(i).score()).orElse(0.0),
            score,
            source.map(i -> scores.of(i, cue)).orElse(0.0),
            link),
        tagging.decidedBy());
  }

  /** The best of the sources that prefer this cue, else one in its sentence that it can share. */
  private Optional<Integer> sourceOf(int cue, List<Integer> own) {
    Optional<Integer> best = best(cue, own, 0);
    return best.isPresent() ? best : best(cue, sourcesNear(cue), SHARED_SOURCE);
  }

  /** The source with the best link to the cue, if it is at least so good; the first of equals. */
  private Optional<Integer> best(int cue, List<Integer> candidates, double least) {
    int best = -1;
    for (int source : candidates) {
      if (scores.of(source, cue) >= least
          && (best < 0 || scores.of(source, cue) > scores.of(best, cue))) {
        best = source;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
  }

  /** The sources in the sentence of a cue, among so many spans on either side. */
  private List<Integer> sourcesNear(int cue) {
    List<Integer> near = new ArrayList<>();
    for (int i = Math.max(0, cue - 3 * NEIGHBOURS);
        i < Math.min(tagging.spans().size(), cue + 3 * NEIGHBOURS);
        i++) {
      if (span(i).role() == SpanRole.SOURCE && !isArticle(i) && sentence(i) == sentence(cue)) {
        near.add(i);
      }
    }
    return near;
  }

  /**
   * The cue that a span belongs to; none where the tagger rather ties it to no cue. Only the cues
   * nearest to it are asked, which bounds the work.
   */
  private Optional<Integer> bestCue(int index) {
    int best = Link.NO_CUE;
    double bestScore =
        tagging.links().isEmpty() ? 0 : Math.max(LEAST_LINK, scores.given(index, Link.NO_CUE));
    int position = firstCueBehind(index);
    for (int i = Math.max(0, position - NEIGHBOURS);
        i < Math.min(cues.size(), position + NEIGHBOURS);
        i++) {
      double score = scores.of(index, cues.get(i));
      if (score > bestScore) {
        best = cues.get(i);
        bestScore = score;
      }
    }
    return best == Link.NO_CUE ? Optional.empty() : Optional.of(best);
  }

  /** Where the cues behind a span begin in the list of cues; binary, as texts may be long. */
  private int firstCueBehind(int index) {
    int low = 0;
    int high = cues.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cues.get(middle) < index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** In "as the saying goes" nobody is the source. */
  private boolean isArticle(int index) {
    TokenRange tokens = span(index).tokens();
    return tokens.size() == 1 && text.token(tokens.start()).isWord("the", "a", "an", "The", "A");
  }

  private int sentence(int index) {
    return text.token(span(index).tokens().start()).sentence();
  }

  private TaggedSpan span(int index) {
    return tagging.spans().get(index);
  }
}
