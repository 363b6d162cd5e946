package dev.byline.pipeline.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** How what is counted and what is listed by hand become one weight. */
class CueLexiconTest {

  private final CueLexicon lexicon = CueLexicon.load();

  @Test
  void what_is_only_listed_weighs_as_listed() {
    assertThat(lexicon.weight('V', "relay", Frame.THAT)).isCloseTo(0.80, within(1e-9));
  }

  @Test
  void every_weight_is_a_share() {
    for (Frame frame : Frame.values()) {
      for (String lemma : new String[] {"say", "interject", "accuse", "relay", "walk", "unheard"}) {
        assertThat(lexicon.weight('V', lemma, frame)).as(lemma + " " + frame).isBetween(0.0, 1.0);
      }
    }
  }

  @Test
  void a_frame_that_is_not_counted_is_halfway_between_the_word_and_the_frame() {
    double walks = lexicon.weight('V', "unheard", Frame.PASSIVE_AS);
    double interjects = lexicon.weight('V', "interject", Frame.PASSIVE_AS);

    // counted 0.47 of 8, listed 0.80 as if of 4
    assertThat(2 * interjects - walks).isCloseTo((8 * 0.47 + 4 * 0.80) / 12, within(1e-9));
  }

  @Test
  void words_of_one_class_are_not_those_of_another() {
    assertThat(lexicon.weight('N', "relay", Frame.THAT))
        .isEqualTo(lexicon.weight('N', "unheard", Frame.THAT));
  }
}
