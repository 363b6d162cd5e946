package dev.byline.examples.runner.kill;

import dev.byline.examples.runner.BylineApp;
import dev.byline.examples.runner.Shell;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runner as it is, killed three times; {@code KillsCampaign} does it fifty times. */
class KillsIT {

  /** Enough to be killed among; the campaign has more. */
  private static final int ARTICLES = 500;

  @TempDir Path dir;

  @Test
  void three_kills_lose_and_double_nothing() throws IOException, InterruptedException {
    BigBatch batch = new BigBatch(dir, Shell.command(BylineApp.class.getName()), ARTICLES);

    int killed = new Kills(batch, dir, 3).batchKilled(3, dir.resolve("out.jsonl"));

    System.out.println("killed " + killed + " of 3 before they were ready");
  }
}
