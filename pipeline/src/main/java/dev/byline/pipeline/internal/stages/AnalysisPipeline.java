package dev.byline.pipeline.internal.stages;

import dev.byline.analysis.Diagnostic;
import dev.byline.attribution.Firmness;
import dev.byline.attribution.StatedDate;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.explain.Explanation;
import dev.byline.pipeline.internal.attribution.FoundRelations;
import dev.byline.pipeline.internal.attribution.RelationFinder;
import dev.byline.pipeline.internal.claim.ClaimKinds;
import dev.byline.pipeline.internal.clean.ArticleCleaner;
import dev.byline.pipeline.internal.clean.CleanText;
import dev.byline.pipeline.internal.confidence.Confidence;
import dev.byline.pipeline.internal.date.ClaimDates;
import dev.byline.pipeline.internal.encoder.ReadText;
import dev.byline.pipeline.internal.firmness.FirmnessReader;
import dev.byline.pipeline.internal.house.HouseStyle;
import dev.byline.pipeline.internal.lexicon.HouseWords;
import dev.byline.pipeline.internal.profile.DescribedSources;
import dev.byline.pipeline.internal.profile.EntityResolver;
import dev.byline.pipeline.internal.profile.ResolvedEntities;
import dev.byline.pipeline.internal.profile.WeighedEntity;
import dev.byline.pipeline.internal.quotation.QuotationFinder;
import dev.byline.pipeline.internal.quotation.Quotations;
import dev.byline.pipeline.internal.result.ArticleDraft;
import dev.byline.pipeline.internal.result.Decider;
import dev.byline.pipeline.internal.result.DecisionExplainer;
import dev.byline.pipeline.internal.result.Decisions;
import dev.byline.pipeline.internal.result.ResultWriter;
import dev.byline.pipeline.internal.rules.RuleSpanTagger;
import dev.byline.pipeline.internal.source.NamedRelation;
import dev.byline.pipeline.internal.source.SourceNaming;
import dev.byline.pipeline.internal.speaker.AssignedSpeakers;
import dev.byline.pipeline.internal.speaker.SpeakerRanker;
import dev.byline.pipeline.internal.stopping.Checkpoint;
import dev.byline.pipeline.internal.syntax.ShallowParse;
import dev.byline.pipeline.tagging.SpanTagger;
import dev.byline.text.Article;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The way of one article from its text to a checked result: {@link #analyze} has a line for each
 * stage. What a stage gives is immutable and can be built by hand, so each can be tested by itself.
 * Immutable; as safe to share as its annotator and tagger.
 */
public final class AnalysisPipeline {

  private final ArticleCleaner cleaner;
  private final Function<CleanText, AnnotatedText> annotator;
  private final EntityResolver resolver;
  private final CheckedTagger tagger;
  private final RelationFinder relations;
  private final Confidence confidence = Confidence.standard();
  private final Decider decider;
  private final Optional<String> fallbackReason;
  private final HouseWords words;

  /**
   * Creates a pipeline. The rules stand by whatever the tagger.
   *
   * @param annotator finds tokens, sentences and names
   * @param resolver finds who is who
   * @param tagger finds sources, cues and contents; what breaks its contract fails the article
   * @param settings what to keep
   */
  public AnalysisPipeline(
      Function<CleanText, AnnotatedText> annotator,
      EntityResolver resolver,
      SpanTagger tagger,
      Settings settings) {
    this(annotator, resolver, tagger, settings, HouseStyle.NONE);
  }

  /**
   * Creates a pipeline under somebody's rules.
   *
   * @param annotator finds tokens, sentences and names
   * @param resolver finds who is who
   * @param tagger finds sources, cues and contents; what breaks its contract fails the article
   * @param settings what to keep
   * @param house what the rules change in each stage
   */
  public AnalysisPipeline(
      Function<CleanText, AnnotatedText> annotator,
      EntityResolver resolver,
      SpanTagger tagger,
      Settings settings,
      HouseStyle house) {
    this.cleaner = ArticleCleaner.with(house.boilerplate());
    this.words = house.words();
    this.annotator = annotator;
    this.resolver = resolver.with(house.names());
    this.tagger = new CheckedTagger(tagger);
    SpanTagger rules =
        tagger instanceof RuleSpanTagger && settings.fallbackReason().isPresent()
            ? this.tagger
            : new RuleSpanTagger(house.cues());
    this.relations = new RelationFinder(this.tagger, rules, house.attributions());
    this.decider =
        new Decider(
            confidence,
            settings.minConfidence(),
            settings.includeIntentions(),
            new ClaimKinds(house.claims()));
    this.fallbackReason = settings.fallbackReason();
  }

  /** Analyses an article. Between stages it is asked whether the article may go on. */
  public DecidedAnalysis analyze(Article article) {
    return words.within(() -> analyzed(article));
  }

  private DecidedAnalysis analyzed(Article article) {
    TruncatedArticle truncated = TruncatedArticle.of(article);
    CleanText clean = passing(cleaner.clean(truncated.read()));
    AnnotatedText text = annotator.apply(clean);
    Quotations quotations = passing(QuotationFinder.find(text));
    ShallowParse parse = ShallowParse.of(text, quotations);
    ReadText read = parse.within(() -> tagger.read(text));
    ResolvedEntities entities =
        passing(parse.within(() -> resolver.resolve(text, read.antecedents())));
    FoundRelations found = parse.within(() -> relations.find(text, quotations, read.tagging()));
    AssignedSpeakers speakers = SpeakerRanker.rank(found, confidence);
    List<NamedRelation> named = SourceNaming.name(text, speakers.relations(), entities::source);
    Decisions decisions = decider.decide(speakers, found.rules(), named);
    DescribedSources sources = DescribedSources.of(text, entities, decisions.keptRelations());
    List<Optional<StatedDate>> dates =
        ClaimDates.of(text, clean.article().publishedOn(), decisions.keptSpans());
    List<Firmness> firmness = FirmnessReader.of(text, quotations, decisions.keptParts());
    List<WeighedEntity> settled = entities.settled(decisions.keptSources());
    List<Diagnostic> diagnostics =
        Diagnostics.of(truncated, clean, quotations, text, fallbackReason);
    Article dated = clean.article().publishedOn().map(article::withPublishedOn).orElse(article);
    ArticleDraft draft =
        ArticleDraft.of(dated, decisions, sources, dates, firmness, settled, diagnostics);
    return new DecidedAnalysis(ResultWriter.write(draft), decisions);
  }

  /** Says why a result is what it is. */
  public Explanation explain(DecidedAnalysis decided) {
    return new DecisionExplainer(decided.decisions(), confidence).explain(decided.analysis());
  }

  /** What a stage gave, unless the article may not go on. */
  private static <T> T passing(T result) {
    Checkpoint.pass();
    return result;
  }

  /**
   * What the caller asked for.
   *
   * @param minConfidence claims, and speakers of quotes, of less confidence are left out; 0 to 1
   * @param includeIntentions whether to keep claims that somebody merely wants, plans or decides
   * @param fallbackReason why the rules tag instead of the learned tagger, if they do
   */
  public record Settings(
      double minConfidence, boolean includeIntentions, Optional<String> fallbackReason) {}
}
