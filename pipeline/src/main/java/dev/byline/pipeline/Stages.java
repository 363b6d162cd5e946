package dev.byline.pipeline;

import dev.byline.analysis.Analysis;
import dev.byline.analysis.Diagnostic;
import dev.byline.attribution.StatedDate;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.clean.ArticleCleaner;
import dev.byline.pipeline.clean.CleanText;
import dev.byline.pipeline.corenlp.CoreNlpAnnotator;
import dev.byline.pipeline.corenlp.CoreNlpCoreference;
import dev.byline.pipeline.date.ClaimDates;
import dev.byline.pipeline.entity.EntityGraph;
import dev.byline.pipeline.entity.EntityResolver;
import dev.byline.pipeline.entity.WeighedEntity;
import dev.byline.pipeline.explain.Explanation;
import dev.byline.pipeline.internal.attribution.FoundRelations;
import dev.byline.pipeline.internal.attribution.RelationFinder;
import dev.byline.pipeline.internal.confidence.Confidence;
import dev.byline.pipeline.internal.result.ArticleDraft;
import dev.byline.pipeline.internal.result.Decider;
import dev.byline.pipeline.internal.result.Decisions;
import dev.byline.pipeline.internal.result.Explainer;
import dev.byline.pipeline.internal.result.ResultWriter;
import dev.byline.pipeline.internal.speaker.AssignedSpeakers;
import dev.byline.pipeline.internal.speaker.SpeakerRanker;
import dev.byline.pipeline.internal.stopping.Checkpoint;
import dev.byline.pipeline.internal.stopping.StoppedException;
import dev.byline.pipeline.quotation.QuotationFinder;
import dev.byline.pipeline.quotation.Quotations;
import dev.byline.pipeline.source.DescribedSources;
import dev.byline.pipeline.source.NamedRelation;
import dev.byline.pipeline.source.SourceNaming;
import dev.byline.pipeline.tagging.SpanTagger;
import dev.byline.pipeline.tagging.Tagging;
import dev.byline.pipeline.tagging.rules.RuleSpanTagger;
import dev.byline.text.Article;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The way of one article from its text to a checked result: {@link #analyze} has a line for each
 * stage. What a stage gives is immutable and can be built by hand, so each can be tested by itself.
 * Immutable; safe to share.
 */
final class Stages {

  private final ArticleCleaner cleaner = ArticleCleaner.standard();
  private final CoreNlpAnnotator annotator = CoreNlpAnnotator.full();
  private final EntityResolver resolver;
  private final SpanTagger tagger;
  private final RelationFinder relations;
  private final Confidence confidence = Confidence.standard();
  private final Decider decider;
  private final Optional<String> fallbackReason;
  private final Optional<Duration> timeBudget;

  Stages(SpanTagger tagger, TaggerInfo info, Options options) {
    this.tagger = tagger;
    this.fallbackReason = info.fallbackReason();
    this.timeBudget = options.timeBudget();
    this.resolver =
        switch (options.coreference()) {
          case RULES -> EntityResolver.create();
          case CORENLP -> EntityResolver.with(CoreNlpCoreference.load());
        };
    this.relations = new RelationFinder(tagger, new RuleSpanTagger());
    this.decider = new Decider(confidence, options.minConfidence(), options.includeIntentions());
  }

  /**
   * Analyses an article and counts its tokens.
   *
   * @throws StoppedException if the thread is interrupted
   */
  CountedAnalysis run(Article article) {
    try {
      Decided decided = Checkpoint.within(timeBudget, () -> analyze(article));
      return new CountedAnalysis(decided.analysis(), decided.decisions().text().size());
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
      Decided decided = Checkpoint.within(timeBudget, () -> analyze(article));
      return new Explainer(decided.decisions(), confidence).explain(decided.analysis());
    } catch (StoppedException e) {
      return new Explanation(outOfTime(article, e), List.of(), List.of());
    }
  }

  /** The road. Between stages it is asked whether the article may go on. */
  private Decided analyze(Article article) {
    TruncatedArticle truncated = TruncatedArticle.of(article);
    CleanText clean = passing(cleaner.clean(truncated.read()));
    AnnotatedText text = annotator.annotate(clean);
    Quotations quotations = passing(QuotationFinder.find(text));
    EntityGraph entities = passing(resolver.resolve(text));
    Tagging tagging = tagger.tag(text);
    FoundRelations found = relations.find(text, quotations, tagging);
    AssignedSpeakers speakers = SpeakerRanker.rank(found, confidence);
    List<NamedRelation> named = SourceNaming.name(text, speakers.relations(), entities::source);
    Decisions decisions = decider.decide(speakers, found.rules(), named);
    DescribedSources sources = DescribedSources.of(text, entities, decisions.keptRelations());
    List<Optional<StatedDate>> dates =
        ClaimDates.of(text, clean.article().publishedOn(), decisions.keptSpans());
    List<WeighedEntity> settled = entities.settled(decisions.keptSources());
    List<Diagnostic> diagnostics =
        Diagnostics.of(truncated, clean, quotations, text, fallbackReason);
    Article dated =
        clean.article().publishedOn().map(article::withPublishedOn).orElse(article);
    ArticleDraft draft =
        ArticleDraft.of(dated, decisions, sources, dates, settled, diagnostics);
    return new Decided(ResultWriter.write(draft), decisions);
  }

  /** What a stage gave, unless the article may not go on. */
  private static <T> T passing(T result) {
    Checkpoint.pass();
    return result;
  }

  /** Nothing but why: half of what an article says would pass for all of it. */
  private static Analysis outOfTime(Article article, StoppedException stopped) {
    if (stopped.reason() == StoppedException.Reason.INTERRUPTED) {
      throw stopped;
    }
    return new Analysis(
        article, List.of(), List.of(), List.of(), List.of(Diagnostics.timeBudget(article)));
  }

  /** The result, and the decisions it was made of. */
  private record Decided(Analysis analysis, Decisions decisions) {}
}
