package dev.byline.pipeline.internal.result;

import dev.byline.attribution.UnattributedReason;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.attribution.AttributionRelation;
import dev.byline.pipeline.internal.attribution.QuotationIndex;
import dev.byline.pipeline.internal.attribution.RuleAttributions;
import dev.byline.pipeline.internal.claim.ClaimKinds;
import dev.byline.pipeline.internal.confidence.ClaimFeatures;
import dev.byline.pipeline.internal.confidence.Confidence;
import dev.byline.pipeline.internal.quotation.Quotation;
import dev.byline.pipeline.internal.result.DecidedClaim.Verdict;
import dev.byline.pipeline.internal.scoring.Features;
import dev.byline.pipeline.internal.source.NamedRelation;
import dev.byline.pipeline.internal.source.NamedSource;
import dev.byline.pipeline.internal.speaker.AssignedSpeakers;
import dev.byline.pipeline.internal.speaker.RankedDecision;
import dev.byline.pipeline.internal.speaker.SpeakerDecision.Spoken;
import dev.byline.pipeline.internal.speaker.SpeakerDecision.Unspoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides what kind of claim each attribution makes, how sure that is and whether it goes into the
 * result, and of which quotations a speaker is given. Immutable; safe to share.
 */
public final class Decider {

  /**
   * Of a quotation nobody is given where it is less certain whom a pronoun means: two are about as
   * likely, and words in the wrong mouth are worse than words in none.
   */
  private static final double LEAST_CERTAIN = 0.45;

  private final Confidence confidence;
  private final double minConfidence;
  private final boolean includeIntentions;
  private final ClaimKinds kinds;

  /**
   * Creates a decider.
   *
   * @param confidence how likely a claim is right
   * @param minConfidence claims, and speakers of quotes, of less confidence are left out; 0 to 1
   * @param includeIntentions whether to keep claims that somebody merely wants, plans or decides
   * @param kinds tells what kind of claim an attribution makes
   */
  public Decider(
      Confidence confidence, double minConfidence, boolean includeIntentions, ClaimKinds kinds) {
    this.confidence = confidence;
    this.minConfidence = minConfidence;
    this.includeIntentions = includeIntentions;
    this.kinds = kinds;
  }

  /**
   * Decides about all claims and quotes of an article.
   *
   * @param speakers who speaks its quotations
   * @param rules what the rules see in it
   * @param relations its relations, in the order in which the speakers count them
   */
  public Decisions decide(
      AssignedSpeakers speakers, RuleAttributions rules, List<NamedRelation> relations) {
    QuotationIndex index = new QuotationIndex(speakers.quotations());
    ClaimFeatures features = new ClaimFeatures(speakers.text(), index, rules);
    List<DecidedClaim> claims = new ArrayList<>();
    for (NamedRelation named : relations) {
      boolean quoted = isQuoted(named.relation(), index);
      claims.add(claim(speakers.text(), named, quoted, features.of(named.relation())));
    }
    List<DecidedQuote> quotes = new ArrayList<>();
    for (int i = 0; i < speakers.quotations().size(); i++) {
      quotes.add(quote(speakers.quotations().get(i), speakers.decisions().get(i), claims));
    }
    return new Decisions(speakers.text(), quotes, claims);
  }

  /** Kind, confidence and verdict of one relation; what is too uncertain is not asked further. */
  private DecidedClaim claim(
      AnnotatedText text, NamedRelation named, boolean quoted, Features found) {
    AttributionRelation relation = named.relation();
    double sure = confidence.ofClaim(found) * NamedSource.certaintyOf(named.source());
    Verdict verdict = Verdict.KEPT;
    if (sure < minConfidence) {
      verdict = Verdict.TOO_UNCERTAIN;
    } else if (!quoted
        && (kinds.isNonSource(text, relation.source())
            || !includeIntentions && isNoStatement(relation, text))) {
      verdict = Verdict.NO_STATEMENT;
    }
    return new DecidedClaim(
        relation,
        named.source(),
        kinds.kind(text, relation.cue(), relation.source(), relation.contents(), quoted),
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

  /** Whether words of the contents stand in quotation marks: such claims are never marginal. */
  private static boolean isQuoted(AttributionRelation relation, QuotationIndex quotations) {
    return quotations.within(relation).stream()
        .anyMatch(quotation -> relation.contentTokensIn(quotation.inside()) > 0);
  }

  /** Whether the speaker that was ranked first is given, and why not. */
  private DecidedQuote quote(
      Quotation quotation, RankedDecision ranked, List<DecidedClaim> claims) {
    if (ranked.decision() instanceof Unspoken unspoken) {
      return new DecidedQuote(
          quotation, ranked, Optional.empty(), Optional.of(unspoken.reason()), 1);
    }
    DecidedClaim claim = claims.get(((Spoken) ranked.decision()).relation());
    double certainty = NamedSource.certaintyOf(claim.source());
    Optional<UnattributedReason> none = Optional.empty();
    if (claim.source().isEmpty()) {
      none = Optional.of(UnattributedReason.NO_SOURCE);
    } else if (certainty < LEAST_CERTAIN || ranked.confidence() * certainty < minConfidence) {
      // No name is better than a wrong one.
      none = Optional.of(UnattributedReason.AMBIGUOUS);
    }
    Optional<DecidedClaim> given = none.isPresent() ? Optional.empty() : Optional.of(claim);
    return new DecidedQuote(quotation, ranked, given, none, certainty);
  }
}
