package dev.byline.pipeline.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.tagging.Link;
import java.util.List;
import org.junit.jupiter.api.Test;

class FinalReportingClausesTest {

  @Test
  void an_outlet_behind_an_attributed_sentence_relays_all_of_it() {
    Taggings taggings =
        Taggings.of(
            "[S Karel/NNP ] [C said/VBD/say ] [Q it/PRP rained/VBD ] ,/, the/DT Harbour/NNP"
                + " Wire/NNP reported/VBD/report ./.");

    assertThat(relays(taggings)).containsExactly("the Harbour Wire|reported|Karel said it rained");
  }

  @Test
  void a_sentence_that_nobody_else_is_quoted_in_is_not_relayed() {
    assertThat(relays(Taggings.of("It/PRP rained/VBD ,/, the/DT Wire/NNP reported/VBD/report")))
        .isEmpty();
  }

  @Test
  void the_cue_of_a_claim_is_not_taken_twice() {
    Taggings taggings =
        Taggings.of(
            "[Q It/PRP rained/VBD hard/RB today/NN ] ,/, [S the/DT Wire/NNP ]"
                + " [C reported/VBD/report ] ./.");

    assertThat(relays(taggings)).isEmpty();
  }

  @Test
  void a_relay_tied_to_the_next_quotation_is_tied_to_its_sentence() {
    Taggings taggings =
        Taggings.of(
            """
            [S Karel/NNP ] [C said/VBD ] [Q it/PRP rained/VBD ] ,/, [S the/DT Wire/NNP ] [C reported/VBD/report ] ./.
            [Q It/PRP will/MD rain/VB again/RB ] ./.
            """,
            new Link(0, 1, 0.9),
            new Link(2, 1, 0.9),
            new Link(3, 4, 0.9),
            new Link(5, 4, 0.9));

    assertThat(relays(taggings)).containsExactly("the Wire|reported|Karel said it rained");
  }

  @Test
  void a_relay_that_stops_short_of_a_cue_that_the_rules_see_takes_its_sentence_and_goes_on() {
    Taggings taggings =
        Taggings.of(
            """
            [Q It/PRP rained/VBD ,/, Karel/NNP ] told/VBD us/PRP ,/, [S the/DT Wire/NNP ] [C reported/VBD/report ] ./.
            [Q It/PRP will/MD rain/VB again/RB ] ./.
            """,
            new Link(0, 2, 0.9),
            new Link(1, 2, 0.9),
            new Link(3, 2, 0.9));
    Taggings rules =
        Taggings.of(
            """
            [Q It/PRP rained/VBD ] ,/, [S Karel/NNP ] [C told/VBD ] us/PRP ,/, the/DT Wire/NNP reported/VBD/report ./.
            It/PRP will/MD rain/VB again/RB ./.
            """,
            new Link(0, 2, 0.9),
            new Link(1, 2, 0.9));

    assertThat(
            FinalReportingClauses.complete(taggings.text(), taggings.relations(), rules.relations())
                .stream()
                .map(taggings::show))
        .containsExactly("the Wire|reported|It rained , Karel told us;It will rain again");
  }

  private static List<String> relays(Taggings taggings) {
    return FinalReportingClauses.complete(taggings.text(), taggings.relations(), List.of()).stream()
        .filter(claim -> claim.decidedBy().equals(FinalReportingClauses.ID))
        .map(taggings::show)
        .toList();
  }
}
