package dev.byline.pipeline.internal.bearers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.entity.Gender;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.AnnotatedTexts;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the first two names of a text share the surname of the second. */
class JoinedNamesTest {

  private static final Gazetteer GIVEN_NAMES =
      new Gazetteer(Set.of(), Set.of(), Map.of("ivo", Gender.MALE, "ana", Gender.FEMALE), Map.of());

  private static final String LISTED = "Ivo/NNP//PERSON and/CC Ana/NNP//PERSON Karel/NNP//PERSON ";
  private static final String UNLISTED =
      "Brum/NNP//PERSON and/CC Tolla/NNP//PERSON Karel/NNP//PERSON ";

  private static boolean shareSurname(String notation) {
    AnnotatedText text = AnnotatedTexts.of(notation);
    return new JoinedNames(text, GIVEN_NAMES)
        .shareSurname(text.names().get(0).tokens(), text.names().get(1).tokens());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They/PRP met/VBD " + LISTED + "./.",
        // kin
        "Brothers/NNS/brother " + UNLISTED + "left/VBD ./.",
        "The/DT couple/NN ,/, " + UNLISTED + ",/, left/VBD ./.",
        // what a household does
        UNLISTED + "run/VBP/run a/DT shop/NN ./.\nKarel/NNP left/VBD ./.",
        UNLISTED + "have/VBP/have long/RB kept/VBN/keep bees/NNS ./.\nKarel/NNP left/VBD ./.",
        // on first-name terms with the second, or with both
        UNLISTED + "left/VBD/leave ./.\nTolla/NNP wept/VBD ./.\nBrum/NNP slept/VBD ./.",
        UNLISTED + "left/VBD/leave ./.\nTolla/NNP Karel/NNP wept/VBD ./.",
      })
  void families_do(String notation) {
    assertThat(shareSurname(notation)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They/PRP met/VBD " + UNLISTED + "./.",
        "Ministers/NNS/minister " + UNLISTED + "left/VBD ./.",
        // the second is called by the surname, the first is named again
        UNLISTED + "left/VBD/leave ./.\nKarel/NNP wept/VBD ./.\nBrum/NNP slept/VBD ./.",
        UNLISTED + "left/VBD/leave ./.\nMr/NNP Karel/NNP wept/VBD ./.",
        // no two names joined by 'and', the first of one word
        "Ivo/NNP//PERSON met/VBD Ana/NNP//PERSON Karel/NNP//PERSON ./.",
        "Ivo/NNP//PERSON and/CC Ana/NNP//PERSON left/VBD ./.",
        "Ivo/NNP//PERSON Vale/NNP//PERSON and/CC Ana/NNP//PERSON Karel/NNP//PERSON left/VBD ./.",
        "Ivo/NNP//PERSON and/CC Ana/NNP//PERSON Vale/NNP//PERSON Karel/NNP//PERSON left/VBD ./.",
      })
  void strangers_do_not(String notation) {
    assertThat(shareSurname(notation)).isFalse();
  }
}
