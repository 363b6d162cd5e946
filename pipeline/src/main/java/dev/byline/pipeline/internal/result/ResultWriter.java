package dev.byline.pipeline.internal.result;

import dev.byline.attribution.Attribution;
import dev.byline.attribution.Claim;
import dev.byline.attribution.ClaimForm;
import dev.byline.attribution.ClaimId;
import dev.byline.attribution.Quote;
import dev.byline.attribution.QuoteId;
import dev.byline.attribution.Source;
import dev.byline.attribution.UnattributedReason;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.claim.ClaimKind;
import dev.byline.pipeline.internal.attribution.AttributionRelation;
import dev.byline.pipeline.internal.attribution.Nesting;
import dev.byline.pipeline.internal.attribution.QuotationIndex;
import dev.byline.pipeline.internal.attribution.WordCounts;
import dev.byline.pipeline.internal.speaker.RankedDecision;
import dev.byline.pipeline.internal.speaker.SpeakerDecision.Spoken;
import dev.byline.pipeline.internal.speaker.SpeakerDecision.Unspoken;
import dev.byline.pipeline.quotation.Quotation;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Turns what is decided about an article into the immutable quotes and claims of the result. */
public final class ResultWriter {

  private final Decisions decisions;
  private final AnnotatedText text;
  private final double minConfidence;
  private final List<DecidedClaim> kept;
  private final QuotationIndex quotations;

  /** The ids of the claims that are kept: their places in text order. */
  private final Map<DecidedClaim, ClaimId> claimIds = new IdentityHashMap<>();

  public ResultWriter(Decisions decisions, double minConfidence) {
    this.decisions = decisions;
    this.text = decisions.text();
    this.minConfidence = minConfidence;
    this.kept = decisions.kept();
    this.quotations =
        new QuotationIndex(decisions.quotes().stream().map(DecidedQuote::quotation).toList());
    for (int i = 0; i < kept.size(); i++) {
      claimIds.put(kept.get(i), new ClaimId("c" + (i + 1)));
    }
  }

  public Attributions write() {
    List<Quote> quotes = decisions.quotes().stream().map(this::quote).toList();
    Map<ClaimId, List<QuoteId>> quotesOf = new HashMap<>();
    for (Quote quote : quotes) {
      quote
          .claim()
          .ifPresent(id -> quotesOf.computeIfAbsent(id, k -> new ArrayList<>()).add(quote.id()));
    }
    Map<Integer, Integer> parents =
        Nesting.parents(kept.stream().map(DecidedClaim::relation).toList());
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      Optional<ClaimId> parent =
          Optional.ofNullable(parents.get(i)).map(kept::get).map(claimIds::get);
      List<QuoteId> own = quotesOf.getOrDefault(claimIds.get(kept.get(i)), List.of());
      claims.add(claim(kept.get(i), own, parent));
    }
    return new Attributions(quotes, claims);
  }

  private Claim claim(DecidedClaim decided, List<QuoteId> quotes, Optional<ClaimId> parent) {
    AttributionRelation relation = decided.relation();
    List<Span> spans = relation.contents().stream().map(text::span).toList();
    ClaimKind kind = decided.kind();
    return new Claim(
        claimIds.get(decided),
        form(relation, !quotes.isEmpty()),
        kind.type(),
        kind.act(),
        decided.source(),
        relation.cue().map(text::excerpt),
        spans,
        spans.stream().map(text.article()::textOf).collect(Collectors.joining(" ")),
        quotes,
        parent,
        kind.negated(),
        decided.confidence(),
        relation.decidedBy());
  }

  private Quote quote(DecidedQuote decided) {
    RankedDecision ranked = decided.ranked();
    Quotation quotation = decided.quotation();
    Attribution attribution = attribution(decided);
    boolean withheld =
        attribution instanceof Attribution.Unattributed && ranked.decision() instanceof Spoken;
    return new Quote(
        new QuoteId("q" + (quotation.index() + 1)),
        text.article().excerpt(quotation.span()),
        text.article().textOf(words(quotation)),
        attribution,
        withheld ? 1 - ranked.confidence() : ranked.confidence(),
        ranked.decision().decidedBy());
  }

  /**
   * A mark may be glued into a token with words; the words then are what the marks leave. Marks of
   * two quotations may share a token: those of an inner one are words of the outer.
   */
  private Span words(Quotation quotation) {
    Span inside = text.span(quotation.inside());
    Span span = quotation.span();
    if (!inside.overlaps(span)) {
      return span;
    }
    int start = Math.max(inside.start(), span.start());
    int end = Math.min(inside.end(), span.end());
    List<DecidedQuote> all = decisions.quotes();
    for (int i = quotation.index() + 1;
        i < all.size() && all.get(i).quotation().span().start() < span.end();
        i++) {
      Quotation inner = all.get(i).quotation();
      if (inner.parent() == quotation.index()) {
        start = Math.min(start, inner.span().start());
        end = Math.max(end, inner.span().end());
      }
    }
    return new Span(start, end);
  }

  private Attribution attribution(DecidedQuote decided) {
    RankedDecision ranked = decided.ranked();
    if (!(ranked.decision() instanceof Spoken spoken)) {
      return new Attribution.Unattributed(((Unspoken) ranked.decision()).reason());
    }
    DecidedClaim claim = decided.claim().orElseThrow();
    Optional<Source> source = claim.source();
    if (source.isEmpty()) {
      return new Attribution.Unattributed(UnattributedReason.NO_SOURCE);
    }
    if (ranked.confidence() < minConfidence) {
      // No name is better than a wrong one.
      return new Attribution.Unattributed(UnattributedReason.AMBIGUOUS);
    }
    // who spoke may be surer than where the content ends: then there is a speaker and no claim
    Optional<ClaimId> id = Optional.ofNullable(claimIds.get(claim));
    return spoken.continuing()
        ? new Attribution.Attributed(source.get().implied(), Optional.empty(), id)
        : new Attribution.Attributed(
            source.get(), claim.relation().cue().map(text::excerpt), id);
  }

  /** Direct where every word of the content is quoted and a whole sentence is; else mixed. */
  private ClaimForm form(AttributionRelation relation, boolean hasQuotes) {
    if (!hasQuotes) {
      return ClaimForm.INDIRECT;
    }
    List<Quotation> within = quotations.within(relation);
    boolean allQuoted =
        relation.contents().stream()
            .flatMapToInt(range -> IntStream.range(range.start(), range.end()))
            .filter(i -> WordCounts.isWord(text.token(i)))
            .allMatch(i -> within.stream().anyMatch(q -> q.inside().contains(i)));
    boolean sentence =
        within.stream().anyMatch(q -> WordCounts.isSentence(text.tokens(q.inside())));
    return allQuoted && sentence ? ClaimForm.DIRECT : ClaimForm.MIXED;
  }
}
