package dev.byline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.analysis.Analysis;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.attribution.AttributionAssembler;
import dev.byline.pipeline.attribution.Attributions;
import dev.byline.pipeline.clean.ArticleCleaner;
import dev.byline.pipeline.clean.CleanText;
import dev.byline.pipeline.corenlp.CoreNlpAnnotator;
import dev.byline.pipeline.date.ClaimDates;
import dev.byline.pipeline.internal.rules.RuleSpanTagger;
import dev.byline.pipeline.internal.source.EntityResolver;
import dev.byline.pipeline.internal.source.ResolvedEntities;
import dev.byline.pipeline.internal.source.SourceRecords;
import dev.byline.pipeline.quotation.Quotation;
import dev.byline.pipeline.quotation.QuotationFinder;
import dev.byline.pipeline.quotation.Quotations;
import dev.byline.text.Article;
import java.util.List;

/** The way of an article through all stages that need no model; a result that keeps the laws. */
final class ModelFreeStages {

  private static final CoreNlpAnnotator TOKENIZER = CoreNlpAnnotator.tokenizerOnly();
  private static final EntityResolver RESOLVER = EntityResolver.create();
  private static final RuleSpanTagger RULES = new RuleSpanTagger();
  private static final AttributionAssembler ASSEMBLER =
      new AttributionAssembler(RULES, RULES, 0, true);

  private ModelFreeStages() {}

  /** Reads a text; building the result checks it. */
  static Analysis read(String raw) {
    Article article = Article.of(raw);
    CleanText clean = ArticleCleaner.standard().clean(article);
    AnnotatedText text = TOKENIZER.annotate(clean);
    Quotations quotations = QuotationFinder.find(text);
    ResolvedEntities graph = RESOLVER.resolve(text);
    Attributions found =
        SourceRecords.complete(
            text, graph, ASSEMBLER.assemble(text, quotations, RULES.tag(text), graph::source));
    return new Analysis(
        article,
        graph.entities(found.claims().stream().flatMap(claim -> claim.source().stream()).toList()),
        found.quotes(),
        ClaimDates.date(text, clean.article().publishedOn(), found.claims()),
        quotations.diagnostics());
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
