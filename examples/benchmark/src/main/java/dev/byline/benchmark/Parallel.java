package dev.byline.benchmark;

import dev.byline.pipeline.Byline;
import dev.byline.text.Article;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * One engine on one thread and on all cores.
 *
 * @param threads how many there were
 * @param one tokens a second on one thread, the median of the rounds
 * @param all the same on all of them
 */
record Parallel(int threads, double one, double all) {

  /** Reads the articles on one thread and on all, in turns. */
  static Parallel measure(Byline byline, List<Article> articles, int rounds) {
    int threads = Runtime.getRuntime().availableProcessors();
    double[] one = new double[rounds];
    double[] all = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      one[i] = tokensPerSecond(byline, articles, 1);
      all[i] = tokensPerSecond(byline, articles, threads);
    }
    return new Parallel(threads, Rounds.median(one), Rounds.median(all));
  }

  /** How many times as fast as one thread all of them are. */
  double gain() {
    return all / one;
  }

  /**
   * Each thread reads all articles, each from another one on, so that all are busy to the end: of
   * ten articles shared out, the last would be read by one thread while the others wait.
   */
  private static double tokensPerSecond(Byline byline, List<Article> articles, int threads) {
    List<Callable<Long>> calls = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      List<Article> turned = new ArrayList<>(articles);
      Collections.rotate(turned, i * articles.size() / threads);
      calls.add(() -> read(byline, turned));
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      long start = System.nanoTime();
      long tokens = 0;
      for (Future<Long> read : pool.invokeAll(calls)) {
        tokens += read.get();
      }
      return tokens / Contender.secondsSince(start);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdown();
    }
  }

  /** Reads articles one after the other; gives the number of their tokens. */
  private static long read(Byline byline, List<Article> articles) {
    return articles.stream().mapToLong(article -> byline.analyzeCounting(article).tokens()).sum();
  }
}
