package dev.byline.pipeline.internal.bearers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.entity.Gender;
import dev.byline.pipeline.annotation.AnnotatedTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FollowingPronounTest {

  @Test
  void a_pronoun_behind_a_name_shows_the_gender() {
    FollowingPronoun text = behind("Ana/NNP Vale/NNP chairs/VBZ it/PRP ./.\nShe/PRP left/VBD ./.");

    assertThat(text.mayBe(0, Gender.FEMALE)).isTrue();
    assertThat(text.mayBe(0, Gender.UNKNOWN)).isTrue();
    assertThat(text.mayBe(0, Gender.MALE)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana/NNP Vale/NNP met/VBD Ivo/NNP before/IN she/PRP left/VBD ./.",
        "Ana/NNP Vale/NNP said/VBD “/`` she/PRP left/VBD ”/'' ./.",
        "Ana/NNP Vale/NNP met/VBD her/PRP ./."
      })
  void another_name_or_words_of_hers_stand_between(String sentence) {
    FollowingPronoun text = behind(sentence);

    assertThat(text.mayBe(0, Gender.MALE)).isTrue();
    assertThat(text.mayBe(0, Gender.FEMALE)).isTrue();
  }

  @Test
  void who_has_not_been_named_may_be_anybody() {
    assertThat(behind("She/PRP left/VBD ./.").mayBe(-1, Gender.MALE)).isTrue();
  }

  private static FollowingPronoun behind(String notation) {
    return new FollowingPronoun(AnnotatedTexts.of(notation));
  }
}
