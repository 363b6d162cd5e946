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

  /**
   * Both texts are read in turn up to so many times, and the best round counts: what else the
   * machine does slows both of one round. A stage in the square of the length shows in every round.
   */
  private static final int ROUNDS = 10;

  /** Times below this many milliseconds are noise. */
  private static final double FLOOR = 60;

  /** Twice the text may take so many times as long. */
  static final double MOST = 2.2;

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
      double once = 0;
      double twice = 0;
      double times = Double.MAX_VALUE;
      for (int round = 0; round < ROUNDS && times > MOST; round++) {
        once = milliseconds(shape, LENGTH);
        twice = milliseconds(shape, 2 * LENGTH);
        times = Math.min(times, twice / Math.max(once, FLOOR));
      }
      String line =
          String.format(Locale.ROOT, "%s | %.0f | %.0f | %.1f", shape, once, twice, times);
      table.append(line).append('\n');
      if (times > MOST) {
        slow.add(line);
      }
    }
    assertThat(slow).as(table.toString()).isEmpty();
  }

  private static double milliseconds(String shape, int length) {
    String text = HostileTexts.of(shape, length);
    long start = THREADS.getCurrentThreadCpuTime();
    ModelFreeStages.read(text);
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
  }
}
