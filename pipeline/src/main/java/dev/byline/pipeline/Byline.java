package dev.byline.pipeline;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.byline.analysis.Analysis;
import dev.byline.newsroom.verify.Verification;
import dev.byline.pipeline.explain.Explanation;
import dev.byline.pipeline.internal.loading.Beside;
import dev.byline.pipeline.linking.EntityLinker;
import dev.byline.pipeline.tagging.SpanTagger;
import dev.byline.text.Article;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Finds out who said what in a news article. Building one loads the models, which takes seconds;
 * after that it is immutable and safe to use from many threads, and the same article gives the same
 * result on any of them.
 *
 * <pre>{@code
 * try (Byline byline = Byline.builder().build()) {
 *   Analysis analysis = byline.analyze(Article.of(text));
 *   for (Quote quote : analysis.attributedQuotes()) {
 *     System.out.println(quote.speaker().orElseThrow().name() + ": " + quote.text());
 *   }
 * }
 * }</pre>
 */
public final class Byline implements AutoCloseable {

  /** Frees the native memory of those that nobody closed. */
  private static final Cleaner CLEANER = Cleaner.create();

  private final Stages stages;
  private final TaggerInfo tagger;
  private final ReportedCalls calls = new ReportedCalls();
  private final Cleaner.Cleanable nativeMemory;

  private Byline(Stages.Engines engines, Taggers taggers, Options options) {
    this.stages = new Stages(engines, taggers.tagger(), taggers.info(), options);
    this.tagger = taggers.info();
    this.nativeMemory = CLEANER.register(this, taggers::free);
  }

  /** Starts with the defaults; see the methods of the builder for what they are. */
  public static Builder builder() {
    return new Builder();
  }

  /** Which tagger runs here and, if the rules took over, why. */
  public TaggerInfo tagger() {
    return tagger;
  }

  /**
   * Analyses one article. Time grows linearly with the length of its text; of a text of more than
   * 1,500,000 UTF-16 code units the beginning is read, and a diagnostic says so.
   *
   * @throws NullPointerException if the article is null
   * @throws IllegalStateException if this is closed
   * @throws AnalysisInterruptedException if the thread is interrupted
   * @throws AnalysisException if Byline or an engine below it fails; odd text is never the reason
   */
  public Analysis analyze(Article article) {
    return analyzeCounting(article).analysis();
  }

  /**
   * As {@link #analyze}, and says how many tokens were read, for measuring.
   *
   * @throws AnalysisException and others, as {@link #analyze}
   */
  public CountedAnalysis analyzeCounting(Article article) {
    return call(article, stages::run);
  }

  /**
   * Analyses one article and explains each decision: who else might have said it, how likely each
   * was, and what decided. Costs hardly more than {@link #analyze}, with the same analysis.
   *
   * @throws AnalysisException and others, as {@link #analyze}
   */
  public Explanation explain(Article article) {
    return call(article, stages::explain);
  }

  private <T> T call(Article article, Function<Article, T> stage) {
    try {
      return calls.call(article, stage);
    } finally {
      Reference.reachabilityFence(this); // not to be freed under a call of its last holder
    }
  }

  /**
   * Analyses articles one after the other, in the given order, until one fails.
   *
   * @throws IllegalArgumentException if two articles have the same id
   * @throws AnalysisException and others, as {@link #analyze}
   */
  public List<Analysis> analyzeAll(Collection<Article> articles) {
    ReportedCalls.requireOneIdEach(articles);
    return articles.stream().map(this::analyze).toList();
  }

  /**
   * Analyses articles as they come, each for itself: one that fails is one failure among the
   * outcomes. A parallel stream is analysed on all cores, {@code
   * byline.analyzeEach(articles.parallel())}; the outcomes keep the order of the articles.
   *
   * @return a lazy stream, which throws {@link IllegalStateException} if this is closed and {@link
   *     AnalysisInterruptedException} if its thread is interrupted, and lets errors of the JVM pass
   */
  public Stream<AnalysisOutcome> analyzeEach(Stream<Article> articles) {
    return articles.map(article -> ReportedCalls.outcome(article, this::analyze));
  }

  /**
   * Checks every quotation and claim of a text that was made of an article against the article.
   *
   * @throws AnalysisException and others, as {@link #analyze}
   */
  public Verification verify(Article original, Article derived) {
    return Verification.of(analyze(original), analyze(derived));
  }

  /**
   * Waits for the calls that are running and frees the learned tagger's native memory, 35 to 60 MB.
   * A tagger that was given to the builder is not closed. Closing twice does no harm; a Byline that
   * is never closed is freed when the garbage collector finds it.
   *
   * @throws IllegalStateException if called from a tagger while it tags for this Byline
   */
  @Override
  public void close() {
    calls.close(nativeMemory::clean);
  }

  /** Collects options. Not thread-safe; may be used again after {@link #build()}. */
  public static final class Builder {

    /**
     * Set where the held-out articles of PolNeAR train have their contents found best and
     * who-said-what loses nothing; {@code pipeline/model/CONFIDENCE.md} has what others give.
     */
    public static final double DEFAULT_MIN_CONFIDENCE = 0.25;

    private double minConfidence = DEFAULT_MIN_CONFIDENCE;
    private boolean includeIntentions;
    private Coreference coreference = Coreference.RULES;
    private boolean learnedTaggerRequired;
    private Optional<Supplier<Taggers>> tagger = Optional.empty();
    private Optional<UnaryOperator<SpanTagger>> wrapper = Optional.empty();
    private Optional<Duration> timeBudget = Optional.empty();
    private RuleSet rules = RuleSet.NONE;
    private Optional<EntityLinker> linker = Optional.empty();

    private Builder() {}

    /**
     * Leaves out claims, and speakers of quotes, whose confidence is lower. A quote then is
     * unattributed as {@code AMBIGUOUS}; one whose claim is left out keeps its speaker and has no
     * claim. 0 leaves nothing out but speakers who are more likely wrong than right. Where every
     * claim is printed unread, take 0.7 or more. Default: {@value #DEFAULT_MIN_CONFIDENCE}.
     *
     * @throws IllegalArgumentException unless {@code 0 <= confidence <= 1}
     */
    public Builder minConfidence(double confidence) {
      boolean within = confidence >= 0 && confidence <= 1; // NaN is not
      checkArgument(within, "minConfidence %s must be within [0, 1]", confidence);
      this.minConfidence = confidence;
      return this;
    }

    /**
     * Whether to keep what PolNeAR counts and a newsroom does not: what somebody merely wants,
     * plans or decides, what a video shows, stands on a topic ("defended the plan"), none of it
     * quoted. Default: false.
     */
    public Builder includeIntentions(boolean include) {
      this.includeIntentions = include;
      return this;
    }

    /**
     * Finds sources, cues and contents with another tagger, which the Byline does not close.
     * Default: the learned tagger, or the rules where its native runtime cannot be loaded; {@link
     * Byline#tagger()} and a diagnostic {@code RULES_ONLY} of every result then say why.
     */
    public Builder tagger(SpanTagger spanTagger) {
      requireNonNull(spanTagger, "spanTagger");
      this.tagger = Optional.of(() -> Taggers.custom(spanTagger));
      return this;
    }

    /**
     * Puts a tagger around the one that runs otherwise, learned, rules or given here: to add spans,
     * drop some, or count. It gets the inner one, once in each {@link #build()}; that belongs to
     * the Byline and is closed with it.
     */
    public Builder wrapTagger(UnaryOperator<SpanTagger> around) {
      this.wrapper = Optional.of(requireNonNull(around, "around"));
      return this;
    }

    /** Lets {@link #build()} fail where the learned tagger that comes with Byline cannot run. */
    public Builder requireLearnedTagger() {
      this.learnedTaggerRequired = true;
      return this;
    }

    /**
     * Takes another model of the learned tagger, in place of any {@link #tagger} given before: a
     * folder as the training writes it, with {@code model.onnx}, {@code vocab.txt} and {@code
     * tagger.properties}. {@link #build()} fails if it cannot be loaded.
     */
    public Builder model(Path folder) {
      requireNonNull(folder, "folder");
      this.tagger = Optional.of(() -> Taggers.in(folder));
      return this;
    }

    /**
     * The same by name: {@code small}, the default, or {@code fast} of {@code byline-model-fast},
     * which is wrong more often; whatever else is a folder, such as {@code ./fast}.
     */
    public Builder model(String which) {
      requireNonNull(which, "which");
      this.tagger = Optional.of(() -> Taggers.called(which));
      return this;
    }

    /** Adds rules of one's own, or puts them in place of Byline's. */
    public Builder rules(RuleSet own) {
      this.rules = rules.and(own);
      return this;
    }

    /**
     * The most time that one article may take. Then the analysis ends with a result that holds
     * nothing but a diagnostic {@code TIME_BUDGET}: some milliseconds late, or tenths of a second
     * for a million characters. Default: any time.
     *
     * @throws IllegalArgumentException unless it is positive
     */
    public Builder timeBudget(Duration budget) {
      checkArgument(budget.compareTo(Duration.ZERO) > 0, "timeBudget %s must be positive", budget);
      this.timeBudget = Optional.of(budget);
      return this;
    }

    /** What decides whom pronouns and descriptions mean. Default: {@link Coreference#RULES}. */
    public Builder coreference(Coreference engine) {
      this.coreference = requireNonNull(engine, "engine");
      return this;
    }

    /**
     * Links entities to a list of one's own, such as a {@link
     * dev.byline.pipeline.linking.LinkTable}; see {@link Analysis#links()}. Default: no links.
     */
    public Builder linker(EntityLinker entityLinker) {
      this.linker = Optional.of(requireNonNull(entityLinker, "entityLinker"));
      return this;
    }

    /**
     * Loads the models.
     *
     * @throws IllegalStateException if a rule is broken or a model missing or damaged; the message
     *     names the Maven artifact to add
     */
    public Byline build() {
      var house = rules.read();
      var options = new Options(minConfidence, includeIntentions, timeBudget, house, linker);
      Beside<Stages.Engines> engines = Beside.start(() -> Stages.Engines.load(coreference));
      Taggers inner =
          tagger
              .map(Supplier::get)
              .orElseGet(() -> Taggers.standard(learnedTaggerRequired, house.style().cues()));
      try {
        Taggers taggers = wrapper.map(inner::wrapped).orElse(inner);
        return new Byline(engines.await(), taggers, options);
      } catch (RuntimeException | Error e) {
        inner.free();
        throw e;
      }
    }
  }
}
