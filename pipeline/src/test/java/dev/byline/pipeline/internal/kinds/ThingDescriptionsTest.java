package dev.byline.pipeline.internal.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.attribution.SourceType;
import dev.byline.pipeline.internal.description.NamedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sentences say of places and bodies that they are. */
class ThingDescriptionsTest {

  private static ThingDescriptions in(NamedText text) {
    return new ThingDescriptions(
        text.text(),
        text.phrases(),
        text.parse().roles(),
        token -> text.phrases().nameAt(token).map(text.owners()::get));
  }

  private static String beside(String notation, String words) {
    NamedText text = NamedText.of(notation);
    return NamedText.name(in(text).beside(text.phrase(words)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They/PRP saw/VBD Karel/NNP//LOCATION ,/, a/DT port/NN ./.|a port|Karel",
        "They/PRP saw/VBD Karel/NNP//LOCATION ,/, Velland/NNP//LOCATION ,/, the/DT port/NN ./.|the port|Karel",
        "The/DT town/NN of/IN Karel/NNP//LOCATION burned/VBD ./.|The town|Karel",
        "He/PRP runs/VBZ Karel/NNP//LOCATION ,/, a/DT company/NN ./.|a company|Karel",
      })
  void places_are_described_beside_their_names(String notation, String words, String place) {
    assertThat(beside(notation, words)).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what a place has, one of several, somebody's
        "The/DT capital/NN of/IN Karel/NNP//LOCATION burned/VBD ./.|The capital",
        "The/DT biggest/JJS town/NN of/IN Karel/NNP//LOCATION burned/VBD ./.|The biggest",
        "The/DT town/NN of/IN Karel/NNP//LOCATION ’s/POS fair/NN burned/VBD ./.|The town",
        "The/DT town/NN of/IN Karel/NNP//LOCATION said/VBD/say so/RB ./.|The town",
        "A/DT town/NN of/IN Karel/NNP//LOCATION burned/VBD ./.|A town",
        // who acts, another body, a person
        "In/IN Karel/NNP//LOCATION ,/, the/DT port/NN closed/VBD ./.|the port",
        "It/PRP met/VBD in/IN Karel/NNP//LOCATION ,/, a/DT bank/NN ./.|a bank",
        "They/PRP saw/VBD Karel/NNP//PERSON ,/, a/DT port/NN ./.|a port",
        "They/PRP saw/VBD Karel/NNP//LOCATION ,/, a/DT baker/NN ./.|a baker",
      })
  void other_nouns_stand_beside_the_names_of_places_too(String notation, String words) {
    assertThat(beside(notation, words)).isEqualTo("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The/DT Norline/NNP//ORGANIZATION company/NN shut/VBD ./.|The Norline|Norline",
        "The/DT Norline/NNP//ORGANIZATION ferry/NN company/NN shut/VBD ./.|The Norline|Norline",
        "A/DT Norline/NNP//ORGANIZATION company/NN shut/VBD ./.|A Norline|-",
        "The/DT Norline/NNP//ORGANIZATION office/NN shut/VBD ./.|The Norline|-",
        "The/DT Norline/NNP//ORGANIZATION Karel/NNP company/NN shut/VBD ./.|The Norline|-",
        "The/DT Norline/NNP//ORGANIZATION ’s/POS company/NN shut/VBD ./.|The Norline|-",
        "The/DT Karel/NNP//PERSON company/NN shut/VBD ./.|The Karel|-",
      })
  void a_body_is_described_with_its_name(String notation, String words, String body) {
    NamedText text = NamedText.of(notation);
    assertThat(NamedText.name(in(text).withName(text.phrase(words)))).isEqualTo(body);
  }

  @Test
  void nearly_any_noun_may_be_said_of_what_is_named() {
    NamedText text =
        NamedText.of(
            "Karel/NNP//LOCATION was/VBD a/DT target/NN ,/, the/DT bakers/NNS/baker were/VBD"
                + " none/NN ,/, an/DT actor/NN was/VBD ./.");
    assertThat(in(text).mayBe(text.named("Karel"), text.phrase("a target"))).isTrue();
    assertThat(in(text).mayBe(text.named("Karel"), text.phrase("the bakers"))).isFalse();
    assertThat(in(text).mayBe(text.named("Karel"), text.phrase("an actor"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"town,LOCATION,./.,Karel", "year,OTHER,./.,-", "town,LOCATION,that/WDT,-"})
  void it_is_what_a_place_is(String noun, SourceType type, String next, String place) {
    NamedText text =
        NamedText.of("It/PRP//LOCATION was/VBD a/DT " + noun + "/NN " + next + " paid/VBD");
    ThingDescriptions things =
        new ThingDescriptions(
            text.text(),
            text.phrases(),
            text.parse().roles(),
            token -> NamedText.of("Karel/NNP//LOCATION").owners().values().stream().findFirst());
    assertThat(NamedText.name(things.itself(0, text.phrase("a " + noun), type))).isEqualTo(place);
  }
}
