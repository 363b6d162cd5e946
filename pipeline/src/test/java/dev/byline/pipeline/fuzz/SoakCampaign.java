package dev.byline.pipeline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.analysis.Analysis;
import dev.byline.pipeline.Byline;
import dev.byline.text.Article;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The same articles for {@code byline.campaign.minutes}, 10 unless said otherwise: equal results,
 * and no more heap at the end than after the first rounds. Reads the given articles where they are
 * present, else invented ones.
 */
class SoakCampaign {

  private static final Logger LOG = LoggerFactory.getLogger(SoakCampaign.class);

  private static final Duration TIME =
      Duration.ofMinutes(Integer.getInteger("byline.campaign.minutes", 10));

  /** Caches and compiled code settle; later growth would be a leak. */
  private static final int ROUNDS_TO_SETTLE = 2;

  /** What garbage collection leaves standing by chance. */
  private static final long SLACK = 8 << 20;

  @Test
  void heap_stays_flat_and_results_equal() {
    Byline byline = Byline.builder().build();
    List<Article> articles = articles();
    List<Analysis> first = articles.stream().map(byline::analyze).toList();
    long end = System.nanoTime() + TIME.toNanos();
    long settled = Long.MAX_VALUE;
    int rounds = 0;
    while (rounds < ROUNDS_TO_SETTLE + 1 || System.nanoTime() < end) {
      for (int i = 0; i < articles.size(); i++) {
        assertThat(byline.analyze(articles.get(i))).isEqualTo(first.get(i));
      }
      rounds++;
      long used = heapInUse();
      LOG.info("round {}: {} articles, {} kB of heap", rounds, articles.size(), used >> 10);
      if (rounds <= ROUNDS_TO_SETTLE) {
        settled = used;
      }
      assertThat(used).as("heap after round %s", rounds).isLessThan(settled + SLACK);
    }
  }

  private static long heapInUse() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static List<Article> articles() {
    Path given = Path.of(System.getProperty("byline.shared", ""), "articles");
    if (!Files.isDirectory(given)) {
      LOG.info("{} is absent: invented articles instead", given);
      return LongStream.range(0, 500).mapToObj(ArticleShapes::article).toList();
    }
    return TextFiles.under(given, Article::of);
  }
}
