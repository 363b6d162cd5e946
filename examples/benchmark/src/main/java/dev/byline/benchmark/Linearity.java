package dev.byline.benchmark;

import dev.byline.pipeline.Byline;
import dev.byline.text.Article;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether a text twice as long takes about twice as long. */
public final class Linearity {

  private static final int WARM_UP_TOKENS = 5_000;
  private static final double NANOS = 1e9;

  private Linearity() {}

  /**
   * One article measured.
   *
   * @param tokens that were read
   * @param seconds that it took by the clock
   * @param cpuSeconds that the thread spent on it, whatever else the machine was busy with
   */
  record Point(int tokens, double seconds, double cpuSeconds) {

    /** How much longer a token took than in the other article. */
    double slowdownOver(Point other) {
      return cpuSeconds / tokens / (other.cpuSeconds / other.tokens);
    }
  }

  /**
   * Measures articles of 12,500 to 200,000 tokens and prints; run it with {@code -Xmx2g}.
   *
   * @param args none
   */
  public static void main(String[] args) {
    List<Point> points = measure(Byline.builder().build(), 12_500, 200_000, 1);
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      System.out.printf(
          Locale.ROOT,
          "%8d tokens %8.2f s, on the processor %8.2f s %s%n",
          point.tokens(),
          point.seconds(),
          point.cpuSeconds(),
          i == 0
              ? ""
              : String.format(
                  Locale.ROOT,
                  "twice as long takes %.2f times",
                  2 * point.slowdownOver(points.get(i - 1))));
    }
  }

  /**
   * Measures articles that double in length.
   *
   * @param repeats measurements of each, of which the fastest counts
   */
  static List<Point> measure(Byline byline, int smallest, int largest, int repeats) {
    byline.analyze(LongArticle.of(Math.min(WARM_UP_TOKENS, largest)));
    List<Point> points = new ArrayList<>();
    for (int tokens = smallest; tokens <= largest; tokens *= 2) {
      points.add(fastest(byline, LongArticle.of(tokens), repeats));
    }
    return points;
  }

  private static Point fastest(Byline byline, Article article, int repeats) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    Point best = new Point(1, Double.MAX_VALUE, Double.MAX_VALUE);
    for (int i = 0; i < repeats; i++) {
      long cpu = threads.getCurrentThreadCpuTime();
      long wall = System.nanoTime();
      int tokens = byline.analyzeCounting(article).tokens();
      double seconds = (System.nanoTime() - wall) / NANOS;
      double cpuSeconds = (threads.getCurrentThreadCpuTime() - cpu) / NANOS;
      if (cpuSeconds < best.cpuSeconds()) {
        best = new Point(tokens, seconds, cpuSeconds);
      }
    }
    return best;
  }
}
