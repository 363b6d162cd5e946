package dev.byline.pipeline.attribution;

import dev.byline.attribution.Attribution;
import dev.byline.attribution.Quote;
import dev.byline.attribution.Source;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.attribution.Decided.Scored;
import dev.byline.pipeline.attribution.Draft.Option;
import dev.byline.pipeline.attribution.Draft.QuoteDecision;
import dev.byline.pipeline.attribution.Draft.QuoteDecision.Offered;
import dev.byline.pipeline.attribution.Draft.QuoteDecision.Spoken;
import dev.byline.pipeline.attribution.Draft.Ruling;
import dev.byline.pipeline.explain.Candidate;
import dev.byline.pipeline.explain.Decision;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says of each decision between which candidates it was made, and what told. */
final class Explainer {

  private final Decided decided;
  private final Draft draft;
  private final AnnotatedText text;
  private final Confidence confidence;
  private final double minConfidence;

  Explainer(Decided decided, Confidence confidence, double minConfidence) {
    this.decided = decided;
    this.draft = decided.draft();
    this.text = draft.text();
    this.confidence = confidence;
    this.minConfidence = minConfidence;
  }

  ExplainedAttributions explain(Attributions written) {
    List<Decision> quotes =
        IntStream.range(0, written.quotes().size())
            .mapToObj(i -> quote(written.quotes().get(i), draft.ruling(i).orElseThrow()))
            .toList();
    Map<Integer, String> ids = new HashMap<>();
    for (int i = 0; i < decided.kept().size(); i++) {
      ids.put(decided.kept().get(i), written.claims().get(i).id().value());
    }
    List<Decision> claims =
        IntStream.range(0, draft.claims().size())
            .boxed()
            .sorted(Comparator.comparing(i -> draft.claims().get(i), RawClaim.TEXT_ORDER))
            .map(i -> claim(i, Optional.ofNullable(ids.get(i))))
            .toList();
    return new ExplainedAttributions(written, quotes, claims);
  }

  private Decision quote(Quote quote, Ruling ruling) {
    boolean spoken = quote.speaker().isPresent();
    double best = ruling.options().isEmpty() ? 0 : ruling.options().get(0).probability();
    Candidate nobody =
        new Candidate(
            Candidate.NOBODY,
            Optional.empty(),
            QuoteRules.NO_SOURCE,
            spoken ? 1 - best : quote.confidence(),
            spoken ? List.of() : confidence.nobodyFactors(ruling.nobody()));
    List<Candidate> candidates = new ArrayList<>();
    for (Option option : ruling.options()) {
      // the option that was chosen is a claim of the draft by now, if only rules had offered it
      boolean chosen = option == ruling.options().get(0) && ruling.decision() instanceof Spoken;
      candidates.add(candidate(chosen ? ruling.decision() : option.decision(), option));
    }
    candidates.add(spoken ? candidates.size() : 0, nobody);
    return new Decision(
        Optional.of(quote.id().value()), quote.excerpt(), outcome(quote), candidates);
  }

  private Candidate candidate(QuoteDecision decision, Option option) {
    RawClaim claim =
        decision instanceof Offered offered
            ? offered.claim()
            : draft.claims().get(((Spoken) decision).claim());
    Optional<Source> source =
        decision instanceof Spoken spoken
            ? decided.sources().get(spoken.claim())
            : Optional.empty();
    Optional<Excerpt> mention = claim.source().map(text::excerpt);
    return new Candidate(
        source.map(Source::name).or(() -> mention.map(Excerpt::text)).orElse(Candidate.NOBODY),
        source.isPresent() ? source.get().mention() : mention,
        decision.decidedBy(),
        option.probability(),
        confidence.speakerFactors(option.features()));
  }

  private static String outcome(Quote quote) {
    return quote
        .speaker()
        .map(Source::name)
        .orElseGet(() -> ((Attribution.Unattributed) quote.attribution()).reason().name());
  }

  private Decision claim(int index, Optional<String> id) {
    RawClaim claim = draft.claims().get(index);
    Scored scored = decided.scores().get(index);
    Optional<Source> source = decided.sources().get(index);
    Candidate candidate =
        new Candidate(
            source.map(Source::name).orElse(Candidate.NOBODY),
            source.flatMap(Source::mention),
            claim.decidedBy(),
            scored.confidence(),
            confidence.claimFactors(scored.features()));
    TokenRange content = claim.contentExtent();
    Span span = text.span(content);
    return new Decision(
        id, text.article().excerpt(span), outcome(claim, scored, id), List.of(candidate));
  }

  private String outcome(RawClaim claim, Scored scored, Optional<String> id) {
    if (id.isPresent()) {
      return claim.cue().map(cue -> "\"" + text.excerpt(cue).text() + "\"").orElse("no cue");
    }
    return scored.confidence() < minConfidence
        ? "left out, too uncertain"
        : "left out, an intention or evidence";
  }
}
