package dev.byline.pipeline.internal.bearers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.AnnotatedTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SpokenWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“/`` I/PRP left/VBD ,/, ”/'' Karel/NNP said/VBD ./.",
        "“/`` They/PRP asked/VBD me/PRP ,/, ”/'' said/VBD Karel/NNP ./.",
        "“/`` We/PRP won/VBD ,/, ”/'' Karel/NNP said/VBD ./. “/`` My/PRP$ son/NN slept/VBD ./. ”/''",
      })
  void whoever_says_i_is_a_person(String notation) {
    assertThat(arePersonal(notation)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“/`` We/PRP won/VBD ,/, ”/'' Karel/NNP said/VBD ./.",
        "I/PRP left/VBD before/IN Karel/NNP said/VBD so/RB ./.",
        "“/`` I/PRP left/VBD ,/, ”/'' she/PRP said/VBD ./.\n“/`` We/PRP won/VBD ,/, ”/'' Karel/NNP said/VBD",
        "Karel/NNP said/VBD",
      })
  void others_may_be_anything(String notation) {
    assertThat(arePersonal(notation)).isFalse();
  }

  private static boolean arePersonal(String notation) {
    AnnotatedText text = AnnotatedTexts.of(notation.replace("\\n", "\n"));
    int karel = 0;
    while (!text.token(karel).isWord("Karel")) {
      karel++;
    }
    return new SpokenWords(text).arePersonal(karel);
  }
}
