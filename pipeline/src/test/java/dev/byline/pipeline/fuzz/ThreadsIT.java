package dev.byline.pipeline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.analysis.Analysis;
import dev.byline.pipeline.Byline;
import dev.byline.text.Article;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However many threads ask one engine, and in whatever order: the same results. */
class ThreadsIT {

  private static final List<Article> ARTICLES =
      LongStream.range(0, 60).mapToObj(ArticleShapes::article).toList();

  private static Byline byline;
  private static List<Analysis> alone;

  @BeforeAll
  static void load() {
    byline = Byline.builder().build();
    alone = ARTICLES.stream().map(byline::analyze).toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 8, 16})
  void many_threads_say_the_same(int threads) throws Exception {
    List<Integer> order = new ArrayList<>(LongStream.range(0, 60).mapToObj(i -> (int) i).toList());
    Collections.shuffle(order, new Random(threads));
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Analysis>> together =
          order.stream().map(i -> pool.submit(() -> byline.analyze(ARTICLES.get(i)))).toList();

      for (int i = 0; i < order.size(); i++) {
        assertThat(together.get(i).get()).isEqualTo(alone.get(order.get(i)));
      }
    } finally {
      pool.shutdownNow();
    }
  }
}
