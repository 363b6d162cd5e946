package dev.byline.pipeline.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RelaysTest {

  @Test
  void anOutletBehindAnAttributedSentenceRelaysAllOfIt() {
    Taggings taggings =
        Taggings.of(
            "[S Karel/NNP ] [C said/VBD/say ] [Q it/PRP rained/VBD ] ,/, the/DT Harbour/NNP"
                + " Wire/NNP reported/VBD/report ./.");

    assertThat(relays(taggings)).containsExactly("the Harbour Wire|reported|Karel said it rained");
  }

  @Test
  void aSentenceThatNobodyElseIsQuotedInIsNotRelayed() {
    assertThat(relays(Taggings.of("It/PRP rained/VBD ,/, the/DT Wire/NNP reported/VBD/report")))
        .isEmpty();
  }

  @Test
  void theCueOfAClaimIsNotTakenTwice() {
    Taggings taggings =
        Taggings.of(
            "[Q It/PRP rained/VBD hard/RB today/NN ] ,/, [S the/DT Wire/NNP ]"
                + " [C reported/VBD/report ] ./.");

    assertThat(relays(taggings)).isEmpty();
  }

  private static List<String> relays(Taggings taggings) {
    return Relays.missing(taggings.text(), taggings.claims()).stream().map(taggings::show).toList();
  }
}
