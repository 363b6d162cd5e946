package dev.byline.pipeline.internal.result;

import dev.byline.attribution.SourceType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.attribution.AttributionRelation;
import dev.byline.pipeline.internal.date.DatedSpans;
import dev.byline.pipeline.internal.firmness.SaidParts;
import dev.byline.pipeline.internal.source.NamedRelation;
import dev.byline.pipeline.internal.source.NamedSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that is decided about one article, before it is written down. Immutable.
 *
 * @param text what was read of the article
 * @param quotes in text order
 * @param claims those that are left out among them; the speakers of quotes count in this list
 */
public record Decisions(AnnotatedText text, List<DecidedQuote> quotes, List<DecidedClaim> claims) {

  private static final Comparator<DecidedClaim> TEXT_ORDER =
      Comparator.comparing(DecidedClaim::relation, AttributionRelation.TEXT_ORDER);

  /** Copies the lists. */
  public Decisions {
    quotes = List.copyOf(quotes);
    claims = List.copyOf(claims);
  }

  /** All claims, in text order. */
  public List<DecidedClaim> inTextOrder() {
    return claims.stream().sorted(TEXT_ORDER).toList();
  }

  /** The claims that go into the result, in text order: the first is {@code c1}. */
  public List<DecidedClaim> kept() {
    return claims.stream().filter(DecidedClaim::isKept).sorted(TEXT_ORDER).toList();
  }

  /** The relations of the claims that are kept, in their order. */
  public List<NamedRelation> keptRelations() {
    return kept().stream()
        .map(claim -> new NamedRelation(claim.relation(), claim.source()))
        .toList();
  }

  /** The sources of the claims that are kept, in their order, without those that have none. */
  public List<NamedSource> keptSources() {
    return kept().stream().flatMap(claim -> claim.source().stream()).toList();
  }

  /** Where the claims that are kept stand, in their order. */
  public List<DatedSpans> keptSpans() {
    return kept().stream()
        .map(
            claim ->
                new DatedSpans(claim.relation().cue(), person(claim), claim.relation().contents()))
        .toList();
  }

  /** What of the claims that are kept shows how firmly they were said, in their order. */
  public List<SaidParts> keptParts() {
    return kept().stream()
        .map(
            claim ->
                new SaidParts(
                    claim.relation().cue(),
                    claim.relation().source().isPresent(),
                    claim.relation().contents(),
                    claim.kind()))
        .toList();
  }

  /** The words of a source that is no document. */
  private Optional<TokenRange> person(DecidedClaim claim) {
    return claim
        .source()
        .filter(source -> source.type() != SourceType.DOCUMENT)
        .flatMap(NamedSource::mention)
        .flatMap(mention -> text.tokensIn(mention.span()));
  }
}
