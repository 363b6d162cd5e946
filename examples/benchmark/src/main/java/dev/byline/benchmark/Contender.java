package dev.byline.benchmark;

import dev.byline.text.Article;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** A pipeline under measurement, and what it has used so far, round by round. */
final class Contender {

  private static final double NANOS = 1e9;

  /** Reads one article and returns the number of its tokens. */
  @FunctionalInterface
  interface Reader {

    /** Reads. */
    int read(Article article);
  }

  private final String name;
  private final Reader reader;
  private final List<Round> rounds = new ArrayList<>();
  private Round round = new Round(0, 0, 0);

  /**
   * One pass over the articles.
   *
   * @param tokens as this pipeline counts them
   * @param seconds by the clock
   * @param cpuSeconds on a processor, garbage collection and compilation included: what a ratio
   *     should be taken from where other programs keep the machine busy
   */
  record Round(long tokens, double seconds, double cpuSeconds) {}

  Contender(String name, Reader reader) {
    this.name = name;
    this.reader = reader;
  }

  /** Reads without measuring, so that the measurement finds compiled code. */
  void warmUp(Article article) {
    reader.read(article);
  }

  void measure(Article article) {
    double cpu = processCpuSeconds();
    long wall = System.nanoTime();
    int tokens = reader.read(article);
    round =
        new Round(
            round.tokens() + tokens,
            round.seconds() + secondsSince(wall),
            round.cpuSeconds() + processCpuSeconds() - cpu);
  }

  void endRound() {
    rounds.add(round);
    round = new Round(0, 0, 0);
  }

  String name() {
    return name;
  }

  List<Round> rounds() {
    return rounds;
  }

  static double secondsSince(long nanoTime) {
    return (System.nanoTime() - nanoTime) / NANOS;
  }

  static double processCpuSeconds() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
            .getProcessCpuTime()
        / NANOS;
  }
}
