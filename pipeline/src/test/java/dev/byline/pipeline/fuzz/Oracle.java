package dev.byline.pipeline.fuzz;

import dev.byline.analysis.Analysis;
import dev.byline.pipeline.Byline;
import dev.byline.text.Article;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Says whether an article is analysed as promised: without an exception, by the laws, in time, and,
 * asked of one in four, twice alike.
 *
 * @param engines ways to analyse an article that must agree; where there is one, it is asked again
 */
record Oracle(List<Function<Article, Analysis>> engines) {

  /** A thousand times what a short article takes. */
  private static final long MOST_MILLIS = 10_000;

  /** Time that the thread computed: that others keep the machine busy is no finding. */
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /**
   * Differences do not hide in one article in a million: asking all twice would double the time.
   */
  private static final int ASKED_TWICE_ONE_IN = 4;

  /** Of articles read the whole way; explaining must not change a result. */
  static Oracle ofEverything() {
    Byline byline = Byline.builder().build();
    return new Oracle(List.of(byline::analyze, article -> byline.explain(article).analysis()));
  }

  /** What is wrong, if anything is: of which kind, and how it shows. */
  Optional<Finding> judge(Article article) {
    long start = THREADS.getCurrentThreadCpuTime();
    try {
      Analysis first = engines.get(0).apply(article);
      LawChecks.check(article, first);
      if (Math.floorMod(article.text().hashCode(), ASKED_TWICE_ONE_IN) == 0) {
        Analysis second = engines.get(engines.size() - 1).apply(article);
        if (!first.equals(second)) {
          return Optional.of(new Finding("the second run differs", first + "\n" + second));
        }
      }
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      return Optional.of(Finding.of(e));
    }
    long millis = (THREADS.getCurrentThreadCpuTime() - start) / 1_000_000;
    return millis > MOST_MILLIS
        ? Optional.of(new Finding("too slow", millis + " ms"))
        : Optional.empty();
  }
}
