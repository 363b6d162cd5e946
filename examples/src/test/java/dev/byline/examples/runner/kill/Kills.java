package dev.byline.examples.runner.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Kills a batch at random moments, goes on each time, and compares what comes out in the end. The
 * moments are past the first half of what it takes until something is written: before that there is
 * nothing to lose.
 */
final class Kills {

  private final BigBatch batch;
  private final Path expected;
  private final Random random;
  private final long earliest;
  private final long longest;

  /**
   * With the results, and the time, of a run that nobody disturbs.
   *
   * @param seed of the moments
   */
  Kills(BigBatch batch, Path dir, long seed) throws IOException, InterruptedException {
    this.batch = batch;
    this.expected = dir.resolve("expected.jsonl");
    this.random = new Random(seed);
    long start = System.nanoTime();
    Process process = batch.start(expected);
    this.earliest = millisecondsToFirstRecord(process, expected, start) / 2;
    assertThat(process.waitFor()).as("%s", batch.said()).isZero();
    this.longest = millisecondsSince(start);
    assertThat(Files.readAllLines(expected)).hasSize(batch.articles());
  }

  private static long millisecondsToFirstRecord(Process process, Path output, long start)
      throws IOException, InterruptedException {
    Path part = BigBatch.part(output);
    while (process.isAlive() && !(Files.exists(part) && Files.size(part) > 0)) {
      process.waitFor(10, TimeUnit.MILLISECONDS);
    }
    return millisecondsSince(start);
  }

  private static long millisecondsSince(long start) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  /**
   * Kills some runs of one batch, then lets it end.
   *
   * @return how many were killed before they were ready
   */
  int batchKilled(int times, Path output) throws IOException, InterruptedException {
    int killed = 0;
    for (int i = 0; i < times; i++) {
      Process process = batch.start(output, "--resume");
      boolean ended = process.waitFor(random.nextLong(earliest, longest), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      killed += ended ? 0 : 1;
    }
    int exit = batch.run(output, "--resume");
    assertThat(exit).as("%s", batch.said()).isZero();
    // nothing lost, nothing doubled, all in its place
    assertThat(output).hasSameBinaryContentAs(expected);
    assertThat(BigBatch.part(output)).doesNotExist();
    Files.delete(output);
    return killed;
  }

  /** Runs a batch on a disk that is too small, then makes it large enough and goes on. */
  void batchOnFullDisk(SmallDisk disk) throws IOException, InterruptedException {
    Path output = disk.folder().resolve("out.jsonl");
    long all = Files.size(expected);
    disk.resize(random.nextLong(all / 10, all * 9 / 10));

    assertThat(batch.run(output, "--resume")).isEqualTo(1);
    assertThat(batch.said()).contains("byline: cannot write the results: No space left on device");
    assertThat(output).doesNotExist();
    BigBatch.assertWholeRecords(BigBatch.part(output));

    disk.resize(3 * all);
    assertThat(batch.run(output, "--resume")).as("%s", batch.said()).isZero();
    assertThat(output).hasSameBinaryContentAs(expected);
    Files.delete(output);
  }
}
