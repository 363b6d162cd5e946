package dev.byline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.text.Article;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@link LinearTimeTest} with all models and up to a million characters. Takes hours. */
final class LinearTimeCampaign {

  private static final Logger LOG = LoggerFactory.getLogger(LinearTimeCampaign.class);

  private static final int LENGTH = Integer.getInteger("byline.campaign.length", 500_000);
  private static final double MOST = 2.2;

  /** A character of the worst text may cost this many times one of ordinary news. */
  private static final double DEAREST = 4;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @Test
  void twice_the_text_takes_twice_the_time() {
    Byline byline = Byline.builder().build();
    milliseconds(byline, "news", LENGTH / 10);
    double news = 0;
    List<String> slow = new ArrayList<>();
    LOG.info("shape | ms | ms for twice the text | times | of news");
    for (String shape : HostileTexts.shapes()) {
      double once = milliseconds(byline, shape, LENGTH);
      double twice = milliseconds(byline, shape, 2 * LENGTH);
      news = news == 0 ? twice : news;
      String line =
          String.format(
              Locale.ROOT,
              "%s | %.0f | %.0f | %.1f | %.1f",
              shape,
              once,
              twice,
              twice / once,
              twice / news);
      LOG.info(line);
      if (twice > 1000 && (twice > MOST * once || twice > DEAREST * news)) {
        slow.add(line);
      }
    }
    assertThat(slow).isEmpty();
  }

  private static double milliseconds(Byline byline, String shape, int length) {
    Article article = Article.of(HostileTexts.of(shape, length));
    long start = THREADS.getCurrentThreadCpuTime();
    byline.analyze(article);
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
  }
}
