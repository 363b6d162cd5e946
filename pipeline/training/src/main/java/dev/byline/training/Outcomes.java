package dev.byline.training;

import dev.byline.attribution.Claim;
import dev.byline.attribution.Quote;
import dev.byline.pipeline.Byline;
import dev.byline.pipeline.explain.Candidate;
import dev.byline.pipeline.explain.Decision;
import dev.byline.pipeline.explain.Explanation;
import dev.byline.pipeline.explain.Factor;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What Byline decided in annotated articles, on which evidence, and whether it was right. Filled
 * article by article; not thread-safe.
 */
final class Outcomes {

  private static final String DOUBLE_MARKS = "\"“”„";

  private final List<Outcome> claims = new ArrayList<>();
  private final List<Outcome> candidates = new ArrayList<>();
  private final List<Outcome> speakers = new ArrayList<>();
  private final List<Outcome> nobody = new ArrayList<>();
  private int attributions;
  private int quotations;

  /**
   * One decision or candidate.
   *
   * @param article where
   * @param features the evidence
   * @param confidence what Byline made of it
   * @param right whether it is right
   */
  record Outcome(String article, Map<String, Double> features, double confidence, boolean right) {}

  /** Runs Byline, with nothing left out, over articles. */
  static Outcomes of(Byline byline, List<GoldArticle> articles) {
    Outcomes outcomes = new Outcomes();
    for (GoldArticle article : articles) {
      outcomes.add(article, byline.explain(article.text().article()));
    }
    return outcomes;
  }

  /** Of each claim that is reported within no other. */
  List<Outcome> claims() {
    return claims;
  }

  /** Of each speaker that was possible, of each quotation. */
  List<Outcome> candidates() {
    return candidates;
  }

  /** Of each speaker given to a quotation that the annotator gives one. */
  List<Outcome> speakers() {
    return speakers;
  }

  /** Of each quotation that nobody was given for. */
  List<Outcome> nobody() {
    return nobody;
  }

  /** How many attributions there were to find. */
  int attributions() {
    return attributions;
  }

  /** How many quotations of three words or more the annotator gives a speaker. */
  int quotations() {
    return quotations;
  }

  private void add(GoldArticle article, Explanation explained) {
    Judge judge = new Judge(article);
    attributions += judge.attributions();
    List<Claim> outermost =
        explained.analysis().claims().stream().filter(claim -> claim.parent().isEmpty()).toList();
    List<Boolean> right = judge.right(outermost);
    for (int i = 0; i < outermost.size(); i++) {
      Decision decision = explained.of(outermost.get(i).id()).orElseThrow();
      claims.add(outcome(article, decision.chosen(), right.get(i)));
    }
    for (Quote quote : explained.analysis().quotes()) {
      if (DOUBLE_MARKS.indexOf(quote.excerpt().text().charAt(0)) >= 0) {
        add(article, explained.of(quote.id()).orElseThrow(), quote, judge);
      }
    }
  }

  private void add(GoldArticle article, Decision decision, Quote quote, Judge judge) {
    List<Span> gold = judge.speakerOf(quote.excerpt().span());
    Candidate chosen = decision.chosen();
    if (quote.speaker().isEmpty()) {
      nobody.add(outcome(article, chosen, gold.isEmpty()));
    }
    if (!judge.isSpeech(quote.excerpt().span())) {
      return;
    }
    quotations += gold.isEmpty() ? 0 : 1;
    for (Candidate candidate : decision.candidates()) {
      if (!candidate.name().equals(Candidate.NOBODY)) {
        boolean right =
            judge.isSpeaker(candidate.mention().map(Excerpt::span), candidate.name(), gold);
        candidates.add(outcome(article, candidate, right));
      }
    }
    if (quote.speaker().isPresent() && !gold.isEmpty()) {
      Optional<Span> mention =
          quote.speaker().flatMap(speaker -> speaker.mention()).map(Excerpt::span);
      boolean right = judge.isSpeaker(mention, quote.speaker().orElseThrow().name(), gold);
      speakers.add(outcome(article, chosen, right));
    }
  }

  private static Outcome outcome(GoldArticle article, Candidate candidate, boolean right) {
    Map<String, Double> features = new LinkedHashMap<>();
    for (Factor factor : candidate.factors()) {
      if (!factor.feature().equals(Factor.BIAS)) {
        features.put(factor.feature(), factor.value());
      }
    }
    return new Outcome(article.name(), features, candidate.confidence(), right);
  }
}
