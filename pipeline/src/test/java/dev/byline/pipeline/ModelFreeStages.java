package dev.byline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.analysis.Analysis;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.clean.ArticleCleaner;
import dev.byline.pipeline.internal.corenlp.CoreNlpAnnotator;
import dev.byline.pipeline.internal.quotation.Quotation;
import dev.byline.pipeline.internal.quotation.QuotationFinder;
import dev.byline.pipeline.internal.rules.RuleSpanTagger;
import dev.byline.pipeline.internal.source.EntityResolver;
import dev.byline.pipeline.internal.stages.AnalysisPipeline;
import dev.byline.text.Article;
import java.util.List;
import java.util.Optional;

/** The way of an article through all stages that need no model; a result that keeps the laws. */
final class ModelFreeStages {

  private static final CoreNlpAnnotator TOKENIZER = CoreNlpAnnotator.tokenizerOnly();
  private static final AnalysisPipeline PIPELINE =
      new AnalysisPipeline(
          TOKENIZER::annotate,
          EntityResolver.create(),
          new RuleSpanTagger(),
          new AnalysisPipeline.Settings(0, true, Optional.empty()));

  private ModelFreeStages() {}

  /** Reads a text; building the result checks it. */
  static Analysis read(String raw) {
    return PIPELINE.analyze(Article.of(raw)).analysis();
  }

  /** Reads a text and checks that its quotations nest or are apart. */
  static void check(String raw) {
    read(raw);
    AnnotatedText text = TOKENIZER.annotate(ArticleCleaner.standard().clean(Article.of(raw)));
    List<Quotation> quotations = QuotationFinder.find(text).quotations();
    for (Quotation one : quotations) {
      for (Quotation other : quotations.subList(0, one.index())) {
        assertThat(!other.span().overlaps(one.span()) || other.span().contains(one.span()))
            .as(raw)
            .isTrue();
      }
    }
  }
}
