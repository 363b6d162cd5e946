package dev.byline.pipeline.fuzz;

import dev.byline.analysis.Analysis;
import dev.byline.analysis.Diagnostic;
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
import dev.byline.pipeline.quotation.QuotationFinder;
import dev.byline.pipeline.quotation.Quotations;
import dev.byline.pipeline.tagging.SpanTagger;
import dev.byline.text.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * All stages of the pipeline with {@link InventedTags} where the models would speak: a hundred
 * times faster, and stranger. Which tagger speaks and how wild the tags are depends on the text.
 */
final class ModelFreeStages implements Function<Article, Analysis> {

  private final ArticleCleaner cleaner = ArticleCleaner.standard();
  private final CoreNlpAnnotator tokenizer = CoreNlpAnnotator.tokenizerOnly();
  private final EntityResolver resolver = EntityResolver.create();
  private final SpanTagger rules = new RuleSpanTagger();
  private final SpanTagger random = new RandomSpanTagger();
  private final AttributionAssembler byRules =
      new AttributionAssembler(rules, rules, LEAST_CONFIDENCE, false);
  private final AttributionAssembler byChance = new AttributionAssembler(random, rules, 0, true);

  private static final double LEAST_CONFIDENCE = 0.25;

  @Override
  public Analysis apply(Article article) {
    CleanText clean = cleaner.clean(article);
    int seed = article.text().hashCode();
    AnnotatedText text = InventedTags.tag(tokenizer.annotate(clean), seed);
    Quotations quotations = QuotationFinder.find(text);
    ResolvedEntities graph = resolver.resolve(text);
    Attributions found =
        seed % 3 == 0
            ? byChance.assemble(text, quotations, random.tag(text), graph::source)
            : byRules.assemble(text, quotations, rules.tag(text), graph::source);
    Optional<LocalDate> published = clean.article().publishedOn();
    Attributions named = SourceRecords.complete(text, graph, found);
    List<Diagnostic> diagnostics = new ArrayList<>(clean.diagnostics());
    diagnostics.addAll(quotations.diagnostics());
    diagnostics.sort(Comparator.comparingInt(Diagnostic::start).thenComparingInt(Diagnostic::end));
    return new Analysis(
        clean.article(),
        graph.entities(named.claims().stream().flatMap(c -> c.source().stream()).toList()),
        named.quotes(),
        ClaimDates.date(text, published, named.claims()),
        diagnostics);
  }
}
