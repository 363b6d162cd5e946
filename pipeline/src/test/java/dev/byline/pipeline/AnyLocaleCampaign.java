package dev.byline.pipeline;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@link AnyLocaleIT} over PolNeAR's articles for development. */
final class AnyLocaleCampaign {

  @Test
  void any_setting_gives_the_same_bytes(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path texts = Path.of(System.getProperty("byline.shared", ""), "eval/polnear/dev/text");
    assumeTrue(Files.isDirectory(texts), texts + " is not there");
    JvmSettings.giveTheSameBytes(texts, folder);
  }
}
