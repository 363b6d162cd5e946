package dev.byline.pipeline.internal.bearers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.typing.SettledNames;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of the tagger that hold more than one, or a piece of something else. */
class RunTogetherTest {

  private static final Gazetteer GAZETTEER =
      new Gazetteer(Set.of("norway"), Set.of(), Map.of(), Map.of());

  /** Two bodies and somebody, named within a sentence. */
  private static final String BELOW =
      "We/PRP left/VBD Norline/NNP//ORGANIZATION ./.\n"
          + "We/PRP left/VBD Harbour/NNP//ORGANIZATION Watch/NNP//ORGANIZATION ./.\n"
          + "We/PRP left/VBD Ana/NNP//PERSON Vale/NNP//PERSON ./.\n";

  private static final String KNOWN =
      "Norline ORGANIZATION; Harbour Watch ORGANIZATION; Ana Vale PERSON";

  private static String names(String notation) {
    return SettledNames.of(
        notation.replace("SLASH", "\\/"),
        (text, tagged) -> new RunTogether(text, GAZETTEER, tagged).settle());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a/DT Post/NNP//ORGANIZATION SLASH/HYPH//ORGANIZATION Echo/NNP//ORGANIZATION poll/NN ./."
            + " | Post ORGANIZATION; Echo ORGANIZATION",
        "at/IN A/NNP//ORGANIZATION SLASH/HYPH//ORGANIZATION S/NNP//ORGANIZATION then/RB ./."
            + " | A / S ORGANIZATION",
        "told/VBD Norline/NNP//PERSON ’s/POS//PERSON Vale/NNP//PERSON it/PRP ./."
            + " | Norline ORGANIZATION; Vale PERSON",
        "said/VBD Ivo/NNP//PERSON Vale/NNP//PERSON of/IN//PERSON Norway/NNP//PERSON ./."
            + " | Ivo Vale PERSON; Norway LOCATION",
        "said/VBD Lord/NNP Ivo/NNP//PERSON Vale/NNP//PERSON of/IN//PERSON Norway/NNP//PERSON ./."
            + " | Ivo Vale of Norway PERSON",
        "the/DT House/NNP//ORGANIZATION Republican/JJ//ORGANIZATION leaders/NNS left/VBD ./."
            + " | House ORGANIZATION",
        "Likely/JJ//ORGANIZATION Republican/JJ//ORGANIZATION nominee/NN there/RB ./. | -",
        "in/IN Norway/NNP//ORGANIZATION Liberal/JJ//ORGANIZATION ranks/NNS ./. | Norway LOCATION",
        "the/DT Young/NNP//ORGANIZATION Liberal/NNP//ORGANIZATION Club/NNP met/VBD ./."
            + " | Young Liberal ORGANIZATION",
        "a/DT Republican/JJ//ORGANIZATION Senate/NNP//ORGANIZATION met/VBD ./."
            + " | Senate ORGANIZATION",
        "said/VBD Defense/NNP//ORGANIZATION Secretary/NNP Ana/NNP//PERSON left/VBD ./."
            + " | Ana PERSON",
        "former/JJ Secretary/NNP of/IN State/NNP//ORGANIZATION Ana/NNP//PERSON left/VBD ./."
            + " | Ana PERSON",
        "said/VBD NATO/NNP//ORGANIZATION Secretary/NNP Ana/NNP//PERSON left/VBD ./."
            + " | NATO ORGANIZATION; Ana PERSON",
        "when/WRB Justice/NNP//ORGANIZATION Vale/NNP//ORGANIZATION of/IN//ORGANIZATION"
            + " the/DT//ORGANIZATION High/NNP//ORGANIZATION Court/NNP//ORGANIZATION left/VBD ./."
            + " | Vale PERSON; High Court ORGANIZATION",
        "a/DT super/JJ PAC/NN//ORGANIZATION Sail/NNP//ORGANIZATION Norway/NNP//ORGANIZATION ./."
            + " | Sail Norway ORGANIZATION",
        "the/DT minutes/NNS of/IN Norline/NNP//ORGANIZATION ./. | Norline ORGANIZATION",
      })
  void each_part_is_a_name_of_its_own(String notation, String expected) {
    assertThat(names(notation)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on/IN Norline/NNP//ORGANIZATION and/CC//ORGANIZATION Chat/NNP//ORGANIZATION ./."
            + " | Norline ORGANIZATION; Chat ORGANIZATION",
        "on/IN Works/NNP//ORGANIZATION and/CC//ORGANIZATION Chat/NNP//ORGANIZATION ./."
            + " | Works and Chat ORGANIZATION",
        "Norline/NNP//ORGANIZATION Worries/NNS//ORGANIZATION About/IN//ORGANIZATION"
            + " Norway/NNP//ORGANIZATION | Norline ORGANIZATION; Norway LOCATION",
        "Vale/NNP//ORGANIZATION Would/MD//ORGANIZATION Sail/VB//ORGANIZATION | Vale PERSON",
        "Harbour/NNP//ORGANIZATION Watch/NNP//ORGANIZATION Sees/VBZ//ORGANIZATION"
            + " Storms/NNS//ORGANIZATION | Harbour Watch ORGANIZATION",
        "The/DT Tired/NNP//ORGANIZATION Face/NNP//ORGANIZATION of/IN//ORGANIZATION"
            + " Coal/NNP//ORGANIZATION | -",
        "Vale/NNP//ORGANIZATION Addresses/NNPS//ORGANIZATION Ferry/NNP//ORGANIZATION"
            + " Attack/NNP//ORGANIZATION | Vale PERSON",
        "on/IN Chat/NNP//ORGANIZATION and/CC//ORGANIZATION Norline/NNP//ORGANIZATION ./."
            + " | Chat ORGANIZATION; Norline ORGANIZATION",
        "Here/RB Sails/NNP//ORGANIZATION Against/IN//ORGANIZATION Coal/NNP//ORGANIZATION met/VBD"
            + " people/NNS | Sails Against Coal ORGANIZATION",
      })
  void what_the_text_has_elsewhere_is_cut_out(String notation, String expected) {
    String settled = names(notation + "\n\n" + BELOW);
    assertThat(settled).isEqualTo(expected.equals("-") ? KNOWN : expected + "; " + KNOWN);
  }
}
