package dev.byline.pipeline.internal.result;

import com.google.common.collect.ImmutableList;
import dev.byline.analysis.Analysis;
import dev.byline.attribution.Quote;
import dev.byline.attribution.Source;
import dev.byline.attribution.UnattributedReason;
import dev.byline.pipeline.explain.Candidate;
import dev.byline.pipeline.explain.Decision;
import dev.byline.pipeline.explain.Explanation;
import dev.byline.pipeline.explain.Factor;
import dev.byline.pipeline.internal.attribution.AttributionRelation;
import dev.byline.pipeline.internal.confidence.Confidence;
import dev.byline.pipeline.internal.source.NamedSource;
import dev.byline.pipeline.internal.speaker.RankedDecision;
import dev.byline.pipeline.internal.speaker.SpeakerCandidate;
import dev.byline.pipeline.internal.speaker.SpeakerDecision;
import dev.byline.pipeline.internal.speaker.SpeakerDecision.Offered;
import dev.byline.pipeline.internal.speaker.SpeakerDecision.Spoken;
import dev.byline.pipeline.internal.speaker.UnattributedWords;
import dev.byline.text.Excerpt;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says of each decision between which candidates it was made, and what decided. Lives as long as
 * the analysis of one article.
 *
 * @param decisions what was decided
 * @param confidence the weights with which that was decided
 */
public record DecisionExplainer(Decisions decisions, Confidence confidence) {

  /** The decisions about what was written down, and about what was left out. */
  public Explanation explain(Analysis written) {
    List<Decision> quotes = new ArrayList<>();
    for (int i = 0; i < written.quotes().size(); i++) {
      quotes.add(quote(written.quotes().get(i), decisions.quotes().get(i)));
    }
    Map<DecidedClaim, String> ids = new IdentityHashMap<>();
    List<DecidedClaim> kept = decisions.kept();
    for (int i = 0; i < kept.size(); i++) {
      ids.put(kept.get(i), written.claims().get(i).id().value());
    }
    List<Decision> claims =
        decisions.inTextOrder().stream()
            .map(claim -> claim(claim, Optional.ofNullable(ids.get(claim))))
            .toList();
    return new Explanation(written, quotes, claims);
  }

  /** The speakers of a quotation that were possible, and that nobody spoke it. */
  private Decision quote(Quote quote, DecidedQuote decided) {
    RankedDecision ranked = decided.ranked();
    boolean spoken = quote.speaker().isPresent();
    double best =
        ranked.candidates().isEmpty()
            ? 0
            : ranked.candidates().get(0).probability() * decided.certainty();
    Candidate nobody =
        new Candidate(
            Candidate.NOBODY,
            Optional.empty(),
            UnattributedWords.NO_SOURCE,
            spoken ? 1 - best : quote.confidence(),
            spoken ? List.of() : confidence.nobodyFactors(ranked.nobody()));
    List<Candidate> candidates = new ArrayList<>();
    for (SpeakerCandidate candidate : ranked.candidates()) {
      // the one that was chosen is a relation of the article by now, if only rules had offered it
      boolean chosen =
          candidate == ranked.candidates().get(0) && ranked.decision() instanceof Spoken;
      candidates.add(speaker(chosen ? ranked.decision() : candidate.decision(), candidate));
    }
    candidates.add(spoken ? candidates.size() : 0, nobody);
    return new Decision(
        Optional.of(quote.id().value()), quote.excerpt(), outcome(quote), candidates);
  }

  /** A speaker: named where the relation is part of the article, in its own words else. */
  private Candidate speaker(SpeakerDecision decision, SpeakerCandidate candidate) {
    AttributionRelation relation;
    Optional<NamedSource> source = Optional.empty();
    if (decision instanceof Offered offered) {
      relation = offered.relation();
    } else {
      DecidedClaim claim = decisions.claims().get(((Spoken) decision).relation());
      relation = claim.relation();
      source = claim.source();
    }
    Optional<Excerpt> mention = relation.source().map(decisions.text()::excerpt);
    return new Candidate(
        source.map(NamedSource::name).or(() -> mention.map(Excerpt::text)).orElse(Candidate.NOBODY),
        source.isPresent() ? source.get().mention() : mention,
        decision.decidedBy(),
        candidate.probability() * NamedSource.certaintyOf(source),
        withName(confidence.speakerFactors(candidate.features()), candidate.probability(), source));
  }

  /**
   * The factors and, where it is not certain whom the words of a source mean, what that takes from
   * the log odds.
   */
  private static List<Factor> withName(
      List<Factor> factors, double probability, Optional<NamedSource> source) {
    double certainty = NamedSource.certaintyOf(source);
    if (certainty == 1) {
      return factors;
    }
    double less = logOdds(probability * certainty) - logOdds(probability);
    return ImmutableList.<Factor>builder()
        .addAll(factors)
        .add(new Factor("who-is-meant", less, 1))
        .build();
  }

  private static double logOdds(double probability) {
    // as near to 0 and 1 as a finite number of odds allows
    double inside = Math.min(Math.max(probability, 1e-12), 1 - 1e-12);
    return StrictMath.log(inside / (1 - inside));
  }

  /** Who, or the reason for nobody. */
  private static String outcome(Quote quote) {
    return quote
        .speaker()
        .map(Source::name)
        .orElseGet(() -> quote.unattributed().map(UnattributedReason::name).orElseThrow());
  }

  /** A claim has one candidate: taken or left out. */
  private Decision claim(DecidedClaim claim, Optional<String> id) {
    AttributionRelation relation = claim.relation();
    Candidate candidate =
        new Candidate(
            claim.source().map(NamedSource::name).orElse(Candidate.NOBODY),
            claim.source().flatMap(NamedSource::mention),
            relation.decidedBy(),
            claim.confidence(),
            withName(
                confidence.claimFactors(claim.features()),
                confidence.ofClaim(claim.features()),
                claim.source()));
    return new Decision(
        id, decisions.text().excerpt(relation.contentExtent()), outcome(claim), List.of(candidate));
  }

  /** The cue of a claim that is taken, or why it is left out. */
  private String outcome(DecidedClaim claim) {
    return switch (claim.verdict()) {
      case KEPT ->
          claim
              .relation()
              .cue()
              .map(cue -> "\"" + decisions.text().excerpt(cue).text() + "\"")
              .orElse("no cue");
      case TOO_UNCERTAIN -> "left out, too uncertain";
      case NO_STATEMENT -> "left out, an intention or evidence";
    };
  }
}
