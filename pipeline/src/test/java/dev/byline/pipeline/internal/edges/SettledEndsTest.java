package dev.byline.pipeline.internal.edges;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.entity.Gender;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.typing.SettledNames;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of which the tagger has too much, too little, or the wrong kind. */
class SettledEndsTest {

  private static final Gazetteer GAZETTEER =
      new Gazetteer(
          Set.of("velland"),
          Set.of("vellish"),
          Map.of("ana", Gender.FEMALE, "ivo", Gender.MALE),
          Map.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Retired/NNP//ORGANIZATION Navy/NNP//ORGANIZATION left/VBD ./. | Navy ORGANIZATION",
        "Ports/NNP//ORGANIZATION National/NNP//ORGANIZATION Committee/NNP//ORGANIZATION"
            + " Chair/NNP//ORGANIZATION Ana/NNP//PERSON left/VBD ./."
            + " | Ports National Committee ORGANIZATION; Ana PERSON",
        "Ports/NNP//ORGANIZATION Committee/NNP//ORGANIZATION Chair/NNP//ORGANIZATION left/VBD ./."
            + " | Ports Committee Chair ORGANIZATION",
        "the/DT Ports/NNP//ORGANIZATION Committeeman/NNP//ORGANIZATION from/IN Norr/NNP ./. | -",
        "a/DT Vale/NNP//ORGANIZATION Courier/NNP//ORGANIZATION Poll/NNP//ORGANIZATION ./."
            + " | Vale Courier ORGANIZATION",
        "half/NN of/IN Velland/NNP//ORGANIZATION Democrats/NNPS//ORGANIZATION left/VBD ./."
            + " | Velland LOCATION",
        "Ana/NNP//PERSON ,/, Democrat/NNP//ORGANIZATION of/IN//ORGANIZATION"
            + " Velland/NNP//ORGANIZATION ./. | Ana PERSON; Velland LOCATION",
        "the/DT Vale/NNP//ORGANIZATION &/CC//ORGANIZATION Karel/NNP//ORGANIZATION Report/NNP"
            + " left/VBD ./. | Vale & Karel Report ORGANIZATION",
        "from/IN Ferries/NNPS//ORGANIZATION and/CC Quay/NNP//ORGANIZATION"
            + " Protection/NNP//ORGANIZATION ./. | Ferries and Quay Protection ORGANIZATION",
        "at/IN Vale/NNP//ORGANIZATION Union/NNP//ORGANIZATION of/IN//ORGANIZATION"
            + " Velland/NNP//LOCATION ./. | Vale Union of Velland ORGANIZATION",
        "at/IN Vale/NNP//ORGANIZATION Union/NNP//ORGANIZATION of/IN//ORGANIZATION"
            + " using/VBG//ORGANIZATION it/PRP ./. | Vale Union ORGANIZATION",
        "from/IN Ana/NNP//PERSON and/CC Quay/NNP//ORGANIZATION Protection/NNP//ORGANIZATION ./."
            + " | Ana PERSON; Quay Protection ORGANIZATION",
      })
  void a_body_ends_where_its_name_does(String notation, String names) {
    assertThat(
            SettledNames.of(
                "They/PRP saw/VBD " + notation,
                (text, tagged) -> new BodyEnds(text, GAZETTEER, tagged).settle()))
        .isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a/DT Karel/NNP//ORGANIZATION Courier/NNP//ORGANIZATION -/HYPH//ORGANIZATION"
            + " Vale/NNP//ORGANIZATION News/NNP//ORGANIZATION poll/NN"
            + " | Karel Courier ORGANIZATION; Vale News ORGANIZATION",
        "a/DT Karel/NNP//ORGANIZATION Works/NNP//ORGANIZATION -/HYPH//ORGANIZATION"
            + " Vale/NNP//ORGANIZATION Mills/NNP//ORGANIZATION site/NN"
            + " | Karel Works - Vale Mills ORGANIZATION",
        "the/DT Ports/NNPS//ORGANIZATION Court/NNP//ORGANIZATION ’s/POS//ORGANIZATION"
            + " Ferries/NNPS//ORGANIZATION Together/NNP//ORGANIZATION ruling/NN"
            + " | Ports Court ORGANIZATION; Ferries Together ORGANIZATION",
        "the/DT Ports/NNPS//ORGANIZATION Court/NNP//ORGANIZATION ’s/POS//ORGANIZATION"
            + " Quay/NNP//ORGANIZATION Committee/NNP//ORGANIZATION"
            + " | Ports Court ’s Quay Committee ORGANIZATION",
        "Ana/NNP//PERSON Vale/NNP//PERSON left/VBD the/DT Vale/NNP//ORGANIZATION"
            + " White/NNP//ORGANIZATION House/NNP//ORGANIZATION"
            + " | Ana Vale PERSON; Vale PERSON; White House ORGANIZATION",
        "Karel/NNP//ORGANIZATION News/NNP//ORGANIZATION White/NNP//ORGANIZATION"
            + " House/NNP//ORGANIZATION reporter/NN left/VBD"
            + " | Karel News ORGANIZATION; White House ORGANIZATION",
      })
  void two_bodies_in_a_row_are_two(String notation, String names) {
    assertThat(
            SettledNames.of(
                "They/PRP saw/VBD " + notation + " again/RB ./.",
                (text, tagged) -> new SplitBodies(text, tagged).settle()))
        .isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "about/IN Radical/NNP//ORGANIZATION Judaism/NNP//ORGANIZATION | -",
        "Ana/NNP//PERSON Judaism/NNP//PERSON | Ana Judaism PERSON",
        "the/DT Karel/NNP//PERSON virus/NN and/CC Karel/NNP//PERSON | -",
        "the/DT Karel/NNP//PERSON virus/NN and/CC Ivo/NNP//PERSON Karel/NNP//PERSON"
            + " | Karel PERSON; Ivo Karel PERSON",
        "the/DT Ports/NNP//ORGANIZATION Karel/NNP//ORGANIZATION plan/NN and/CC the/DT Karel/NNP"
            + " virus/NN | Ports ORGANIZATION",
        "the/DT Vale/NNP//ORGANIZATION Ports/NNPS//ORGANIZATION Treaty/NNP//ORGANIZATION | -",
        "a/DT Super/NNP//ORGANIZATION PAC/NNP//ORGANIZATION | -",
        "Middle/NNP//LOCATION Eastern/NNP//LOCATION | -",
        "the/DT Karel/NNP XL/NNP pipeline/NN and/CC Karel/NNP//ORGANIZATION | -",
        "Karel/NNP//PERSON v./IN Vale/NNP//PERSON | -",
        "the/DT Harbour/NNP//ORGANIZATION State/NNP//ORGANIZATION | Harbour State LOCATION",
        "the/DT Vellish/NNP//ORGANIZATION State/NNP//ORGANIZATION | Vellish State ORGANIZATION",
        "the/DT Soviet/NNP//ORGANIZATION Union/NNP//ORGANIZATION | Soviet Union LOCATION",
        "the/DT Quay/NNP//ORGANIZATION Union/NNP//ORGANIZATION | Quay Union ORGANIZATION",
      })
  void creeds_and_illnesses_are_nobody(String notation, String names) {
    assertThat(
            SettledNames.of(
                "They/PRP spoke/VBD of/IN " + notation + " again/RB ./.",
                (text, tagged) -> new NoNames(text, GAZETTEER, tagged).settle()))
        .isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "told/VBD The/DT Quay/NNP//PERSON | Quay ORGANIZATION",
        "told/VBD The/DT Daily/NNP//PERSON Quay/NNP//PERSON | Daily Quay ORGANIZATION",
        "told/VBD the/DT Quay/NNP//PERSON | Quay PERSON",
        "told/VBD The/DT Ana/NNP//PERSON | Ana PERSON",
        "saw/VBD Velland/NNP//LOCATION Free/NNP//LOCATION Gazette/NNP//LOCATION"
            + " | Velland Free Gazette ORGANIZATION",
        "saw/VBD Norr/NNP//LOCATION Gazette/NNP//LOCATION | Norr Gazette ORGANIZATION",
        "saw/VBD Lone/NNP//LOCATION Star/NNP//LOCATION | Lone Star LOCATION",
        "saw/VBD Karel.com/NNP//LOCATION | Karel.com ORGANIZATION",
      })
  void who_publishes_is_no_person_and_no_place(String notation, String names) {
    assertThat(
            SettledNames.of(
                "They/PRP " + notation + " again/RB ./.",
                (text, tagged) -> new OutletNames(text, GAZETTEER, tagged).settle()))
        .isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the/DT Vale-Karel/NNP//PERSON ticket/NN | -",
        "Vale-Karel/NNP//PERSON with/IN Vale/NNP//PERSON or/CC Karel/NNP//PERSON"
            + " | Vale PERSON; Karel PERSON",
        "Vale-Karel/NNP//PERSON | Vale-Karel PERSON",
        "the/DT anti-Karel/JJ//PERSON crowd/NN | -",
        "Ana/NNP//PERSON Karel/NNP//PERSON College/NNP//PERSON"
            + " | Ana Karel College ORGANIZATION",
        "Conservatoire/NNP//PERSON de/NNP//PERSON Karel/NNP//PERSON"
            + " | Conservatoire de Karel ORGANIZATION",
        "Karel/NNP//PERSON Shoal/NNP//PERSON | Karel Shoal LOCATION",
        "the/DT Ana/NNP//PERSON Karel/NNP//PERSON Show/NNP//PERSON | Ana Karel PERSON",
      })
  void a_person_ends_where_the_name_does(String notation, String names) {
    assertThat(
            SettledNames.of(
                "They/PRP saw/VBD " + notation + " again/RB ./.",
                (text, tagged) -> new PersonEnds(text, tagged).settle()))
        .isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Karel/NNP//PERSON and/CC a/DT former/JJ Ana/NNP//ORGANIZATION Karel/NNP//ORGANIZATION"
            + " aide/NN | Karel PERSON; Ana Karel PERSON",
        "a/DT former/JJ Ana/NNP//ORGANIZATION Karel/NNP//ORGANIZATION aide/NN"
            + " | Ana Karel ORGANIZATION",
        "Karel/NNP//PERSON and/CC the/DT Ana/NNP//ORGANIZATION Karel/NNP//ORGANIZATION"
            + " | Karel PERSON; Ana Karel ORGANIZATION",
        "Karel/NNP//PERSON in/IN Ana/NNP//LOCATION Karel/NNP//LOCATION"
            + " | Karel PERSON; Ana Karel LOCATION",
        "Karel/NNP//PERSON with/IN Ana/NNP//LOCATION Karel/NNP//LOCATION"
            + " | Karel PERSON; Ana Karel PERSON",
        "Ivo/NNP//PERSON Vale/NNP//PERSON and/CC Ana/NNP//ORGANIZATION Karel/NNP//ORGANIZATION"
            + " | Ivo Vale PERSON; Ana Karel PERSON",
        "Velland/NNP//ORGANIZATION Democrat/NNP//ORGANIZATION Ana/NNP//ORGANIZATION"
            + " Karel/NNP//ORGANIZATION | Ana Karel PERSON",
        "Karel/NNP//PERSON and/CC General/NNP//ORGANIZATION Karel/NNP//ORGANIZATION"
            + " | Karel PERSON; Karel PERSON",
        "Ana/NNP//ORGANIZATION Karel/NNP//ORGANIZATION of/IN//ORGANIZATION"
            + " Velland/NNP//ORGANIZATION | Ana Karel PERSON; Velland LOCATION",
      })
  void whoever_is_called_so_in_other_places_is_no_body(String notation, String names) {
    assertThat(
            SettledNames.of(
                "They/PRP saw/VBD " + notation + " again/RB ./.",
                (text, tagged) -> new PeopleAmongBodies(text, GAZETTEER, tagged).settle()))
        .isEqualTo(names);
  }
}
