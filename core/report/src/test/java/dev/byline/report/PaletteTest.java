package dev.byline.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.report.internal.speech.SpeakerBook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Colours can be read, on light and on dark. */
class PaletteTest {

  private static final Pattern COLOUR =
      Pattern.compile("--([a-z0-9-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)");
  private static final double READABLE = 4.5;

  private final Map<String, List<String>> colours = new HashMap<>();

  PaletteTest() {
    Matcher colour = COLOUR.matcher(Assets.bundled().style());
    while (colour.find()) {
      colours.put(colour.group(1), List.of(colour.group(2), colour.group(3)));
    }
  }

  @Test
  void every_speaker_has_a_colour_and_a_tint() {
    for (int hue = 0; hue <= SpeakerBook.HUES; hue++) {
      assertThat(colours).containsKeys("s" + hue, "t" + hue);
      assertThat(Assets.bundled().style()).contains(".s" + hue + " { ");
    }
  }

  @Test
  void words_are_readable_on_what_is_behind_them() {
    List<String> pairs =
        new ArrayList<>(List.of("ink paper", "ink card", "muted paper", "muted card"));
    for (int hue = 0; hue <= SpeakerBook.HUES; hue++) {
      pairs.add("s" + hue + " paper");
      pairs.add("s" + hue + " card");
      pairs.add("s" + hue + " t" + hue);
      pairs.add("ink t" + hue);
    }
    for (String pair : pairs) {
      for (int theme = 0; theme < 2; theme++) {
        String[] names = pair.split(" ");
        String words = colours.get(names[0]).get(theme);
        String behind = colours.get(names[1]).get(theme);
        assertThat(contrast(words, behind)).as("%s, theme %s", pair, theme).isGreaterThan(READABLE);
      }
    }
  }

  private static double contrast(String one, String other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  /** As WCAG 2 defines it. */
  private static double luminance(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double value = (channel & 0xff) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
