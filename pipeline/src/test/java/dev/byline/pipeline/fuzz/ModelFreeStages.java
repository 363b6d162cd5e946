package dev.byline.pipeline.fuzz;

import dev.byline.analysis.Analysis;
import dev.byline.pipeline.internal.corenlp.CoreNlpAnnotator;
import dev.byline.pipeline.internal.rules.RuleSpanTagger;
import dev.byline.pipeline.internal.source.EntityResolver;
import dev.byline.pipeline.internal.stages.AnalysisPipeline;
import dev.byline.pipeline.tagging.SpanTagger;
import dev.byline.text.Article;
import java.util.Optional;
import java.util.function.Function;

/**
 * All stages of the pipeline with {@link InventedTags} where the models would speak: a hundred
 * times faster, and stranger. Which tagger speaks and how wild the tags are depends on the text.
 */
final class ModelFreeStages implements Function<Article, Analysis> {

  private static final double LEAST_CONFIDENCE = 0.25;

  private final CoreNlpAnnotator tokenizer = CoreNlpAnnotator.tokenizerOnly();
  private final EntityResolver resolver = EntityResolver.create();
  private final AnalysisPipeline byRules = pipeline(new RuleSpanTagger(), LEAST_CONFIDENCE, false);
  private final AnalysisPipeline byChance = pipeline(new RandomSpanTagger(), 0, true);

  private AnalysisPipeline pipeline(SpanTagger tagger, double least, boolean intentions) {
    return new AnalysisPipeline(
        clean -> InventedTags.tag(tokenizer.annotate(clean), clean.article().text().hashCode()),
        resolver,
        tagger,
        new AnalysisPipeline.Settings(least, intentions, Optional.empty()));
  }

  @Override
  public Analysis apply(Article article) {
    AnalysisPipeline chosen = article.text().hashCode() % 3 == 0 ? byChance : byRules;
    return chosen.analyze(article).analysis();
  }
}
