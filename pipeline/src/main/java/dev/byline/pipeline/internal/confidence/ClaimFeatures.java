package dev.byline.pipeline.internal.confidence;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.attribution.AttributionRelation;
import dev.byline.pipeline.internal.attribution.AttributionRelation.Evidence;
import dev.byline.pipeline.internal.attribution.QuotationIndex;
import dev.byline.pipeline.internal.attribution.RuleAttributions;
import dev.byline.pipeline.internal.attribution.WordCounts;
import dev.byline.pipeline.internal.quotation.Quotation;
import dev.byline.pipeline.internal.scoring.Features;
import java.util.List;
import java.util.Optional;

/**
 * What speaks for and against a claim: the tagger's scores, the rules, marks, layout and size. The
 * names of the features are those of {@code claim-weights.tsv}; a feature that has no weight there
 * counts nothing until {@code byline-train weights} has learned one. Lives as long as the analysis
 * of one article.
 *
 * @param text the article
 * @param quotations its quotations
 * @param rules what the rules find in it
 */
public record ClaimFeatures(AnnotatedText text, QuotationIndex quotations, RuleAttributions rules) {

  /** The features of a claim that makes this relation. */
  public Features of(AttributionRelation claim) {
    Features.Builder features = Features.builder();
    Evidence scores = claim.evidence();
    features
        .odds("cue-score", scores.cue())
        .odds("content-score", scores.content())
        .odds("content-link", scores.contentLink());
    source(claim, features);
    long words = claim.contents().stream().mapToLong(c -> WordCounts.count(text.tokens(c))).sum();
    features
        .size("content-words", words)
        .flag("content-in-pieces", claim.contents().size() > 1)
        .flag("content-over-sentences", sentences(claim.contentExtent()) > 1)
        .flag("cue-in-other-sentence", isElsewhere(claim))
        .flag("by-layout", claim.isSetOff())
        .flag("by-relay", claim.isRelaying())
        .flag("nested", claim.isNested());
    marks(claim, features);
    return features.build();
  }

  /** Whether there is a source, who found it, how sure it was, and whether the rules agree. */
  private void source(AttributionRelation claim, Features.Builder features) {
    Evidence scores = claim.evidence();
    Optional<TokenRange> source = claim.source();
    boolean tagged = source.isPresent() && scores.source() > 0;
    if (tagged) {
      features.odds("source-score", scores.source()).odds("source-link", scores.sourceLink());
      TokenRange cue = claim.anchor();
      features.size(
          "source-distance",
          Math.max(source.get().start() - cue.end(), cue.start() - source.get().end()));
    }
    features
        .flag("no-source", source.isEmpty())
        .flag("source-by-rules", source.isPresent() && !tagged)
        .flag("source-pronoun", source.filter(this::isPronoun).isPresent());
    Optional<AttributionRelation> seen = rules.at(claim);
    Optional<TokenRange> other = seen.flatMap(AttributionRelation::source);
    boolean same = source.isPresent() && other.filter(source.get()::overlaps).isPresent();
    features
        .flag("rules-same-source", same && tagged)
        .flag("rules-other-source", other.isPresent() && !same)
        .flag("rules-same-content", seen.filter(rule -> isSame(rule, claim)).isPresent());
  }

  /** Whether the contents end where the marks do, or cut through quoted words. */
  private void marks(AttributionRelation claim, Features.Builder features) {
    List<Quotation> within = quotations.within(claim);
    boolean cut =
        within.stream().anyMatch(q -> claim.contentTokensIn(q.inside()) < q.inside().size());
    int quoted = within.stream().mapToInt(q -> claim.contentTokensIn(q.tokens())).sum();
    int all = claim.contentSize();
    features
        .flag("all-quoted", quoted == all && !cut)
        .flag("partly-quoted", quoted > 0 && quoted < all && !cut)
        .flag("cuts-quotation", cut);
  }

  /** Whether two relations share at least half of their contents (Dice, as PolNeAR is scored). */
  private static boolean isSame(AttributionRelation a, AttributionRelation b) {
    int shared = b.contents().stream().mapToInt(a::contentTokensIn).sum();
    return 4 * shared >= a.contentSize() + b.contentSize();
  }

  /** Whether no content reaches into the sentence of the cue. */
  private boolean isElsewhere(AttributionRelation claim) {
    int sentence = text.token(claim.anchor().start()).sentence();
    return claim.contents().stream()
        .noneMatch(
            c ->
                text.token(c.start()).sentence() <= sentence
                    && sentence <= text.token(c.end() - 1).sentence());
  }

  /** How many sentences a range touches. */
  private int sentences(TokenRange range) {
    return text.token(range.end() - 1).sentence() - text.token(range.start()).sentence() + 1;
  }

  /** Whether the source is one pronoun, which may mean another than it seems. */
  private boolean isPronoun(TokenRange source) {
    Token first = text.token(source.start());
    return source.size() == 1 && first.hasTag("PRP", "WP");
  }
}
