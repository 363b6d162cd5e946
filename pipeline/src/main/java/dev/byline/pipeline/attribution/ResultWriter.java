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
import dev.byline.pipeline.attribution.Draft.QuoteDecision.Spoken;
import dev.byline.pipeline.attribution.Draft.QuoteDecision.Unspoken;
import dev.byline.pipeline.attribution.Draft.Ruling;
import dev.byline.pipeline.claim.ClaimKind;
import dev.byline.pipeline.quotation.Quotation;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Turns a finished draft into the immutable quotes and claims of the result. */
final class ResultWriter {

  private final Decided decided;
  private final Draft draft;
  private final AnnotatedText text;
  private final double minConfidence;

  /** The ids of the claims that are kept: their places in text order. */
  private final Map<Integer, ClaimId> claimIds = new HashMap<>();

  ResultWriter(Decided decided, double minConfidence) {
    this.decided = decided;
    this.draft = decided.draft();
    this.text = draft.text();
    this.minConfidence = minConfidence;
    for (int i = 0; i < decided.kept().size(); i++) {
      claimIds.put(decided.kept().get(i), new ClaimId("c" + (i + 1)));
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
    for (int index : decided.kept()) {
      Optional<ClaimId> parent = Optional.ofNullable(parents.get(index)).map(claimIds::get);
      claims.add(claim(index, quotesOf.getOrDefault(claimIds.get(index), List.of()), parent));
    }
    return new Attributions(quotes, claims);
  }

  private Map<Integer, Integer> parentsOfKept() {
    List<Integer> order = decided.kept();
    List<RawClaim> kept = order.stream().map(draft.claims()::get).toList();
    return Nesting.parents(kept).entrySet().stream()
        .collect(Collectors.toMap(e -> order.get(e.getKey()), e -> order.get(e.getValue())));
  }

  private Claim claim(int index, List<QuoteId> quotes, Optional<ClaimId> parent) {
    RawClaim raw = draft.claims().get(index);
    List<Span> spans = raw.contents().stream().map(text::span).toList();
    ClaimKind kind = decided.kinds().get(index);
    return new Claim(
        claimIds.get(index),
        form(raw, !quotes.isEmpty()),
        kind.type(),
        kind.act(),
        decided.sources().get(index),
        raw.cue().map(text::excerpt),
        spans,
        spans.stream().map(text.article()::textOf).collect(Collectors.joining(" ")),
        quotes,
        parent,
        kind.negated(),
        decided.scores().get(index).confidence(),
        raw.decidedBy());
  }

  private Quote quote(int index) {
    Quotation quotation = draft.quotation(index);
    Ruling ruling =
        draft
            .ruling(index)
            .orElseThrow(() -> new IllegalStateException("quotation " + index + " is undecided"));
    Attribution attribution = attribution(ruling);
    boolean withheld =
        attribution instanceof Attribution.Unattributed && ruling.decision() instanceof Spoken;
    return new Quote(
        new QuoteId("q" + (index + 1)),
        text.article().excerpt(quotation.span()),
        text.article().textOf(words(quotation)),
        attribution,
        withheld ? 1 - ruling.confidence() : ruling.confidence(),
        ruling.decision().decidedBy());
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
    List<Quotation> all = draft.quotations();
    for (int i = quotation.index() + 1;
        i < all.size() && all.get(i).span().start() < span.end();
        i++) {
      if (all.get(i).parent() == quotation.index()) {
        start = Math.min(start, all.get(i).span().start());
        end = Math.max(end, all.get(i).span().end());
      }
    }
    return new Span(start, end);
  }

  private Attribution attribution(Ruling ruling) {
    if (!(ruling.decision() instanceof Spoken spoken)) {
      return new Attribution.Unattributed(((Unspoken) ruling.decision()).reason());
    }
    Optional<Source> source = decided.sources().get(spoken.claim());
    if (source.isEmpty()) {
      return new Attribution.Unattributed(UnattributedReason.NO_SOURCE);
    }
    if (ruling.confidence() < minConfidence) {
      // No name is better than a wrong one.
      return new Attribution.Unattributed(UnattributedReason.AMBIGUOUS);
    }
    // who spoke may be surer than where the content ends: then there is a speaker and no claim
    Optional<ClaimId> claim = Optional.ofNullable(claimIds.get(spoken.claim()));
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
