package dev.byline.benchmark;

import dev.byline.text.Article;
import java.lang.management.ManagementFactory;

/** A pipeline under measurement, and what it has used so far. */
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
  private long tokens;
  private long wallNanos;
  private long cpuNanos;

  Contender(String name, Reader reader) {
    this.name = name;
    this.reader = reader;
  }

  /** Reads without measuring, so that the measurement finds compiled code. */
  void warmUp(Article article) {
    reader.read(article);
  }

  void measure(Article article) {
    long cpu = processCpu();
    long wall = System.nanoTime();
    tokens += reader.read(article);
    wallNanos += System.nanoTime() - wall;
    cpuNanos += processCpu() - cpu;
  }

  String name() {
    return name;
  }

  long tokens() {
    return tokens;
  }

  double seconds() {
    return wallNanos / NANOS;
  }

  /**
   * Time on a processor, garbage collection and compilation included: what the ratio should be
   * taken from where other programs keep the machine busy.
   */
  double cpuSeconds() {
    return cpuNanos / NANOS;
  }

  private static long processCpu() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
        .getProcessCpuTime();
  }
}
