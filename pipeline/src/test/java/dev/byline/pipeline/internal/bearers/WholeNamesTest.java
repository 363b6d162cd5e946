package dev.byline.pipeline.internal.bearers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.internal.typing.SettledNames;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that the tagger cut at a small word or a mark. */
class WholeNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The/DT Ports/NNPS and/CC Ferry/NNP//ORGANIZATION Control/NNP//ORGANIZATION (/-LRB- PFC/NNP"
            + " )/-RRB- met/VBD ./. | Ports and Ferry Control ORGANIZATION",
        "The/DT Ports/NNPS and/CC Ferry/NNP//ORGANIZATION Control/NNP//ORGANIZATION (/-LRB- PXC/NNP"
            + " )/-RRB- met/VBD ./. | Ferry Control ORGANIZATION",
        "members/NNS of/IN the/DT Council/NNP//ORGANIZATION on/IN//ORGANIZATION Ferries/NNP//ORGANIZATION and/CC"
            + " Sustainable/NNP Ports/NNP ./."
            + " | Council on Ferries and Sustainable Ports ORGANIZATION",
        "the/DT University/NNP//ORGANIZATION of/IN//ORGANIZATION Norway/NNP//ORGANIZATION and/CC"
            + " Professor/NNP Karel/NNP ./. | University of Norway ORGANIZATION",
        "agents/NNS at/IN Immigration/NNP and/CC Ferry/NNP//ORGANIZATION Department/NNP//ORGANIZATION ./."
            + " | Immigration and Ferry Department ORGANIZATION",
        "with/IN Karel/NNP and/CC Ferry/NNP//ORGANIZATION Department/NNP//ORGANIZATION ./.¶"
            + "Ana/NNP//PERSON Karel/NNP//PERSON left/VBD home/NN ./."
            + " | Ferry Department ORGANIZATION; Ana Karel PERSON",
        "director/NN of/IN Right/NNP to/TO Sail/VB//LOCATION Velland/NNP//LOCATION ,/, wrote/VBD ./."
            + " | Right to Sail Velland ORGANIZATION",
        "leaders/NNS of/IN the/DT Coalition/NN//ORGANIZATION to/TO Stop/NNP Karel/NNP//PERSON met/VBD ./."
            + " | Coalition to Stop Karel ORGANIZATION",
        "from/IN Karel/NNP//ORGANIZATION to/TO Velland/NNP//LOCATION there/RB ./."
            + " | Karel ORGANIZATION; Velland LOCATION",
        "director/NN of/IN Skippers/NNPS for/IN Safety/NNP ,/, left/VBD ./."
            + " | Skippers for Safety ORGANIZATION",
        "there/RB Skippers/NNPS for/IN Karel/NNP//PERSON met/VBD ./. | Karel PERSON",
        "Skippers/NNPS for/IN Safety/NNP met/VBD there/RB ./. | -",
        "donors/NNS of/IN the/DT Karel/NNP//PERSON Ferry/NNP Initiative/NNP left/VBD ./."
            + " | Karel Ferry Initiative ORGANIZATION",
        "donors/NNS of/IN Ivo/NNP//PERSON Karel/NNP//PERSON Ministries/NNPS left/VBD ./."
            + " | Ivo Karel Ministries ORGANIZATION",
        "donors/NNS of/IN Karel/NNP//PERSON Initiative/NNP left/VBD ./. | Karel PERSON",
        "then/RB President/NNP Leader/NNP Ivo/NNP//PERSON Vale/NNP//PERSON left/VBD ./."
            + " | Ivo Vale PERSON",
        "said/VBD Ana/NNP//PERSON in/IN '/`` t/NN Karel/NN ,/, left/VBD ./."
            + " | Ana in ' t Karel PERSON",
        "In/IN '/`` t/NN Karel/NN//PERSON sees/VBZ it/PRP ./. | In ' t Karel PERSON",
        "they/PRP went/VBD in/IN '/`` then/RB Karel/NN ./. | -",
      })
  void each_is_made_whole(String notation, String expected) {
    assertThat(
            SettledNames.of(
                notation.replace("¶", "\n"),
                (text, tagged) -> new WholeNames(text, tagged).settle()))
        .isEqualTo(expected);
  }
}
