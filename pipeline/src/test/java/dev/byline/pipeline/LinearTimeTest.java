package dev.byline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.fuzz.ModelFreeStages;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Twice the text takes at most 2.2 times the time, whatever the text: every stage that needs no
 * model. Times are those that the thread spent computing, the best of several; a stage in the
 * square of the text shows at once, as 4.
 */
final class LinearTimeTest {

  private static final int LENGTH = 20_000;

  /** Of the shorter text the best of so many is taken: a slow one would hide a slow longer one. */
  private static final int RUNS = 3;

  /** The longer text is read again only where one reading took too long. */
  private static final int RUNS_AGAIN = 9;

  /** Times below this many milliseconds are noise. */
  private static final double FLOOR = 60;

  private static final double MOST = 2.2;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @Test
  void twice_the_text_takes_twice_the_time() {
    for (int i = 0; i < 6; i++) {
      ModelFreeStages.read(HostileTexts.of("news", LENGTH));
      ModelFreeStages.read(HostileTexts.of("marks of all kinds", LENGTH));
    }
    List<String> slow = new ArrayList<>();
    StringBuilder table = new StringBuilder("shape | ms | ms for twice the text | times\n");
    for (String shape : HostileTexts.shapes()) {
      double once = milliseconds(shape, LENGTH, RUNS);
      double twice = milliseconds(shape, 2 * LENGTH, 1);
      for (int again = 0; again < RUNS_AGAIN && twice > MOST * Math.max(once, FLOOR); again++) {
        twice = Math.min(twice, milliseconds(shape, 2 * LENGTH, 1));
      }
      String line =
          String.format(Locale.ROOT, "%s | %.0f | %.0f | %.1f", shape, once, twice, twice / once);
      table.append(line).append('\n');
      if (twice > MOST * Math.max(once, FLOOR)) {
        slow.add(line);
      }
    }
    assertThat(slow).as(table.toString()).isEmpty();
  }

  private static double milliseconds(String shape, int length, int runs) {
    String text = HostileTexts.of(shape, length);
    long best = Long.MAX_VALUE;
    for (int i = 0; i < runs; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      ModelFreeStages.read(text);
      best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
    }
    return best / 1e6;
  }
}
