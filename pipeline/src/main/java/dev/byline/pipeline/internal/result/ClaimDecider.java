package dev.byline.pipeline.internal.result;

import dev.byline.attribution.Source;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.claim.ClaimKinds;
import dev.byline.pipeline.internal.attribution.AttributionRelation;
import dev.byline.pipeline.internal.attribution.QuotationIndex;
import dev.byline.pipeline.internal.attribution.RuleAttributions;
import dev.byline.pipeline.internal.confidence.ClaimFeatures;
import dev.byline.pipeline.internal.confidence.Confidence;
import dev.byline.pipeline.internal.result.DecidedClaim.Verdict;
import dev.byline.pipeline.internal.speaker.AssignedSpeakers;
import dev.byline.pipeline.internal.speaker.RankedDecision;
import dev.byline.pipeline.internal.speaker.SpeakerDecision.Spoken;
import dev.byline.pipeline.scoring.Features;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides what kind of claim each attribution relation makes, how sure that is, and whether it goes
 * into the result. Immutable; safe to share.
 */
public final class ClaimDecider {

  private final Confidence confidence;
  private final double minConfidence;
  private final boolean includeIntentions;
  private final ClaimKinds kinds = new ClaimKinds();

  /**
   * Creates a decider.
   *
   * @param confidence how likely a claim is right
   * @param minConfidence claims of less confidence, 0 to 1, are left out
   * @param includeIntentions whether to keep claims that somebody merely wants, plans or decides
   */
  public ClaimDecider(Confidence confidence, double minConfidence, boolean includeIntentions) {
    this.confidence = confidence;
    this.minConfidence = minConfidence;
    this.includeIntentions = includeIntentions;
  }

  /**
   * Decides about all claims of an article.
   *
   * @param speakers who speaks its quotations, and the relations as they are by then
   * @param rules what the rules see in it
   * @param sources who the source of each relation is, in the same order
   */
  public Decisions decide(
      AssignedSpeakers speakers, RuleAttributions rules, List<Optional<Source>> sources) {
    QuotationIndex quotations = new QuotationIndex(speakers.quotations());
    ClaimFeatures features = new ClaimFeatures(speakers.text(), quotations, rules);
    List<DecidedClaim> claims = new ArrayList<>();
    for (int i = 0; i < speakers.relations().size(); i++) {
      AttributionRelation relation = speakers.relations().get(i);
      claims.add(
          claim(
              speakers.text(),
              relation,
              sources.get(i),
              isQuoted(relation, quotations),
              features.of(relation)));
    }
    List<DecidedQuote> quotes = new ArrayList<>();
    for (int i = 0; i < speakers.quotations().size(); i++) {
      RankedDecision ranked = speakers.decisions().get(i);
      Optional<DecidedClaim> claim =
          ranked.decision() instanceof Spoken spoken
              ? Optional.of(claims.get(spoken.relation()))
              : Optional.empty();
      quotes.add(new DecidedQuote(speakers.quotations().get(i), ranked, claim));
    }
    return new Decisions(speakers.text(), quotes, claims);
  }

  private DecidedClaim claim(
      AnnotatedText text,
      AttributionRelation relation,
      Optional<Source> source,
      boolean quoted,
      Features found) {
    double sure = confidence.ofClaim(found);
    Verdict verdict = Verdict.KEPT;
    if (sure < minConfidence) {
      verdict = Verdict.TOO_UNCERTAIN;
    } else if (!includeIntentions && !quoted && isNoStatement(relation, text)) {
      verdict = Verdict.NO_STATEMENT;
    }
    return new DecidedClaim(
        relation,
        source,
        kinds.kind(text, relation.cue(), relation.source(), relation.contents(), quoted),
        quoted,
        found,
        sure,
        verdict);
  }

  /** What PolNeAR counts and a reader of claims does not: wishes, evidence, stands on a topic. */
  private boolean isNoStatement(AttributionRelation relation, AnnotatedText text) {
    return kinds.isPlainIntention(text, relation.cue(), relation.contents(), false)
        || kinds.isEvidence(text, relation.cue(), relation.source(), relation.contents(), false)
        || kinds.isAskingForAnonymity(text, relation.contents())
        || kinds.isTopicOnly(text, relation.cue(), relation.contents(), false);
  }

  private static boolean isQuoted(AttributionRelation relation, QuotationIndex quotations) {
    return quotations.within(relation).stream()
        .anyMatch(quotation -> relation.contentTokensIn(quotation.inside()) > 0);
  }
}
