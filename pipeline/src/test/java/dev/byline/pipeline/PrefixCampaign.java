package dev.byline.pipeline;

import org.junit.jupiter.api.Test;

/** Every prefix and every suffix, at every code unit, of every known text. */
final class PrefixCampaign {

  @Test
  void every_prefix_and_suffix_keeps_the_laws() {
    for (String text : KnownTexts.all()) {
      for (int cut = 0; cut <= text.length(); cut++) {
        PrefixTest.check(text.substring(0, cut));
        PrefixTest.check(text.substring(cut));
      }
    }
  }
}
