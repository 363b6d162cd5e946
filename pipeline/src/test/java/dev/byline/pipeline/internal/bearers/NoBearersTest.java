package dev.byline.pipeline.internal.bearers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.entity.Gender;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.typing.SettledNames;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What nobody is called, and what is a place by its first word. */
class NoBearersTest {

  private static final Gazetteer GAZETTEER =
      new Gazetteer(Set.of(), Set.of("veld"), Map.of("cape", Gender.MALE), Map.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a/DT sea/NN fog/NN (/-LRB- SF/NNP//ORGANIZATION )/-RRB- ./. | -",
        "a/DT sea/NN board/NN (/-LRB- SB/NNP//ORGANIZATION )/-RRB- ./. | SB ORGANIZATION",
        "a/DT sea/NN fog/NN (/-LRB- SX/NNP//ORGANIZATION )/-RRB- ./. | SX ORGANIZATION",
        "the/DT Sea/NNP Fog/NNP (/-LRB- SF/NNP//ORGANIZATION )/-RRB- ./. | SF ORGANIZATION",
        "since/IN 400/CD BCE/NNP//ORGANIZATION ./. | -",
        "by/IN 12/CD UN/NNP//ORGANIZATION soldiers/NNS ./. | UN ORGANIZATION",
        "by/IN two/CD UN/NNP//ORGANIZATION ./. | UN ORGANIZATION",
        "the/DT Karel/NNP//PERSON language/NN died/VBD ./. | -",
        "the/DT Karel/NNP//PERSON boat/NN sank/VBD ./. | Karel PERSON",
        "near/IN Fort/NNP//PERSON Karel/NNP//PERSON ./. | Fort Karel LOCATION",
        "near/IN Cape/NNP//PERSON Karel/NNP//PERSON ./. | Cape Karel PERSON",
        "near/IN Isla/NNP//PERSON Karel/NNP//PERSON ./. | Isla Karel LOCATION",
        "there/RB Isla/NNP//PERSON Karel/NNP//PERSON left/VBD ./. | Isla Karel PERSON",
        "through/IN Storm/NNP//PERSON Karel/NNP//PERSON ./. | -",
        "through/IN Storm/NNP Karel/NNP//PERSON ./. | -",
        "through/IN Storm/NNP Karel/NNP ./. Karel/NNP//LOCATION left/VBD ./. | -",
        "at/IN the/DT Karel/NNP//ORGANIZATION Olympics/NNPS//ORGANIZATION ./. | -",
        "through/IN Ana/NNP Karel/NNP//PERSON ./. | Karel PERSON",
        "met/VBD Karel/NNP//PERSON ,/, OBE/NNP//ORGANIZATION ,/, there/RB ./. | Karel PERSON",
        "the/DT 33/CD -/HYPH year/NN -/HYPH old/JJ Veld/NN//PERSON left/VBD ./. | -",
        "the/DT old/JJ Veld/NN//PERSON left/VBD ./. | Veld PERSON",
        "met/VBD Karel/NNP//PERSON (/-LRB- R/NN//ORGANIZATION -/HYPH//ORGANIZATION"
            + " KV/NN//ORGANIZATION )/-RRB- ./. | Karel PERSON",
        "the/DT Sailor/NNP//PERSON -/HYPH in/IN -/HYPH Chief/NNP left/VBD ./. | -",
        "they/PRP love/VBP Dad/NN//PERSON ./. | -",
        "they/PRP love/VBP Dad/NN//PERSON Karel/NNP//PERSON ./. | Dad Karel PERSON",
        "in/IN the/DT State/NNP of/IN Velland/NNP//LOCATION ./. | State of Velland LOCATION",
        "the/DT Secretary/NNP of/IN State/NNP of/IN Velland/NNP//LOCATION ./. | Velland LOCATION",
        "the/DT state/NN of/IN Velland/NNP//LOCATION ./. | Velland LOCATION",
      })
  void terms_amounts_languages_storms_and_honours_are_nobody_and_forts_are_places(
      String notation, String names) {
    String settled =
        SettledNames.of(
            notation, (text, tagged) -> new NoBearers(text, GAZETTEER, tagged).settle());
    assertThat(settled).isEqualTo(names);
  }
}
