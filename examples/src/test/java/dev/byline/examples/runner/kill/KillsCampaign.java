package dev.byline.examples.runner.kill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.examples.runner.BylineApp;
import dev.byline.examples.runner.Shell;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 50 kills of a batch of 2,000 articles at random moments, and 10 full disks, each gone on with:
 * what comes out is what an undisturbed run writes, byte for byte.
 */
class KillsCampaign {

  private static final int KILLS = 50;
  private static final int FULL_DISKS = 10;

  /** Few enough that most of the kills come before the batch is through. */
  private static final int KILLS_PER_BATCH = 4;

  @TempDir Path dir;

  private Kills kills(long seed) throws IOException, InterruptedException {
    System.out.println("seed " + seed);
    return new Kills(
        new BigBatch(dir, Shell.command(BylineApp.class.getName()), BigBatch.ARTICLES), dir, seed);
  }

  @Test
  void fifty_kills_lose_and_double_nothing() throws IOException, InterruptedException {
    Kills kills = kills(System.nanoTime());
    int killed = 0;
    int batches = 0;
    while (killed < KILLS) {
      killed += kills.batchKilled(KILLS_PER_BATCH, dir.resolve("out.jsonl"));
      batches++;
    }

    System.out.println(killed + " kills in " + batches + " batches: 0 articles lost or doubled");
    assertThat(killed).isGreaterThanOrEqualTo(KILLS);
  }

  @Test
  void ten_full_disks_lose_and_double_nothing() throws IOException, InterruptedException {
    try (SmallDisk disk = SmallDisk.orSkip(dir)) {
      Kills kills = kills(System.nanoTime());
      for (int i = 0; i < FULL_DISKS; i++) {
        kills.batchOnFullDisk(disk);
      }

      System.out.println(FULL_DISKS + " full disks: 0 articles lost or doubled");
    }
  }
}
