package dev.byline.pipeline.fuzz;

import dev.byline.text.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs an oracle over the articles of many seeds. Each kind of finding is made as short as it gets
 * and written to {@code target/found}, as a file that can be moved to the corpus as it is.
 */
final class Fuzzer {

  /** Where findings are written, one file each. */
  private static final Path FOUND = Path.of("target", "found");

  /** A seed that is given: analysed alone, to see what it does. */
  private static final Optional<Long> ONE_SEED =
      Optional.ofNullable(System.getProperty("byline.campaign.seed")).map(Long::valueOf);

  private static final long FIRST = Long.getLong("byline.campaign.first", 0);

  private static final int REPORT_EACH = 10_000;

  /** After this the article of a seed hangs. */
  private static final long HANGS_AFTER_SECONDS = 120;

  private static final Logger LOG = LoggerFactory.getLogger(Fuzzer.class);

  private final Oracle oracle;
  private final long offset;
  private final Map<String, String> shortest = new TreeMap<>();
  private volatile long current;

  Fuzzer(Oracle oracle) {
    this(oracle, 0);
  }

  /** One that leaves out so many seeds, for another that has them. */
  Fuzzer(Oracle oracle, long offset) {
    this.oracle = oracle;
    this.offset = offset;
  }

  /** How many documents a campaign reads: {@code byline.campaign.documents}, else the default. */
  static int documents(int standard) {
    return Integer.getInteger("byline.campaign.documents", standard);
  }

  /**
   * Tries the seeds from {@code byline.campaign.first}, or 0, on, and behind the offset.
   *
   * @return for each kind of finding the seed and the shortest text; empty if all is well
   */
  Map<String, String> run(int documents) {
    ExecutorService worker = Executors.newSingleThreadExecutor(Fuzzer::daemon);
    Future<?> work = worker.submit(() -> tryAll(documents));
    try {
      for (long seen = -1; ; seen = current) {
        try {
          work.get(HANGS_AFTER_SECONDS, TimeUnit.SECONDS);
          return shortest;
        } catch (TimeoutException e) {
          if (seen == current) {
            shortest.put("hangs", "seed " + current);
            return shortest;
          }
        }
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("seed " + current, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted at seed " + current, e);
    } finally {
      worker.shutdownNow();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "fuzzer");
    thread.setDaemon(true);
    return thread;
  }

  private void tryAll(int documents) {
    long first = ONE_SEED.orElse(FIRST + offset);
    long end = first + (ONE_SEED.isPresent() ? 1 : documents);
    long started = System.nanoTime();
    for (long seed = first; seed < end; seed++) {
      current = seed;
      Article article = ArticleShapes.article(seed);
      Optional<Finding> finding = oracle.judge(article);
      if (finding.isPresent()) {
        record(seed, article, finding.get());
      }
      if ((seed - first + 1) % REPORT_EACH == 0 || seed == end - 1) {
        long seconds = (System.nanoTime() - started) / 1_000_000_000;
        LOG.info(
            "{} documents, {} kinds of findings, {} s", seed - first + 1, shortest.size(), seconds);
      }
    }
  }

  private void record(long seed, Article article, Finding finding) {
    if (shortest.containsKey(finding.kind())) {
      return;
    }
    String text =
        Minimizer.minimize(
            article.text(),
            shorter ->
                oracle
                    .judge(CorpusFile.withText(article, shorter))
                    .filter(found -> found.kind().equals(finding.kind()))
                    .isPresent());
    shortest.put(finding.kind(), "seed " + seed + ": " + CorpusFile.escaped(text));
    LOG.warn("seed {}: {}: {}", seed, finding.kind(), CorpusFile.escaped(text));
    try {
      Files.createDirectories(FOUND);
      Files.writeString(
          FOUND.resolve("seed-" + seed + ".txt"),
          CorpusFile.write(finding, CorpusFile.withText(article, text)),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
