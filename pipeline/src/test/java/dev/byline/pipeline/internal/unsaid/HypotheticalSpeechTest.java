package dev.byline.pipeline.internal.unsaid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.internal.attribution.Taggings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Speech that nobody is said to have uttered. */
class HypotheticalSpeechTest {

  private static final String NO = " [Q “ ~no/UH ~”/'' ] ~./.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[S Nobody/NN ] [C said/VBD/say ]" + NO,
        "If/IN [S you/PRP ] [C ask/VBP/ask ]" + NO,
        "[S Nobody/NN here/RB ] would/MD [C say/VB/say ]" + NO,
        "[S No/DT one/NN ] [C said/VBD/say ]" + NO,
        "It/PRP is/VBZ/be [S hard/JJ ] to/TO [C say/VB/say ]" + NO,
        "It/PRP takes/VBZ/take [S courage/NN ] to/TO [C say/VB/say ]" + NO,
        "It/PRP would/MD be/VB/be [S wrong/JJ ] to/TO [C say/VB/say ]" + NO,
        "There/EX is/VBZ/be no/DT [S reason/NN ] to/TO [C say/VB/say ]" + NO,
        "Rain/NN fell/VBD/fall ~./.\nIt/PRP was/VBD/be [S time/NN ] to/TO [C say/VB/say ]" + NO,
      })
  void nobody_said_it(String notation) {
    assertThat(isNobodys(notation)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[S Karel/NNP ] [C said/VBD/say ]" + NO,
        "[S No/DT minister/NN ] [C said/VBD/say ]" + NO,
        "[S One/NN ] [C said/VBD/say ]" + NO,
        "[S You/PRP ] [C said/VBD/say ]" + NO,
        "When/WRB [S Karel/NNP ] [C said/VBD/say ]" + NO,
        "[S Karel/NNP ] was/VBD/be quick/JJ to/TO [C say/VB/say ]" + NO,
        "It/PRP rained/VBD/rain ~./.\n[S Karel/NNP ] was/VBD/be happy/JJ to/TO [C say/VB/say ]"
            + NO,
        "It/PRP was/VBD/be late/JJ ~,/, and/CC [S Karel/NNP ] rose/VBD/rise to/TO [C say/VB/say ]"
            + NO,
        "It/PRP was/VBD/be good/JJ for/IN [S Karel/NNP ] to/TO [C say/VB/say ]" + NO,
        "[S Karel/NNP ] made/VBD/make it/PRP plain/JJ to/TO [C say/VB/say ]" + NO,
        "It/PRP went/VBD/go on/RP to/TO [C say/VB/say ]" + NO,
        "[S Karel/NNP ] will/MD [C say/VB/say ]" + NO,
        "To/TO [C say/VB/say ]" + NO,
      })
  void somebody_said_it(String notation) {
    assertThat(isNobodys(notation)).isFalse();
  }

  private static boolean isNobodys(String notation) {
    Taggings tagged = Taggings.of(notation);
    return HypotheticalSpeech.isNobodys(tagged.relations().get(0), tagged.text());
  }
}
