package dev.byline.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What was measured.
 *
 * @param articles how many articles
 * @param rounds how often each was read; speeds are medians over these
 * @param speeds Byline and perhaps the stock pipeline, on one thread, in turns
 * @param parallel Byline on one thread and on all
 * @param stages share of Byline's time, 0 to 1, by stage
 * @param growth articles that double in length
 * @param oddTexts microseconds of processor time a UTF-16 code unit, by text
 * @param secondsToFirstResult from the start of loading the models to the first article's result
 * @param memory what the process held then
 */
record Measurements(
    int articles,
    int rounds,
    List<Speed> speeds,
    Parallel parallel,
    Map<String, Double> stages,
    List<Linearity.Point> growth,
    Map<String, Double> oddTexts,
    double secondsToFirstResult,
    Memory memory) {

  /**
   * A pipeline's speed on one thread.
   *
   * @param name of the pipeline
   * @param tokens in a round
   * @param tokensPerSecond by the clock
   * @param tokensPerCpuSecond by processor time, garbage collection and compilation included
   */
  record Speed(String name, long tokens, double tokensPerSecond, double tokensPerCpuSecond) {}

  /** Everything as a text for people. */
  String asTables() {
    StringBuilder out = new StringBuilder();
    line(out, "%d articles, median of %d rounds%n", articles, rounds);
    speeds(out);
    line(out, "%-44s %8.2f s%n", "models and first result", secondsToFirstResult);
    line(out, "%-44s %8d MB%n", "live heap", memory.heapMegabytes());
    line(out, "%-44s %8d MB%n", "resident", memory.residentMegabytes());
    line(out, "%nShare of the time%n");
    stages.forEach((stage, share) -> line(out, "%-44s %8.1f %%%n", stage, 100 * share));
    line(out, "%nOne long article%n");
    for (Linearity.Point point : growth) {
      line(
          out,
          "%-44s %8.2f s, a token takes %.2f times as long as in the shortest%n",
          point.tokens() + " tokens",
          point.cpuSeconds(),
          point.slowdownOver(growth.get(0)));
    }
    line(out, "%nOdd texts, microseconds a character%n");
    oddTexts.forEach((name, cost) -> line(out, "%-44s %8.1f%n", name, cost));
    return out.toString();
  }

  private void speeds(StringBuilder out) {
    for (Speed speed : speeds) {
      line(
          out,
          "%-44s %8.0f tokens/s, %8.0f by processor time%n",
          speed.name(),
          speed.tokensPerSecond(),
          speed.tokensPerCpuSecond());
    }
    if (speeds.size() > 1) {
      line(
          out,
          "%-44s %8.1f times, %7.1f by processor time%n",
          "Byline over stock",
          speeds.get(0).tokensPerSecond() / speeds.get(1).tokensPerSecond(),
          speeds.get(0).tokensPerCpuSecond() / speeds.get(1).tokensPerCpuSecond());
    }
    line(
        out,
        "%-44s %8.2f times (%.0f tokens/s)%n",
        parallel.threads() + " threads over one",
        parallel.gain(),
        parallel.all());
  }

  private static void line(StringBuilder out, String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values));
  }
}
