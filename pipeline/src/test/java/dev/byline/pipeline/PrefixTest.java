package dev.byline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.byline.pipeline.fuzz.ModelFreeStages;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Beginnings and ends of every known text keep the laws; {@link PrefixCampaign} takes them all. */
final class PrefixTest {

  /** So many cuts of each text. */
  private static final int CUTS = 3;

  @Test
  void prefixes_and_suffixes_keep_the_laws() {
    assertThat(KnownTexts.all()).hasSizeGreaterThan(100);
    int shift = 0;
    for (String text : KnownTexts.all()) {
      int step = Math.max(1, text.length() / CUTS);
      for (int cut = shift++ % step; cut <= text.length(); cut += step) {
        check(text.substring(0, cut));
        check(text.substring(cut));
      }
    }
  }

  static void check(String text) {
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> ModelFreeStages.check(text), text);
  }
}
