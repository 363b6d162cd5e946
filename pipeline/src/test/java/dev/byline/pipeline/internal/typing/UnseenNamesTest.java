package dev.byline.pipeline.internal.typing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.entity.Gender;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the whole text says of names that the tagger did not see, or took for something else. */
class UnseenNamesTest {

  private static final Gazetteer GAZETTEER =
      new Gazetteer(Set.of("velland"), Set.of(), Map.of("ana", Gender.FEMALE), Map.of());

  private static final String THE_COMPANY = "the/DT company/NN said/VBD/say ./.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a/DT clerk/NN named/VBN Dray/NN ,/, left/VBD ./. | Dray PERSON",
        "a/DT clerk/NN known/VBN as/IN Dray/NNP ./. | Dray PERSON",
        "a/DT ferry/NN firm/NN called/VBN Norline/NNP//PERSON ./. | Norline ORGANIZATION",
        "the/DT village/NN called/VBN Karel/NNP//PERSON ./. | Karel LOCATION",
        "the/DT team/NN ,/, better/RB known/VBN as/IN the/DT Drays/NNPS ./. | Drays ORGANIZATION",
        "a/DT clerk/NN called/VBN Velland/NNP//LOCATION ./. | Velland LOCATION",
        "a/DT clerk/NN named/VBN Mayor/NNP of/IN Vale/NNP ./. | -",
        "a/DT clerk/NN named/VBN Friday/NNP ./. | -",
        "the/DT boats/NNS named/VBN Dray/NNP ./. | -",
        "a/DT publisher/NN named/VBN Dray/NNP ./. | -",
        "a/DT clerk/NN called/VBN Karel/NNP ’s/POS plan/NN ./. | -",
      })
  void whoever_is_called_so_is_called_so(String notation, String names) {
    assertThat(SettledNames.of(notation, (text, tagged) -> new CalledNames(text, tagged).settle()))
        .isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ana/NNP//ORGANIZATION Vale/NNP//ORGANIZATION ,/, who/WP has/VBZ left/VBN ./. | Ana Vale PERSON",
        "Ana/NNP//LOCATION Vale/NNP//LOCATION ,/, who/WP was/VBD late/JJ ./. | Ana Vale PERSON",
        "Ana/NNP//ORGANIZATION Vale/NNP//ORGANIZATION ,/, who/WP have/VBP lost/VBN ./. | Ana Vale ORGANIZATION",
        "Vale/NNP//ORGANIZATION United/NNP//ORGANIZATION ,/, who/WP has/VBZ lost/VBN ./. | Vale United ORGANIZATION",
        "Vale/NNP//ORGANIZATION ,/, who/WP has/VBZ lost/VBN ./. | Vale ORGANIZATION",
      })
  void who_has_done_something_is_somebody(String notation, String names) {
    assertThat(SettledNames.of(notation, (text, tagged) -> new WhoNames(text, tagged).settle()))
        .isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "in/IN 47th/JJ Street/NNP ./. | 47th Street LOCATION",
        "in/IN the/DT Karel/NNP Sea/NNP ./. | Karel Sea LOCATION",
        "in/IN Karel/NNP//PERSON Road/NNP ./. | Karel Road LOCATION",
        "in/IN Karel/NNP//PERSON ’s/POS Bay/NNP ./. | Karel ’s Bay LOCATION",
        "in/IN Karel/NNP//PERSON ’s/POS Hollow/NNP ./. | Karel ’s Hollow LOCATION",
        "in/IN the/DT Karel/NNP//PERSON Hollow/NNP ./. | Karel PERSON",
        "at/IN the/DT Leiden/NNP Film/NNP Festival/NNP ./. | Leiden LOCATION",
        "at/IN the/DT Karel/NNP Film/NNP Festival/NNP ./. | -",
        "in/IN Karel/NNP Sea/NNP Cadets/NNPS ./. | -",
        "in/IN the/DT Sea/NNP ./. | -",
        "in/IN Karel/NNP sea/NN ./. | -",
      })
  void what_is_on_maps_is_a_place(String notation, String names) {
    assertThat(
            SettledNames.of(
                "They/PRP walked/VBD " + notation,
                (text, tagged) -> new MapNames(text, tagged).settle()))
        .isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Karel/NNP//ORGANIZATION Bank/NNP//ORGANIZATION and/CC//ORGANIZATION"
            + " Vale/NNP//ORGANIZATION School/NNP//ORGANIZATION"
            + " | Karel Bank ORGANIZATION; Vale School ORGANIZATION",
        "Karel/NNP//ORGANIZATION and/CC//ORGANIZATION Vale/NNP//ORGANIZATION"
            + " School/NNP//ORGANIZATION | Karel and Vale School ORGANIZATION",
        "Karel/NNP//PERSON Bank/NNP//PERSON and/CC//PERSON Vale/NNP//PERSON"
            + " School/NNP//PERSON | Karel Bank and Vale School PERSON",
      })
  void two_bodies_are_two(String notation, String names) {
    assertThat(
            SettledNames.of(
                "at/IN the/DT " + notation + " ./.",
                (text, tagged) -> new JoinedBodies(text, tagged).settle()))
        .isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They/PRP left/VBD Karel/NNP//PERSON Junior/NNP//PERSON High/NNP//PERSON ./."
            + " | Karel Junior High ORGANIZATION",
        "They/PRP left/VBD Ana/NNP//PERSON High/NNP//PERSON ./. | Ana High PERSON",
        "Team/NNP//PERSON Karel/NNP//PERSON left/VBD ./. | Team Karel ORGANIZATION",
        "The/DT charity/NN Karel/NNP Velland/NNP//LOCATION paid/VBD ./."
            + " | Karel Velland ORGANIZATION",
        "The/DT boat/NN Karel/NNP Velland/NNP//LOCATION sank/VBD ./. | Velland LOCATION",
        "Norline/NNP//PERSON apologised/VBD ./. " + THE_COMPANY + " | Norline ORGANIZATION",
        "Norline/NNP//PERSON apologised/VBD ./. He/PRP left/VBD ./. "
            + THE_COMPANY
            + " | Norline PERSON",
        "Ana/NNP//PERSON apologised/VBD ./. " + THE_COMPANY + " | Ana PERSON",
        "They/PRP left/VBD Norline/NNP//PERSON ./. " + THE_COMPANY + " | Norline PERSON",
        "Norline/NNP//PERSON apologised/VBD ./. It/PRP rained/VBD ./. | Norline PERSON",
        "Karel/NNP//PERSON sued/VBD Dray/NNP//ORGANIZATION ./. "
            + THE_COMPANY
            + " | Karel PERSON; Dray ORGANIZATION",
        "Karel/NNP//PERSON sued/VBD Ivo/NNP//PERSON Karel/NNP//PERSON ./. "
            + THE_COMPANY
            + " | Karel PERSON; Ivo Karel PERSON",
      })
  void bodies_are_known_by_what_is_said_around_them(String notation, String names) {
    assertThat(
            SettledNames.of(
                notation, (text, tagged) -> new UnseenBodies(text, GAZETTEER, tagged).settle()))
        .isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the/DT Karel/NNP//PERSON people/NNS left/VBD ./. Karel/NNP//PERSON left/VBD ./. | -",
        "the/DT Karel/NNP//ORGANIZATION people/NNS left/VBD ./. | Karel ORGANIZATION",
        "the/DT Karel/NNP//ORGANIZATION tribe/NN left/VBD ./. | -",
        "the/DT Ana/NNP//PERSON tribe/NN left/VBD ./. | Ana PERSON",
        "the/DT Karel/NNP//PERSON people/NNS met/VBD Ivo/NNP//PERSON Karel/NNP//PERSON ./."
            + " | Karel PERSON; Ivo Karel PERSON",
        "the/DT Karel/NNP//PERSON tribe/NN met/VBD Ivo/NNP//PERSON Karel/NNP//PERSON ./."
            + " | Karel PERSON; Ivo Karel PERSON",
        "the/DT Karel/NNP//LOCATION people/NNS left/VBD ./. | Karel LOCATION",
        "the/DT HMS/NNP Karel/NNP//PERSON sank/VBD ./. | -",
        "the/DT HMS/NNP//ORGANIZATION Karel/NNP sank/VBD ./. | -",
      })
  void peoples_and_ships_are_nobody(String notation, String names) {
    assertThat(
            SettledNames.of(
                notation, (text, tagged) -> new Peoples(text, GAZETTEER, tagged).settle()))
        .isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norr/NNP//LOCATION ,/, Vale/NNP//LOCATION and/CC Karel/NNP//PERSON ./."
            + " | Norr LOCATION; Vale LOCATION; Karel LOCATION",
        "Norr/NNP//ORGANIZATION ,/, Karel/NNP//LOCATION and/CC Vale/NNP//ORGANIZATION ./."
            + " | Norr ORGANIZATION; Karel ORGANIZATION; Vale ORGANIZATION",
        "Norr/NNP//ORGANIZATION ,/, Velland/NNP//LOCATION and/CC Vale/NNP//ORGANIZATION ./."
            + " | Norr ORGANIZATION; Velland LOCATION; Vale ORGANIZATION",
        "Norr/NNP//LOCATION and/CC Vale/NNP//LOCATION ,/, Karel/NNP//PERSON ./."
            + " | Norr LOCATION; Vale LOCATION; Karel PERSON",
        "Norr/NNP//PERSON ,/, Vale/NNP//PERSON and/CC Karel/NNP//ORGANIZATION ./."
            + " | Norr PERSON; Vale PERSON; Karel ORGANIZATION",
      })
  void names_in_a_list_agree(String notation, String names) {
    assertThat(
            SettledNames.of(
                "They/PRP left/VBD " + notation,
                (text, tagged) -> new ListedNames(text, GAZETTEER, tagged).settle()))
        .isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Yes/UH ,/, said/VBD/say Ana/NNP//LOCATION ./. Ana/NNP//LOCATION left/VBD ./."
            + " | Ana PERSON; Ana PERSON",
        "Yes/UH ,/, said/VBD/say Ana/NNP//LOCATION ./. They/PRP left/VBD for/IN"
            + " Ana/NNP//LOCATION ./. | Ana LOCATION; Ana LOCATION",
        "Yes/UH ,/, said/VBD/say Karel/NNP//LOCATION ./. | Karel LOCATION",
        "Ana/NNP//LOCATION said/VBD/say so/RB ./. | Ana LOCATION",
      })
  void who_speaks_by_a_given_name_is_no_place(String notation, String names) {
    assertThat(
            SettledNames.of(
                notation, (text, tagged) -> new GivenNames(text, GAZETTEER, tagged).settle()))
        .isEqualTo(names);
  }
}
