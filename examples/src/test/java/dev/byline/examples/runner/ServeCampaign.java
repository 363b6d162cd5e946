package dev.byline.examples.runner;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 200 requests at 8 at a time, in a random order, against the batch. */
class ServeCampaign {

  @TempDir Path dir;

  @Test
  void two_hundred_requests_are_answered_as_a_batch_is() throws Exception {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    ManyRequests.areAnsweredAsABatch(200, seed, dir);
  }
}
