package dev.byline.training.evaluation;

import dev.byline.attribution.Claim;
import dev.byline.attribution.Quote;
import dev.byline.attribution.Source;
import dev.byline.pipeline.Byline;
import dev.byline.pipeline.explain.Candidate;
import dev.byline.pipeline.explain.Decision;
import dev.byline.pipeline.explain.Explanation;
import dev.byline.pipeline.explain.Factor;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import dev.byline.training.corpus.GoldArticle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What Byline decided in annotated articles, on which evidence, and whether it was right: what
 * confidence is learned from and measured on. Does not change once {@link #of} has returned it.
 */
public final class GradedDecisions {

  /** Single marks are left out: too many are apostrophes, or quotations inside quotations. */
  private static final String DOUBLE_MARKS = "\"“”„";

  private final List<GradedDecision> claims = new ArrayList<>();
  private final List<GradedDecision> candidates = new ArrayList<>();
  private final List<GradedDecision> speakers = new ArrayList<>();
  private final List<GradedDecision> nobody = new ArrayList<>();
  private int attributions;
  private int quotations;

  private GradedDecisions() {}

  /** Runs Byline over articles and leaves nothing out, however uncertain. */
  public static GradedDecisions of(List<GoldArticle> articles) {
    Byline byline = Byline.builder().includeIntentions(true).minConfidence(0).build();
    GradedDecisions graded = new GradedDecisions();
    for (GoldArticle article : articles) {
      graded.add(article, byline.explain(article.text().article()));
    }
    return graded;
  }

  /** Of each claim that is reported within no other: annotators mark the outermost only. */
  public List<GradedDecision> claims() {
    return List.copyOf(claims);
  }

  /** Of each speaker that was possible, of each quotation; several may be right by name. */
  public List<GradedDecision> candidates() {
    return List.copyOf(candidates);
  }

  /** Of each speaker given to a quotation that the annotator gives one. */
  public List<GradedDecision> speakers() {
    return List.copyOf(speakers);
  }

  /** Of each quotation that nobody was given for; right if the annotator has nobody either. */
  public List<GradedDecision> nobody() {
    return List.copyOf(nobody);
  }

  /** How many attributions there were to find. */
  public int attributions() {
    return attributions;
  }

  /** How many quotations of three words or more the annotator gives a speaker. */
  public int quotations() {
    return quotations;
  }

  private void add(GoldArticle article, Explanation explained) {
    AttributionGrader grader = AttributionGrader.against(article);
    attributions += grader.attributions();
    List<Claim> outermost =
        explained.analysis().claims().stream().filter(claim -> claim.parent().isEmpty()).toList();
    List<Boolean> right = grader.right(outermost);
    for (int i = 0; i < outermost.size(); i++) {
      Decision decision = explained.of(outermost.get(i).id()).orElseThrow();
      claims.add(graded(article, decision.chosen(), right.get(i)));
    }
    for (Quote quote : explained.analysis().quotes()) {
      if (DOUBLE_MARKS.indexOf(quote.excerpt().text().charAt(0)) >= 0) {
        add(article, explained.of(quote.id()).orElseThrow(), quote, grader);
      }
    }
  }

  private void add(GoldArticle article, Decision decision, Quote quote, AttributionGrader grader) {
    List<Span> gold = grader.speakerOf(quote.excerpt().span());
    if (quote.speaker().isEmpty()) {
      nobody.add(graded(article, decision.chosen(), gold.isEmpty()));
    }
    if (!grader.isSpeech(quote.excerpt().span())) {
      return;
    }
    quotations += gold.isEmpty() ? 0 : 1;
    for (Candidate candidate : decision.candidates()) {
      if (!candidate.name().equals(Candidate.NOBODY)) {
        boolean right =
            grader.isSpeaker(candidate.mention().map(Excerpt::span), candidate.name(), gold);
        candidates.add(graded(article, candidate, right));
      }
    }
    if (quote.speaker().isPresent() && !gold.isEmpty()) {
      Optional<Span> mention = quote.speaker().flatMap(Source::mention).map(Excerpt::span);
      boolean right = grader.isSpeaker(mention, quote.speaker().orElseThrow().name(), gold);
      speakers.add(graded(article, decision.chosen(), right));
    }
  }

  /** The bias is left out: it is no evidence, and the regression adds its own. */
  private static GradedDecision graded(GoldArticle article, Candidate candidate, boolean right) {
    Map<String, Double> features = new LinkedHashMap<>();
    for (Factor factor : candidate.factors()) {
      if (!factor.feature().equals(Factor.BIAS)) {
        features.put(factor.feature(), factor.value());
      }
    }
    return new GradedDecision(article.name(), features, candidate.confidence(), right);
  }
}
