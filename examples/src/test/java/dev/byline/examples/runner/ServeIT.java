package dev.byline.examples.runner;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code byline serve} with the models; {@code ServeCampaign} is the long form. */
class ServeIT {

  @TempDir Path dir;

  @Test
  void requests_at_the_same_time_are_answered_as_a_batch_is() throws Exception {
    ManyRequests.areAnsweredAsABatch(16, 1, dir);
  }
}
