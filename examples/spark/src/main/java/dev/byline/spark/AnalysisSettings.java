package dev.byline.spark;

import static java.util.Objects.requireNonNull;

import dev.byline.pipeline.Byline;
import dev.byline.pipeline.RuleSet;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.Duration;

/**
 * How articles are analysed: what travels to the executors in place of an engine. Immutable; equal
 * settings share one engine in each executor.
 *
 * @param minConfidence see {@link Byline.Builder#minConfidence}
 * @param includeIntentions see {@link Byline.Builder#includeIntentions}
 * @param timeBudget the most time one article may take; one that takes longer fails alone
 * @param model another model of the tagger, by name or folder; empty for the one that comes with
 *     Byline
 * @param rules folder of rules of one's own, on every executor; empty for none
 */
public record AnalysisSettings(
    double minConfidence,
    boolean includeIntentions,
    Duration timeBudget,
    String model,
    String rules)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * Long enough for any article that a newspaper printed, and short enough that one of a million
   * characters does not keep a job from ending.
   */
  private static final Duration TIME_BUDGET = Duration.ofMinutes(2);

  /**
   * Checks the arguments.
   *
   * @throws IllegalArgumentException unless {@code 0 <= minConfidence <= 1} and the budget is
   *     positive
   */
  public AnalysisSettings {
    requireNonNull(timeBudget, "timeBudget");
    requireNonNull(model, "model");
    requireNonNull(rules, "rules");
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new IllegalArgumentException(
          "minConfidence " + minConfidence + " must be within [0, 1]");
    }
    if (timeBudget.isZero() || timeBudget.isNegative()) {
      throw new IllegalArgumentException("timeBudget " + timeBudget + " must be positive");
    }
  }

  /** What Byline does where nothing is said, with two minutes an article. */
  public static AnalysisSettings standard() {
    return new AnalysisSettings(Byline.Builder.DEFAULT_MIN_CONFIDENCE, false, TIME_BUDGET, "", "");
  }

  /** These settings with another least confidence. */
  public AnalysisSettings withMinConfidence(double confidence) {
    return new AnalysisSettings(confidence, includeIntentions, timeBudget, model, rules);
  }

  /** These settings, with or without what people are merely reported to want. */
  public AnalysisSettings withIntentions(boolean include) {
    return new AnalysisSettings(minConfidence, include, timeBudget, model, rules);
  }

  /** These settings with another time an article. */
  public AnalysisSettings withTimeBudget(Duration budget) {
    return new AnalysisSettings(minConfidence, includeIntentions, budget, model, rules);
  }

  /**
   * These settings with another model: the name of one whose artifact is on the class path, or a
   * folder that is there on every executor; see {@link Byline.Builder#model(String)}.
   */
  public AnalysisSettings withModel(String which) {
    return new AnalysisSettings(minConfidence, includeIntentions, timeBudget, which, rules);
  }

  /** These settings with rules of one's own, whose folder is there on every executor. */
  public AnalysisSettings withRules(String folder) {
    return new AnalysisSettings(minConfidence, includeIntentions, timeBudget, model, folder);
  }

  /**
   * Loads the models and reads the rules. The rules never take over from a tagger that cannot run:
   * on one executor of many nobody would notice that its results are poorer.
   */
  Byline build() {
    Byline.Builder builder =
        Byline.builder()
            .minConfidence(minConfidence)
            .includeIntentions(includeIntentions)
            .timeBudget(timeBudget)
            .requireLearnedTagger();
    if (!model.isEmpty()) {
      builder.model(model);
    }
    if (!rules.isEmpty()) {
      builder.rules(RuleSet.in(Path.of(rules)));
    }
    return builder.build();
  }
}
