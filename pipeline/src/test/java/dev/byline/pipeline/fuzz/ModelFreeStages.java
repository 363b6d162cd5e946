package dev.byline.pipeline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.analysis.Analysis;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.clean.ArticleCleaner;
import dev.byline.pipeline.internal.clean.CleanText;
import dev.byline.pipeline.internal.corenlp.CoreNlpAnnotator;
import dev.byline.pipeline.internal.profile.EntityResolver;
import dev.byline.pipeline.internal.quotation.Quotation;
import dev.byline.pipeline.internal.quotation.QuotationFinder;
import dev.byline.pipeline.internal.rules.RuleSpanTagger;
import dev.byline.pipeline.internal.stages.AnalysisPipeline;
import dev.byline.pipeline.tagging.SpanTagger;
import dev.byline.text.Article;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The way of an article through all stages that need no model: a hundred times faster than the
 * whole way. Either only the tokenizer speaks, so that words have no part of speech, or {@link
 * InventedTags} stand where the models would speak, which is stranger.
 */
public final class ModelFreeStages implements Function<Article, Analysis> {

  private static final double LEAST_CONFIDENCE = 0.25;

  private static final CoreNlpAnnotator TOKENIZER = CoreNlpAnnotator.tokenizerOnly();
  private static final EntityResolver RESOLVER = EntityResolver.create();
  private static final AnalysisPipeline UNTAGGED =
      pipeline(TOKENIZER::annotate, new RuleSpanTagger(), 0, true);

  private final AnalysisPipeline byRules =
      pipeline(ModelFreeStages::tagged, new RuleSpanTagger(), LEAST_CONFIDENCE, false);
  private final AnalysisPipeline byChance =
      pipeline(ModelFreeStages::tagged, new RandomSpanTagger(), 0, true);

  private static AnalysisPipeline pipeline(
      Function<CleanText, AnnotatedText> annotator,
      SpanTagger tagger,
      double least,
      boolean intentions) {
    return new AnalysisPipeline(
        annotator,
        RESOLVER,
        tagger,
        new AnalysisPipeline.Settings(least, intentions, Optional.empty()));
  }

  private static AnnotatedText tagged(CleanText clean) {
    return InventedTags.tag(TOKENIZER.annotate(clean), clean.article().text().hashCode());
  }

  /** With invented tags. Which tagger speaks and how wild the tags are depends on the text. */
  @Override
  public Analysis apply(Article article) {
    AnalysisPipeline chosen = article.text().hashCode() % 3 == 0 ? byChance : byRules;
    return chosen.analyze(article).analysis();
  }

  /** Reads a text without tags; building the result checks it. */
  public static Analysis read(String raw) {
    return UNTAGGED.analyze(Article.of(raw)).analysis();
  }

  /** Reads a text without tags and checks that its quotations nest or are apart. */
  public static void check(String raw) {
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
