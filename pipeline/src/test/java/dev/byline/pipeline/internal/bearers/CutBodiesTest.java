package dev.byline.pipeline.internal.bearers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.internal.typing.SettledNames;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of bodies of which the tagger has too much or too little. */
class CutBodiesTest {

  private static final String FIRM =
      "They/PRP sued/VBD Karel/NNP//ORGANIZATION &/CC//ORGANIZATION Vale/NNP//ORGANIZATION ./.\n";

  /** All names with their types, or a hyphen. */
  private static String names(String notation) {
    return SettledNames.of(
        notation.replace("FIRM", FIRM), (text, tagged) -> new CutBodies(text, tagged).settle());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Brewer/NN//ORGANIZATION Karel/NNP//ORGANIZATION Vale/NNP//ORGANIZATION left/VBD ./."
            + " | Karel Vale ORGANIZATION",
        "There/RB Brewer/NN//ORGANIZATION Karel/NNP//ORGANIZATION left/VBD ./."
            + " | Brewer Karel ORGANIZATION",
        "Chief/NN//ORGANIZATION Karel/NNP//ORGANIZATION left/VBD ./. | Chief Karel ORGANIZATION",
        "FIRM Then/RB Karel/NNP//PERSON &/CC Vale/NNP left/VBD ./."
            + " | Karel & Vale ORGANIZATION; Karel & Vale ORGANIZATION",
        "Then/RB Karel/NNP//PERSON &/CC Vale/NNP left/VBD ./. | Karel PERSON",
        "at/IN St/NNP//PERSON Karel/NNP//PERSON ’s/POS Hospital/NNP there/RB ./."
            + " | St Karel ’s Hospital ORGANIZATION",
        "at/IN Ana/NNP//PERSON Karel/NNP//PERSON ’s/POS Hospital/NNP there/RB ./."
            + " | Ana Karel PERSON",
        "told/VBD the/DT Karel/NNP Evening/NNP Mail/NNP then/RB ./."
            + " | Karel Evening Mail ORGANIZATION",
        "told/VBD Karel/NNP Evening/NNP Mail/NNP then/RB ./. | -",
        "sent/VBD the/DT Mail/NNP then/RB ./. | -",
        "Their/PRP$ union/NN ,/, KARU/NNP ,/, left/VBD ./. | KARU ORGANIZATION",
        "Their/PRP$ friend/NN ,/, KARU/NNP ,/, left/VBD ./. | -",
        "Their/PRP$ union/NN ,/, KARU/NNP and/CC we/PRP left/VBD ./. | -",
      })
  void each_is_put_right(String notation, String expected) {
    assertThat(names(notation)).isEqualTo(expected);
  }
}
