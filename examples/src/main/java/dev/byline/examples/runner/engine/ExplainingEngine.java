package dev.byline.examples.runner.engine;

import dev.byline.examples.runner.batch.Engine;
import dev.byline.pipeline.CountedAnalysis;
import dev.byline.pipeline.explain.Candidate;
import dev.byline.pipeline.explain.Decision;
import dev.byline.pipeline.explain.Explanation;
import dev.byline.report.Alternative;
import dev.byline.text.Article;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Analyses, and keeps who else was possible, for whoever asks when the result is there. */
public final class ExplainingEngine implements Engine {

  /** Of more, the last are hardly possible. */
  private static final int MOST = 4;

  /** Who is less likely was hardly possible. */
  private static final double LEAST = 0.05;

  private final Explainer explainer;
  private final Map<String, Map<String, List<Alternative>>> alternatives;

  /**
   * @param explainer is closed with this
   * @param alternatives takes, by id of the article and of the quote or claim, who else was
   *     possible
   */
  public ExplainingEngine(
      Explainer explainer, ConcurrentHashMap<String, Map<String, List<Alternative>>> alternatives) {
    this.explainer = explainer;
    this.alternatives = alternatives;
  }

  @Override
  public CountedAnalysis analyze(Article article) {
    Explanation explanation = explainer.explain(article);
    Map<String, List<Alternative>> possible = new HashMap<>();
    Stream.concat(explanation.quotes().stream(), explanation.claims().stream())
        .forEach(decision -> decision.id().ifPresent(id -> possible.put(id, others(decision))));
    alternatives.put(article.id(), possible);
    return new CountedAnalysis(explanation.analysis(), 0);
  }

  private static List<Alternative> others(Decision decision) {
    return decision.candidates().stream()
        .skip(1)
        .filter(candidate -> candidate.confidence() >= LEAST)
        .limit(MOST)
        .map(ExplainingEngine::alternative)
        .toList();
  }

  private static Alternative alternative(Candidate candidate) {
    return new Alternative(candidate.name(), candidate.confidence(), candidate.decidedBy());
  }

  @Override
  public Optional<String> notice() {
    return explainer.notice();
  }

  @Override
  public void close() {
    explainer.close();
  }
}
