package dev.byline.pipeline.internal.bearers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.internal.typing.SettledNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that show by their own words what they are. */
class BodyNamesTest {

  /** All names with their types, or a hyphen. */
  private static String names(String notation) {
    return SettledNames.of(
        notation.replace("\\n", "\n"), (text, tagged) -> new BodyNames(text, tagged).settle());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They/PRP sued/VBD Vale/NNP//PERSON &/CC Daughters/NNS ./. | Vale & Daughters",
        "They/PRP sued/VBD Mara/NNP Vale/NNP and/CC Sons/NNS ./. | Mara Vale and Sons",
        "They/PRP sued/VBD Karel/NNP Nordic/NNP A/NNP ~\\//HYPH ~S/NNP ./. | Karel Nordic",
        "They/PRP sued/VBD Karel/NNP Nordic/NNP Inc/NNP ./. | Karel Nordic",
        "the/DT Drivers/NNPS ’/POS Union/NNP met/VBD ./. | Drivers ’ Union",
        "Then/RB the/DT Lorry/NNP and/CC Van/NNP Drivers/NNPS ’/POS Union/NNP met/VBD ./."
            + " | Lorry and Van Drivers ’ Union",
        "They/PRP asked/VBD Police/NNP Velland/NNP//LOCATION ./. | Police Velland",
        "They/PRP asked/VBD Karel/NNP//LOCATION Freight/NNP//LOCATION ./. | Karel Freight",
        "They/PRP asked/VBD Karel/NNP Beverages/NNPS for/IN it/PRP ./. | Karel Beverages",
        "Her/PRP$ solicitors/NNS/solicitor ,/, Karel/NNP Vale/NNP ,/, left/VBD ./. | Karel Vale",
        "The/DT Karel/NNP//PERSON Gazette/NNP//PERSON wrote/VBD so/RB ./. | Karel Gazette",
      })
  void bodies_are_written_over_the_names_of_the_tagger(String notation, String name) {
    assertThat(names(notation)).isEqualTo(name + " ORGANIZATION");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They/PRP met/VBD Vale/NNP and/CC daughters/NNS ./.",
        "&/CC Daughters/NNS met/VBD ./.",
        "Her/PRP$ solicitors/NNS/solicitor ,/, Karel/NNP and/CC Vale/NNP ,/, left/VBD ./.",
        "Her/PRP$ sons/NNS ,/, Karel/NNP Vale/NNP ,/, left/VBD ./.",
        "They/PRP sold/VBD Karel/NNP beverages/NNS there/RB ./.",
        "They/PRP sued/VBD nordic/JJ inc/NN ./.",
        "the/DT drivers/NNS ’/POS union/NN met/VBD ./.",
        "the/DT United/NNP States/NNPS ’/POS Congress/NNP met/VBD ./.",
        "the/DT Drivers/NNPS ’/POS Lorry/NNP left/VBD ./.",
        "They/PRP asked/VBD Police/NNP Chief/NNP ./.",
      })
  void other_words_make_no_body(String notation) {
    assertThat(names(notation)).isEqualTo("-");
  }

  @Test
  void a_person_may_be_called_like_a_newspaper() {
    assertThat(names("Ivo/NNP//PERSON Star/NNP//PERSON wrote/VBD so/RB ./."))
        .isEqualTo("Ivo Star PERSON");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Karel/NNP Nordic/NNP sank/VBD ./. | Karel Nordic ORGANIZATION; Karel Nordic ORGANIZATION",
        "In/IN Karel/NNP ~./.\\nNordic/JJ boats/NNS sank/VBD ./. | Karel Nordic ORGANIZATION",
        "A/DT karel/NN nordic/JJ sank/VBD ./. | Karel Nordic ORGANIZATION",
      })
  void a_firm_is_one_wherever_it_is_written_so(String more, String names) {
    assertThat(names("They/PRP sued/VBD Karel/NNP Nordic/NNP Inc/NNP ./.\\n" + more))
        .isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bishop/NNP//ORGANIZATION of/IN//ORGANIZATION Karel/NNP//ORGANIZATION | Karel LOCATION",
        "State/NNP//ORGANIZATION Secretary/NNP//ORGANIZATION for/IN//ORGANIZATION"
            + " Energy/NNP//ORGANIZATION | -",
        "Bank/NNP//ORGANIZATION of/IN//ORGANIZATION Karel/NNP//ORGANIZATION"
            + " | Bank of Karel ORGANIZATION",
      })
  void an_office_is_no_body(String notation, String names) {
    assertThat(names("They/PRP met/VBD the/DT " + notation + " ./.")).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Grand/NNP Karel/NNP//LOCATION | Grand Karel LOCATION; Grand Karel LOCATION",
        "Port/NNP Karel/NNP//LOCATION | Grand Karel LOCATION; Karel LOCATION",
        "Grand/NNP Karel/NNP//PERSON | Grand Karel LOCATION; Karel PERSON",
      })
  void a_name_cut_short_is_whole_where_all_of_it_was_seen_elsewhere(String cut, String names) {
    String whole = "They/PRP left/VBD Grand/NNP//LOCATION Karel/NNP//LOCATION ./.\\n";

    assertThat(names(whole + "They/PRP left/VBD " + cut + " ./.")).isEqualTo(names);
  }
}
