package dev.byline.pipeline.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceNamesTest {

  @Test
  void every_place_can_match() {
    assertThat(PlaceNames.all())
        .hasSizeGreaterThan(400)
        .allSatisfy(
            place -> {
              assertThat(place).isEqualTo(Spelling.key(place)).isEqualTo(place.strip());
              assertThat(place).isNotEmpty().doesNotContain("  ");
            });
  }

  @Test
  void holds_no_university_that_is_called_after_a_person() {
    assertThat(PlaceNames.has("leiden")).isTrue();
    assertThat(PlaceNames.has("stanford")).isFalse();
  }
}
