package dev.byline.pipeline.attribution;

import dev.byline.attribution.Attribution;
import dev.byline.attribution.Claim;
import dev.byline.attribution.ClaimForm;
import dev.byline.attribution.ClaimId;
import dev.byline.attribution.Quote;
import dev.byline.attribution.QuoteId;
import dev.byline.attribution.Source;
import dev.byline.attribution.UnattributedReason;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.attribution.Draft.QuoteDecision;
import dev.byline.pipeline.attribution.Draft.QuoteDecision.Spoken;
import dev.byline.pipeline.attribution.Draft.QuoteDecision.Unspoken;
import dev.byline.pipeline.claim.ClaimKind;
import dev.byline.pipeline.quotation.Quotation;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Turns a finished draft into the immutable quotes and claims of the result. */
final class ResultWriter {

  private final Draft draft;
  private final AnnotatedText text;
  private final List<Optional<Source>> sources;
  private final List<ClaimKind> kinds;
  private final Confidence confidence;
  private final double minConfidence;

  /** Indexes of the claims that are kept, in text order; their ids are their places here. */
  private final List<Integer> order;

  private final Map<Integer, ClaimId> claimIds = new HashMap<>();

  ResultWriter(
      Draft draft,
      List<Optional<Source>> sources,
      List<ClaimKind> kinds,
      Confidence confidence,
      double minConfidence,
      List<Integer> kept) {
    this.draft = draft;
    this.text = draft.text();
    this.sources = sources;
    this.kinds = kinds;
    this.confidence = confidence;
    this.minConfidence = minConfidence;
    this.order =
        kept.stream()
            .sorted(Comparator.comparing(i -> draft.claims().get(i), RawClaim.TEXT_ORDER))
            .toList();
    for (int i = 0; i < order.size(); i++) {
      claimIds.put(order.get(i), new ClaimId("c" + (i + 1)));
    }
  }

  Attributions write() {
    List<Quote> quotes =
        IntStream.range(0, draft.quotations().size()).mapToObj(this::quote).toList();
    Map<ClaimId, List<QuoteId>> quotesOf = new HashMap<>();
    for (Quote quote : quotes) {
      quote
          .claim()
          .ifPresent(id -> quotesOf.computeIfAbsent(id, k -> new ArrayList<>()).add(quote.id()));
    }
    Map<Integer, Integer> parents = parentsOfKept();
    List<Claim> claims = new ArrayList<>();
    for (int index : order) {
      Optional<ClaimId> parent = Optional.ofNullable(parents.get(index)).map(claimIds::get);
      claims.add(claim(index, quotesOf.getOrDefault(claimIds.get(index), List.of()), parent));
    }
    return new Attributions(quotes, claims);
  }

  private Map<Integer, Integer> parentsOfKept() {
    List<RawClaim> kept = order.stream().map(draft.claims()::get).toList();
    return Nesting.parents(kept).entrySet().stream()
        .collect(Collectors.toMap(e -> order.get(e.getKey()), e -> order.get(e.getValue())));
  }

  private Claim claim(int index, List<QuoteId> quotes, Optional<ClaimId> parent) {
    RawClaim raw = draft.claims().get(index);
    List<Span> spans = raw.contents().stream().map(text::span).toList();
    ClaimKind kind = kinds.get(index);
    return new Claim(
        claimIds.get(index),
        form(raw, !quotes.isEmpty()),
        kind.type(),
        kind.act(),
        sources.get(index),
        raw.cue().map(text::excerpt),
        spans,
        spans.stream().map(text.article()::textOf).collect(Collectors.joining(" ")),
        quotes,
        parent,
        kind.negated(),
        confidence.ofClaim(raw),
        raw.decidedBy());
  }

  private Quote quote(int index) {
    Quotation quotation = draft.quotation(index);
    QuoteDecision decision =
        draft
            .decision(index)
            .orElseThrow(() -> new IllegalStateException("quotation " + index + " is undecided"));
    return new Quote(
        new QuoteId("q" + (index + 1)),
        text.article().excerpt(quotation.span()),
        text.article().textOf(words(quotation)),
        attribution(decision),
        confidence.ofQuote(decision, draft),
        decision.decidedBy());
  }

  /** A mark may be glued into a token with words; the words then are what the marks leave. */
  private Span words(Quotation quotation) {
    Span inside = text.span(quotation.inside());
    Span span = quotation.span();
    return inside.overlaps(span)
        ? new Span(Math.max(inside.start(), span.start()), Math.min(inside.end(), span.end()))
        : span;
  }

  private Attribution attribution(QuoteDecision decision) {
    if (decision instanceof Spoken spoken) {
      return attribution(spoken);
    }
    return new Attribution.Unattributed(((Unspoken) decision).reason());
  }

  private Attribution attribution(Spoken spoken) {
    Optional<ClaimId> claim = Optional.ofNullable(claimIds.get(spoken.claim()));
    Optional<Source> source = sources.get(spoken.claim());
    if (source.isEmpty()) {
      return new Attribution.Unattributed(UnattributedReason.NO_SOURCE);
    }
    if (claim.isEmpty() || confidence.ofQuote(spoken, draft) < minConfidence) {
      // No name is better than a wrong one.
      return new Attribution.Unattributed(UnattributedReason.AMBIGUOUS);
    }
    if (spoken.continuing()) {
      return new Attribution.Attributed(source.get().implied(), Optional.empty(), claim);
    }
    return new Attribution.Attributed(
        source.get(), draft.claims().get(spoken.claim()).cue().map(text::excerpt), claim);
  }

  /** Direct where every word of the content is quoted and a whole sentence is; else mixed. */
  private ClaimForm form(RawClaim claim, boolean hasQuotes) {
    if (!hasQuotes) {
      return ClaimForm.INDIRECT;
    }
    List<Quotation> within = draft.quotationsIn(claim);
    boolean allQuoted =
        claim.contents().stream()
            .flatMapToInt(range -> IntStream.range(range.start(), range.end()))
            .filter(i -> Words.isWord(text.token(i)))
            .allMatch(i -> within.stream().anyMatch(q -> q.inside().contains(i)));
    boolean sentence = within.stream().anyMatch(q -> Words.isSentence(text.tokens(q.inside())));
    return allQuoted && sentence ? ClaimForm.DIRECT : ClaimForm.MIXED;
  }
}
