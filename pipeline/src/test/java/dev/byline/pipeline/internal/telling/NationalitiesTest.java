package dev.byline.pipeline.internal.telling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.internal.description.NamedText;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Of what nation people are said to be. */
class NationalitiesTest {

  private static final Gazetteer GAZETTEER =
      new Gazetteer(
          Set.of("velland", "osteria"),
          Set.of("veld", "vellish"),
          Map.of(),
          Map.of(),
          Map.of("veld", "velland", "vellish", "velland"));

  private static final String TWO =
      "Osteria/NNP//LOCATION 's/POS Ana/NNP//PERSON Ruiz/NNP//PERSON met/VBD/meet"
          + " Mara/NNP//PERSON Ellison/NNP//PERSON %s ./.\nThe/DT Veld/NNP//MISC left/VBD/leave ./.";

  private static Nationalities of(NamedText text) {
    return new Nationalities(text.text(), text.owners(), GAZETTEER);
  }

  @Test
  void a_country_beside_a_name_says_it() {
    NamedText text = NamedText.of(TWO.formatted("of/IN Velland/NNP//LOCATION"));

    assertThat(NamedText.name(of(text).only(text.description("The")))).isEqualTo("Mara Ellison");
    assertThat(of(text).isOther(text.named("Ana Ruiz"), text.description("The"))).isTrue();
    assertThat(of(text).isOther(text.named("Mara Ellison"), text.description("The"))).isFalse();
  }

  @Test
  void of_whom_nothing_is_said_he_is_neither_known_nor_another() {
    NamedText text = NamedText.of(TWO.formatted("and/CC Ivo/NNP//PERSON Karel/NNP//PERSON"));

    assertThat(NamedText.name(of(text).only(text.description("The")))).isEqualTo("-");
    assertThat(of(text).isOther(text.named("Mara Ellison"), text.description("The"))).isFalse();
  }

  @Test
  void who_was_taken_for_one_is_no_other_and_of_two_the_other_is() {
    NamedText text =
        NamedText.of(
            "Ana/NNP//PERSON Ruiz/NNP//PERSON met/VBD/meet Mara/NNP//PERSON Ellison/NNP//PERSON ./.\n"
                + "The/DT Veld/NNP//MISC left/VBD/leave ./.\n"
                + "This/DT Osterian/NNP//MISC left/VBD/leave ./.");
    Nationalities nations = of(text);
    nations.learn(text.description("The"), text.named("Mara Ellison"));

    assertThat(nations.isOther(text.named("Mara Ellison"), text.description("This"))).isTrue();
    assertThat(NamedText.name(nations.only(text.description("This")))).isEqualTo("Ana Ruiz");
  }

  @Test
  void of_two_of_one_nation_neither_is_meant() {
    NamedText text =
        NamedText.of(
            "Velland/NNP//LOCATION 's/POS Ana/NNP//PERSON Ruiz/NNP//PERSON met/VBD/meet"
                + " Mara/NNP//PERSON Ellison/NNP//PERSON of/IN Velland/NNP//LOCATION ./.\n"
                + "The/DT Veld/NNP//MISC left/VBD/leave ./.");

    assertThat(NamedText.name(of(text).only(text.description("The")))).isEqualTo("-");
  }
}
