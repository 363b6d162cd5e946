package dev.byline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.fuzz.ModelFreeStages;
import dev.byline.text.Article;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@link LinearTimeTest} with longer texts: the stages without a model up to a million characters,
 * and everything up to a length that lets all shapes be read within half an hour. Property {@code
 * byline.campaign.length} sets the length for everything, {@code byline.campaign.shape} leaves one
 * shape besides news.
 */
final class LinearTimeCampaign {

  private static final Logger LOG = LoggerFactory.getLogger(LinearTimeCampaign.class);

  private static final int MODEL_FREE_LENGTH =
      Integer.getInteger("byline.campaign.modelFreeLength", 500_000);
  private static final int LENGTH = Integer.getInteger("byline.campaign.length", 15_000);

  /** Times below this many milliseconds are noise. */
  private static final double FLOOR = 100;

  /**
   * Both texts in turn, up to so many times, the best round counting: see {@link LinearTimeTest}.
   */
  private static final int ROUNDS = 5;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @Test
  void stages_without_models() {
    assertThat(tooSlow(ModelFreeStages::read, MODEL_FREE_LENGTH)).isEmpty();
  }

  @Test
  void everything() {
    try (Byline byline = Byline.builder().build()) {
      assertThat(tooSlow(text -> byline.analyze(Article.of(text)), LENGTH)).isEmpty();
    }
  }

  /** The shapes of which twice the text takes more than 2.2 times as long. */
  private static List<String> tooSlow(Consumer<String> reader, int length) {
    String only = System.getProperty("byline.campaign.shape", "");
    for (String shape : List.of("news", "marks of all kinds", "news")) {
      milliseconds(reader, shape, length);
    }
    double news = milliseconds(reader, "news", 2 * length);
    List<String> slow = new ArrayList<>();
    LOG.info(
        "shape | {} characters, ms | twice as many, ms | times | times the cost of news", length);
    for (String shape : HostileTexts.shapes()) {
      if (!only.isEmpty() && !only.equals(shape) && !"news".equals(shape)) {
        continue;
      }
      double once = 0;
      double twice = 0;
      double times = Double.MAX_VALUE;
      for (int round = 0; round < ROUNDS && times > LinearTimeTest.MOST; round++) {
        once = milliseconds(reader, shape, length);
        twice = milliseconds(reader, shape, 2 * length);
        times = Math.min(times, twice / Math.max(once, FLOOR));
      }
      String line =
          String.format(
              Locale.ROOT,
              "%s | %.0f | %.0f | %.1f | %.1f",
              shape,
              once,
              twice,
              times,
              twice / news);
      LOG.info(line);
      if (times > LinearTimeTest.MOST) {
        slow.add(line);
      }
    }
    return slow;
  }

  private static double milliseconds(Consumer<String> reader, String shape, int length) {
    String text = HostileTexts.of(shape, length);
    long start = THREADS.getCurrentThreadCpuTime();
    reader.accept(text);
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
  }
}
