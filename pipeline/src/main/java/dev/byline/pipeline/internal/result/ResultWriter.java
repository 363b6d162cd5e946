package dev.byline.pipeline.internal.result;

import static java.util.Objects.requireNonNull;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Attribution;
import dev.byline.attribution.Claim;
import dev.byline.attribution.ClaimForm;
import dev.byline.attribution.ClaimId;
import dev.byline.attribution.ClaimTraits;
import dev.byline.attribution.Judgement;
import dev.byline.attribution.Quote;
import dev.byline.attribution.QuoteId;
import dev.byline.attribution.Source;
import dev.byline.entity.Entity;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.attribution.AttributionRelation;
import dev.byline.pipeline.internal.attribution.Nesting;
import dev.byline.pipeline.internal.attribution.QuotationIndex;
import dev.byline.pipeline.internal.attribution.WordCounts;
import dev.byline.pipeline.internal.claim.ClaimKind;
import dev.byline.pipeline.internal.profile.DescribedSource;
import dev.byline.pipeline.internal.profile.EntityProfile;
import dev.byline.pipeline.internal.profile.WeighedEntity;
import dev.byline.pipeline.internal.quotation.Quotation;
import dev.byline.pipeline.internal.source.NamedSource;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes down what is known about an article: the one place where the immutable records that users
 * see are built, each of them once.
 *
 * <p>To add a field to a result: let the stage that finds it put it into {@link ClaimDraft}, {@link
 * DescribedSource} or {@link EntityProfile}, hand it to the record here, and write it in {@code
 * dev.byline.json}.
 */
public final class ResultWriter {

  private final ArticleDraft draft;
  private final AnnotatedText text;
  private final QuotationIndex quotations;

  /** The ids of the claims: their places in text order. */
  private final Map<DecidedClaim, ClaimId> claimIds = new IdentityHashMap<>();

  private ResultWriter(ArticleDraft draft) {
    this.draft = draft;
    this.text = draft.text();
    this.quotations =
        new QuotationIndex(
            draft.quotes().stream().map(quote -> quote.decided().quotation()).toList());
    for (ClaimDraft claim : draft.claims()) {
      claimIds.put(claim.decided(), new ClaimId("c" + (claimIds.size() + 1)));
    }
  }

  /** The result; its constructor checks the laws. */
  public static Analysis write(ArticleDraft draft) {
    return new ResultWriter(draft).write();
  }

  private Analysis write() {
    List<Quote> quotes = draft.quotes().stream().map(this::quote).toList();
    return new Analysis(
        draft.article(),
        draft.entities().stream().map(ResultWriter::entity).toList(),
        quotes,
        claims(quotes),
        draft.diagnostics());
  }

  /** An entity with its final mentions and salience. */
  private static Entity entity(WeighedEntity weighed) {
    EntityProfile known = weighed.entity().profile();
    return new Entity(
        weighed.entity().id(),
        known.type(),
        known.name(),
        known.aliases(),
        known.roles(),
        known.gender(),
        weighed.entity().mentions(),
        known.roleMentions(),
        known.affiliations(),
        known.genderEvidence(),
        weighed.salience());
  }

  /** A source; one whose name is withheld on stated grounds is anonymous, whatever its words. */
  private static Source source(DescribedSource known) {
    NamedSource named = known.named();
    return new Source(
        named.name(),
        named.type(),
        named.anonymous() || known.anonymityGrounds().isPresent(),
        named.entity(),
        named.mention(),
        known.profile().role(),
        known.profile().affiliation(),
        known.anonymityGrounds(),
        known.profile().document());
  }

  /** A quote, attributed where a speaker is known. */
  private Quote quote(QuoteDraft known) {
    DecidedQuote decided = known.decided();
    Quotation quotation = decided.quotation();
    return new Quote(
        new QuoteId("q" + (quotation.index() + 1)),
        text.article().excerpt(quotation.span()),
        text.article().textOf(words(quotation)),
        known
            .speaker()
            .map(speaker -> attributed(decided, speaker))
            .orElseGet(() -> new Attribution.Unattributed(decided.unattributed().orElseThrow())),
        decided.confidence(),
        decided.ranked().decision().decidedBy());
  }

  private Attribution attributed(DecidedQuote decided, DescribedSource speaker) {
    DecidedClaim claim = decided.claim().orElseThrow();
    Optional<Excerpt> cue =
        decided.isContinuing() ? Optional.empty() : claim.relation().cue().map(text::excerpt);
    // who spoke may be surer than where the content ends: then there is a speaker and no claim
    return new Attribution.Attributed(
        source(speaker), cue, Optional.ofNullable(claimIds.get(claim)));
  }

  /**
   * The words of a quotation without its marks. A mark may be glued into a token with words; the
   * words then are what the marks leave. Marks of two quotations may share a token: those of an
   * inner one are words of the outer.
   */
  private Span words(Quotation quotation) {
    Span inside = text.span(quotation.inside());
    Span span = quotation.span();
    if (!inside.overlaps(span)) {
      return span;
    }
    int start = Math.max(inside.start(), span.start());
    int end = Math.min(inside.end(), span.end());
    List<QuoteDraft> all = draft.quotes();
    for (int i = quotation.index() + 1; i < all.size(); i++) {
      Quotation next = all.get(i).decided().quotation();
      if (next.span().start() >= span.end()) {
        break;
      }
      if (next.parent() == quotation.index()) {
        start = Math.min(start, next.span().start());
        end = Math.max(end, next.span().end());
      }
    }
    return new Span(start, end);
  }

  /** The claims, once the quotes are written: each knows those that name it. */
  private List<Claim> claims(List<Quote> quotes) {
    Map<ClaimId, List<QuoteId>> quotesOf = new HashMap<>();
    for (Quote quote : quotes) {
      quote
          .claim()
          .ifPresent(id -> quotesOf.computeIfAbsent(id, k -> new ArrayList<>()).add(quote.id()));
    }
    Map<Integer, Integer> parents =
        Nesting.parents(draft.claims().stream().map(claim -> claim.decided().relation()).toList());
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < draft.claims().size(); i++) {
      ClaimDraft known = draft.claims().get(i);
      Optional<ClaimId> parent =
          Optional.ofNullable(parents.get(i))
              .map(outer -> claimIds.get(draft.claims().get(outer).decided()));
      List<QuoteId> own = quotesOf.getOrDefault(claimIds.get(known.decided()), List.of());
      claims.add(claim(known, own, parent));
    }
    return claims;
  }

  /** A claim; its text is its spans joined by one space, as the laws demand. */
  private Claim claim(ClaimDraft known, List<QuoteId> quotes, Optional<ClaimId> parent) {
    AttributionRelation relation = known.decided().relation();
    ClaimKind kind = known.decided().kind();
    List<Span> spans = relation.contents().stream().map(text::span).toList();
    return new Claim(
        requireNonNull(claimIds.get(known.decided())),
        new ClaimTraits(
            form(relation, !quotes.isEmpty()),
            kind.type(),
            kind.act(),
            kind.negated(),
            known.firmness()),
        known.source().map(ResultWriter::source),
        relation.cue().map(text::excerpt),
        spans,
        spans.stream().map(text.article()::textOf).collect(Collectors.joining(" ")),
        quotes,
        parent,
        known.saidOn(),
        new Judgement(known.decided().confidence(), relation.decidedBy()));
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
