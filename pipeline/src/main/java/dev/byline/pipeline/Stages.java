package dev.byline.pipeline;

import dev.byline.analysis.Analysis;
import dev.byline.pipeline.explain.Explanation;
import dev.byline.pipeline.internal.corenlp.CoreNlpAnnotator;
import dev.byline.pipeline.internal.corenlp.CoreNlpCoreference;
import dev.byline.pipeline.internal.loading.Beside;
import dev.byline.pipeline.internal.profile.EntityResolver;
import dev.byline.pipeline.internal.stages.AnalysisPipeline;
import dev.byline.pipeline.internal.stages.DecidedAnalysis;
import dev.byline.pipeline.internal.stages.Diagnostics;
import dev.byline.pipeline.internal.stopping.Checkpoint;
import dev.byline.pipeline.internal.stopping.StoppedException;
import dev.byline.pipeline.tagging.SpanTagger;
import dev.byline.text.Article;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The stages with the engines that the options ask for, and within the time that they give. The way
 * through them is {@link AnalysisPipeline#analyze}. Safe to share.
 */
final class Stages {

  private final AnalysisPipeline pipeline;
  private final Optional<Duration> timeBudget;
  private final Optional<EntityLinks> links;

  /** What is loaded of CoreNLP. */
  record Engines(CoreNlpAnnotator annotator, EntityResolver resolver) {

    /**
     * Loads them.
     *
     * @throws IllegalStateException if a model is missing
     */
    static Engines load(Coreference coreference) {
      Beside<EntityResolver> resolver = Beside.start(() -> resolver(coreference));
      CoreNlpAnnotator annotator = CoreNlpAnnotator.full();
      return new Engines(annotator, resolver.await());
    }

    private static EntityResolver resolver(Coreference coreference) {
      return switch (coreference) {
        case RULES -> EntityResolver.create();
        case CORENLP -> EntityResolver.with(CoreNlpCoreference.load());
      };
    }
  }

  Stages(Engines engines, SpanTagger tagger, TaggerInfo info, Options options) {
    options.house().test(engines.annotator()::annotate);
    this.pipeline =
        new AnalysisPipeline(
            engines.annotator()::annotate,
            engines.resolver(),
            tagger,
            new AnalysisPipeline.Settings(
                options.minConfidence(), options.includeIntentions(), info.fallbackReason()),
            options.house().style());
    this.timeBudget = options.timeBudget();
    this.links = options.linker().map(EntityLinks::new);
  }

  /**
   * Analyses an article and counts its tokens.
   *
   * @throws StoppedException if the thread is interrupted
   */
  CountedAnalysis run(Article article) {
    try {
      DecidedAnalysis decided = Checkpoint.within(timeBudget, () -> decide(article));
      return new CountedAnalysis(decided.analysis(), decided.tokens());
    } catch (StoppedException e) {
      return new CountedAnalysis(outOfTime(article, e), 0);
    }
  }

  /**
   * Analyses an article and explains each decision.
   *
   * @throws StoppedException if the thread is interrupted
   */
  Explanation explain(Article article) {
    try {
      return Checkpoint.within(timeBudget, () -> pipeline.explain(decide(article)));
    } catch (StoppedException e) {
      return new Explanation(outOfTime(article, e), List.of(), List.of());
    }
  }

  private DecidedAnalysis decide(Article article) {
    DecidedAnalysis decided = pipeline.analyze(article);
    return links
        .map(all -> new DecidedAnalysis(all.addedTo(decided.analysis()), decided.decisions()))
        .orElse(decided);
  }

  /** Nothing but why: half of what an article says would pass for all of it. */
  private static Analysis outOfTime(Article article, StoppedException stopped) {
    if (stopped.reason() == StoppedException.Reason.INTERRUPTED) {
      throw stopped;
    }
    return new Analysis(
        article, List.of(), List.of(), List.of(), List.of(Diagnostics.timeBudget(article)));
  }
}
