package dev.byline.pipeline;

import static java.util.Objects.requireNonNull;

import dev.byline.analysis.Analysis;
import dev.byline.pipeline.explain.Explanation;
import dev.byline.pipeline.tagging.SpanTagger;
import dev.byline.text.Article;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out who said what in a news article. Building one loads the models, which takes seconds;
 * after that it is immutable and safe to use from many threads, and the same article gives the same
 * result on any of them.
 *
 * <pre>{@code
 * Byline byline = Byline.builder().build();
 * Analysis analysis = byline.analyze(Article.of(text));
 * for (Quote quote : analysis.attributedQuotes()) {
 *   System.out.println(quote.speaker().orElseThrow().name() + ": " + quote.text());
 * }
 * }</pre>
 */
public final class Byline {

  private final Stages stages;

  private Byline(Stages stages) {
    this.stages = stages;
  }

  /** Starts with the defaults; see the methods of the builder for what they are. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Analyses one article. Time grows linearly with the length of its text; of a text of more than
   * 1,500,000 UTF-16 code units the beginning is read, and a diagnostic says so.
   *
   * @throws NullPointerException if the article is null
   * @throws AnalysisException if Byline or an engine below it fails; odd text is never the reason
   */
  public Analysis analyze(Article article) {
    return analyzeCounting(article).analysis();
  }

  /**
   * Analyses one article and says how many tokens were read, for measuring.
   *
   * @throws NullPointerException if the article is null
   * @throws AnalysisException if Byline or an engine below it fails; odd text is never the reason
   */
  public CountedAnalysis analyzeCounting(Article article) {
    requireNonNull(article, "article");
    try {
      return stages.run(article);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw new AnalysisException(article.id(), e);
    }
  }

  /**
   * Analyses one article and explains each decision: who else might have said it, how likely each
   * candidate was, and what told. Costs hardly more than {@link #analyze}, and gives the same
   * analysis.
   *
   * @throws NullPointerException if the article is null
   * @throws AnalysisException if Byline or an engine below it fails; odd text is never the reason
   */
  public Explanation explain(Article article) {
    requireNonNull(article, "article");
    try {
      return stages.explain(article);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw new AnalysisException(article.id(), e);
    }
  }

  /**
   * Analyses articles one after the other, in the given order.
   *
   * @throws IllegalArgumentException if two articles have the same id
   * @throws AnalysisException for the first article on which Byline fails
   */
  public List<Analysis> analyzeAll(Collection<Article> articles) {
    Set<String> ids = new HashSet<>();
    for (Article article : articles) {
      if (!ids.add(article.id())) {
        throw new IllegalArgumentException("article id \"" + article.id() + "\" is given twice");
      }
    }
    return articles.stream().map(this::analyze).toList();
  }

  /**
   * A result and how much text it took.
   *
   * @param analysis the result
   * @param tokens number of tokens read, boilerplate left out
   */
  public record CountedAnalysis(Analysis analysis, int tokens) {}

  /** Collects options. Not thread-safe; may be used again after {@link #build()}. */
  public static final class Builder {

    /**
     * What is less certain is left out by default: from here on, what is gained in finding more
     * claims is lost in wrong ones.
     */
    public static final double DEFAULT_MIN_CONFIDENCE = 0.25;

    private double minConfidence = DEFAULT_MIN_CONFIDENCE;
    private boolean includeIntentions;
    private Coreference coreference = Coreference.RULES;
    private Optional<SpanTagger> tagger = Optional.empty();

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
      if (!(confidence >= 0 && confidence <= 1)) {
        throw new IllegalArgumentException(
            "minConfidence " + confidence + " must be within [0, 1]");
      }
      this.minConfidence = confidence;
      return this;
    }

    /**
     * Whether to keep what PolNeAR counts as an attribution and a newsroom does not: what somebody
     * is merely reported to want, plan or decide, what a video or a sign shows, and stands on a
     * topic ("defended the plan"). Claims with quoted words are kept either way. Default: false.
     */
    public Builder includeIntentions(boolean include) {
      this.includeIntentions = include;
      return this;
    }

    /**
     * Finds sources, cues and contents with another tagger. Default: the learned tagger, or the
     * rules where its native runtime cannot be loaded on this platform.
     */
    public Builder tagger(SpanTagger spanTagger) {
      this.tagger = Optional.of(spanTagger);
      return this;
    }

    /**
     * What decides whom pronouns and descriptions mean. Default: {@link Coreference#RULES}; the
     * models of {@link Coreference#CORENLP} are loaded only where it is chosen.
     */
    public Builder coreference(Coreference engine) {
      this.coreference = requireNonNull(engine, "engine");
      return this;
    }

    /**
     * Loads the models.
     *
     * @throws IllegalStateException if a model is not on the class path; the message names the
     *     Maven artifact to add
     */
    public Byline build() {
      return new Byline(
          new Stages(
              tagger.orElseGet(Taggers::standard),
              new Options(minConfidence, includeIntentions, coreference)));
    }
  }
}
