package dev.byline.pipeline.attribution;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.attribution.Decided.Scored;
import dev.byline.pipeline.claim.ClaimKind;
import dev.byline.pipeline.claim.ClaimKinds;
import dev.byline.pipeline.quotation.Quotation;
import dev.byline.pipeline.quotation.Quotations;
import dev.byline.pipeline.quotation.SetOffSpeechFinder;
import dev.byline.pipeline.tagging.SpanTagger;
import dev.byline.pipeline.tagging.Tagging;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * From scored spans and quotation marks to quotes and claims: links, lets the marks correct the
 * borders, reads contents once more for claims within claims, decides about each quotation, and
 * asks who the sources are. Knows nothing of which tagger spoke. Immutable; safe to share.
 */
public final class AttributionAssembler {

  private final SpanTagger rules;
  private final NestedTagging nested;
  private final double minConfidence;
  private final boolean includeIntentions;
  private final ClaimKinds kinds = new ClaimKinds();
  private final Confidence confidence = Confidence.standard();

  /**
   * Creates an assembler.
   *
   * @param tagger reads contents once more for nested claims
   * @param rules stand by where the tagger saw a cue and no source, or no attribution of a
   *     quotation
   * @param minConfidence claims, and speakers of quotes, of less confidence are left out
   * @param includeIntentions whether to keep claims that somebody merely wants, plans or decides
   */
  public AttributionAssembler(
      SpanTagger tagger, SpanTagger rules, double minConfidence, boolean includeIntentions) {
    this.rules = rules;
    this.nested = new NestedTagging(tagger);
    this.minConfidence = minConfidence;
    this.includeIntentions = includeIntentions;
  }

  /** Assembles the attributions of one article. */
  public Attributions assemble(
      AnnotatedText text, Quotations marks, Tagging tagging, SourceNamer namer) {
    return write(decide(text, marks, tagging, namer));
  }

  /** Assembles the attributions of one article and says why they are what they are. */
  public ExplainedAttributions explain(
      AnnotatedText text, Quotations marks, Tagging tagging, SourceNamer namer) {
    Decided decided = decide(text, marks, tagging, namer);
    return new Explainer(decided, confidence, minConfidence).explain(write(decided));
  }

  private Attributions write(Decided decided) {
    return new ResultWriter(decided, minConfidence).write();
  }

  private Decided decide(AnnotatedText text, Quotations marks, Tagging tagging, SourceNamer namer) {
    List<Quotation> quotations = marks.quotations();
    RuleEvidence evidence = new RuleEvidence(text, rules);
    QuotationIndex index = new QuotationIndex(quotations);
    ContentShaper shaper = new ContentShaper(index);
    List<RawClaim> linked =
        Linker.link(text, tagging).stream()
            .map(evidence::sourced)
            .map(claim -> evidence.completed(claim, index, text))
            .map(claim -> withoutAddressee(claim, text))
            .map(shaper::shape)
            .toList();
    List<RawClaim> merged = SetOffClaims.merge(linked, SetOffSpeechFinder.find(text, marks));
    List<RawClaim> claims =
        nested.complete(text, Relays.complete(text, merged, evidence.missingFrom(merged)));
    Draft draft =
        new Draft(
            text,
            quotations,
            claims,
            evidence.missingFrom(claims).stream().map(shaper::shape).toList());
    new QuoteRanker(draft, evidence, confidence).decideAll();
    ClaimFeatures features = new ClaimFeatures(draft, evidence);
    List<Scored> scored =
        draft.claims().stream()
            .map(features::of)
            .map(found -> new Scored(found, confidence.ofClaim(found)))
            .toList();
    return new Decided(
        draft,
        SourceNaming.of(text, draft.claims(), namer),
        draft.claims().stream().map(claim -> kind(claim, draft)).toList(),
        scored,
        IntStream.range(0, draft.claims().size())
            .filter(i -> includeIntentions || !isMarginal(draft.claims().get(i), draft))
            .filter(i -> scored.get(i).confidence() >= minConfidence)
            .boxed()
            .sorted(Comparator.comparing(i -> draft.claims().get(i), RawClaim.TEXT_ORDER))
            .toList());
  }

  /** "Asked whether he would resign, the mayor …": the mayor is asked, nobody is said to ask. */
  private static RawClaim withoutAddressee(RawClaim claim, AnnotatedText text) {
    boolean asked =
        claim
            .cue()
            .map(TokenRange::start)
            .filter(start -> start == text.sentenceOf(start).start())
            .map(text::token)
            .filter(token -> token.isWord("asked", "questioned", "pressed"))
            .isPresent();
    return asked ? claim.withSource(Optional.empty()) : claim;
  }

  private ClaimKind kind(RawClaim claim, Draft draft) {
    return kinds.kind(
        draft.text(), claim.cue(), claim.source(), claim.contents(), isQuoted(claim, draft));
  }

  /** What PolNeAR counts and a reader of claims does not: wishes, evidence, stands on a topic. */
  private boolean isMarginal(RawClaim claim, Draft draft) {
    AnnotatedText text = draft.text();
    return !isQuoted(claim, draft)
        && (kinds.isPlainIntention(text, claim.cue(), claim.contents(), false)
            || kinds.isEvidence(text, claim.cue(), claim.source(), claim.contents(), false)
            || kinds.isAskingForAnonymity(text, claim.contents())
            || kinds.isTopicOnly(text, claim.cue(), claim.contents(), false));
  }

  private static boolean isQuoted(RawClaim claim, Draft draft) {
    return draft.quotationsIn(claim).stream()
        .anyMatch(quotation -> claim.contentTokensIn(quotation.inside()) > 0);
  }
}
