package dev.byline.training.calibration;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.decoding.Constants;
import dev.byline.pipeline.internal.decoding.Decoder;
import dev.byline.pipeline.internal.encoder.OnnxSpanTagger;
import dev.byline.pipeline.tagging.Link;
import dev.byline.pipeline.tagging.SpanRole;
import dev.byline.pipeline.tagging.TaggedSpan;
import dev.byline.pipeline.tagging.Tagging;
import dev.byline.training.corpus.GoldArticle;
import dev.byline.training.corpus.GoldAttribution;
import dev.byline.training.evaluation.SpanScores;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Held-out articles with what the encoder says of them. The encoder runs once; decoding, which is
 * what is tuned, can then be tried many times in seconds.
 */
final class TuningSet {

  /** A held-out article with what the encoder says of it. */
  private record Case(AnnotatedText text, List<GoldAttribution> gold, List<Decoder.Read> reads) {

    Tagging decoded(Decoder decoder) {
      return decoder.decode(text, reads);
    }
  }

  private final List<Case> cases = new ArrayList<>();

  /** Runs the encoder over articles. */
  TuningSet(OnnxSpanTagger tagger, List<GoldArticle> articles) {
    for (GoldArticle article : articles) {
      cases.add(new Case(article.text(), article.first(), tagger.encode(article.text())));
    }
  }

  /** How well spans are found with some constants. */
  SpanScores scores(Constants constants) {
    Decoder decoder = new Decoder(constants);
    SpanScores scores = new SpanScores();
    cases.forEach(c -> scores.add(c.gold(), c.decoded(decoder)));
    return scores;
  }

  /** The score of each span of a role that is found, and whether it is exactly right. */
  List<PlattScaling.Point> points(Constants constants, SpanRole role) {
    Decoder decoder = new Decoder(constants);
    List<PlattScaling.Point> points = new ArrayList<>();
    for (Case c : cases) {
      Set<TokenRange> wanted = GoldAttribution.spans(c.gold(), role);
      for (TaggedSpan span : c.decoded(decoder).spans()) {
        if (span.role() == role) {
          points.add(PlattScaling.Point.of(span.score(), wanted.contains(span.tokens())));
        }
      }
    }
    return points;
  }

  /**
   * Mean log likelihood of the right links of the sources and contents that are exactly right; 0
   * where there are none.
   */
  double linkLikelihood(Constants constants) {
    Decoder decoder = new Decoder(constants);
    double sum = 0;
    int count = 0;
    for (Case c : cases) {
      for (double likely : rightLinks(c.gold(), c.decoded(decoder))) {
        if (likely > 0) {
          sum += Math.log(likely);
          count++;
        }
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  /** For each span found the probability that its links give to what the annotator linked. */
  private static double[] rightLinks(List<GoldAttribution> gold, Tagging tagging) {
    Set<List<TokenRange>> right = new HashSet<>();
    Set<TokenRange> parts = new HashSet<>();
    for (GoldAttribution attribution : gold) {
      List<TokenRange> both = new ArrayList<>(attribution.sources());
      both.addAll(attribution.contents());
      parts.addAll(both);
      both.forEach(part -> attribution.cues().forEach(cue -> right.add(List.of(part, cue))));
    }
    double[] likely = new double[tagging.spans().size()];
    for (Link link : tagging.links()) {
      TokenRange part = tagging.spans().get(link.span()).tokens();
      boolean good =
          link.cue() == Link.NO_CUE
              ? right.stream().noneMatch(pair -> pair.get(0).equals(part))
              : right.contains(List.of(part, tagging.spans().get(link.cue()).tokens()));
      likely[link.span()] += parts.contains(part) && good ? link.score() : 0;
    }
    return likely;
  }
}
