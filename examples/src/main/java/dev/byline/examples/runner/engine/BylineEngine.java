package dev.byline.examples.runner.engine;

import dev.byline.examples.runner.batch.Engine;
import dev.byline.examples.runner.options.EngineOptions;
import dev.byline.newsroom.audit.Justifications;
import dev.byline.pipeline.Byline;
import dev.byline.pipeline.CountedAnalysis;
import dev.byline.pipeline.TaggerInfo;
import dev.byline.pipeline.explain.Explanation;
import dev.byline.text.Article;
import java.util.Optional;

/** Byline as the runner's engine, with why sources would know. */
public final class BylineEngine implements Engine, Explainer {

  private final Byline byline;

  /**
   * The runner's way with an engine.
   *
   * @param byline is closed with this
   */
  public BylineEngine(Byline byline) {
    this.byline = byline;
  }

  /** One that analyses as the options say. */
  public static BylineEngine load(EngineOptions options) {
    return new BylineEngine(options.byline());
  }

  @Override
  public CountedAnalysis analyze(Article article) {
    CountedAnalysis counted = byline.analyzeCounting(article);
    return new CountedAnalysis(Justifications.addedTo(counted.analysis()), counted.tokens());
  }

  @Override
  public Explanation explain(Article article) {
    return byline.explain(article);
  }

  /** That the rules took over is said, since they find less and nobody would notice otherwise. */
  @Override
  public Optional<String> notice() {
    TaggerInfo tagger = byline.tagger();
    return tagger.kind() == TaggerInfo.Kind.RULES
        ? Optional.of(
            "the learned tagger cannot run here, the rules alone find less (--require-model"
                + " refuses that): "
                + tagger.fallbackReason().orElse("no reason given"))
        : Optional.empty();
  }

  @Override
  public void close() {
    byline.close();
  }
}
