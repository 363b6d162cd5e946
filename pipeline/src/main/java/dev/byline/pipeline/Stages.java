package dev.byline.pipeline;

import dev.byline.analysis.Analysis;
import dev.byline.analysis.Diagnostic;
import dev.byline.pipeline.Byline.CountedAnalysis;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.attribution.AttributionAssembler;
import dev.byline.pipeline.attribution.Attributions;
import dev.byline.pipeline.clean.ArticleCleaner;
import dev.byline.pipeline.clean.CleanText;
import dev.byline.pipeline.corenlp.CoreNlpAnnotator;
import dev.byline.pipeline.entity.EntityGraph;
import dev.byline.pipeline.entity.EntityResolver;
import dev.byline.pipeline.quotation.QuotationFinder;
import dev.byline.pipeline.quotation.Quotations;
import dev.byline.pipeline.tagging.SpanTagger;
import dev.byline.pipeline.tagging.rules.RuleSpanTagger;
import dev.byline.text.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The way of one article through the stages, from its text to a checked result. */
final class Stages {

  private final ArticleCleaner cleaner = ArticleCleaner.standard();
  private final CoreNlpAnnotator annotator = CoreNlpAnnotator.full();
  private final EntityResolver resolver = EntityResolver.create();
  private final SpanTagger tagger;
  private final AttributionAssembler assembler;

  Stages(SpanTagger tagger, Options options) {
    this.tagger = tagger;
    this.assembler =
        new AttributionAssembler(
            tagger, new RuleSpanTagger(), options.minConfidence(), options.includeIntentions());
  }

  CountedAnalysis run(Article article) {
    CleanText clean = cleaner.clean(article);
    AnnotatedText text = annotator.annotate(clean);
    Quotations quotations = QuotationFinder.find(text);
    EntityGraph graph = resolver.resolve(text);
    Attributions attributions =
        assembler.assemble(text, quotations, tagger.tag(text), graph::source);
    List<Diagnostic> diagnostics = new ArrayList<>(clean.diagnostics());
    diagnostics.addAll(quotations.diagnostics());
    if (text.size() == 0) {
      diagnostics.add(nothingToRead(article));
    }
    diagnostics.sort(Comparator.comparingInt(Diagnostic::start).thenComparingInt(Diagnostic::end));
    Analysis analysis =
        new Analysis(
            clean.article(),
            graph.entities(
                attributions.claims().stream().flatMap(claim -> claim.source().stream()).toList()),
            attributions.quotes(),
            attributions.claims(),
            diagnostics);
    return new CountedAnalysis(analysis, text.size());
  }

  private static Diagnostic nothingToRead(Article article) {
    return new Diagnostic("NO_TEXT", "there are no words to read", 0, article.text().length());
  }
}
