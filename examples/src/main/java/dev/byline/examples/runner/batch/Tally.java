package dev.byline.examples.runner.batch;

import java.util.Locale;

/**
 * What a batch did and how long it took.
 *
 * @param articles that were analysed
 * @param failed articles that were not
 * @param tokens in the analysed articles
 * @param loadSeconds until the engine was ready
 * @param runSeconds from the first article to the last
 */
public record Tally(
    long articles, long failed, long tokens, double loadSeconds, double runSeconds) {

  /** The line that a run ends with. */
  public String line() {
    return String.format(
        Locale.ROOT,
        "articles=%d failed=%d tokens=%d load_s=%.2f run_s=%.2f tokens_per_s=%.0f",
        articles,
        failed,
        tokens,
        loadSeconds,
        runSeconds,
        runSeconds > 0 ? tokens / runSeconds : 0.0);
  }
}
