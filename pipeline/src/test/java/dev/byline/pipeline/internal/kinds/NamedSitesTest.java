package dev.byline.pipeline.internal.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.internal.description.NamedText;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which place a plain noun means because it stands in the place's name. */
class NamedSitesTest {

  private static final String NORR =
      "The/DT Norr/NNP//LOCATION Bridge/NNP//LOCATION and/CC the/DT Karel/NNP//LOCATION"
          + " Islands/NNPS//LOCATION are/VBP far/RB from/IN Mexico/NNP//LOCATION"
          + " City/NNP//LOCATION and/CC Vale/NNP//ORGANIZATION Harbour/NNP//ORGANIZATION ./.\n";

  private static String meant(String sentence, String words, Set<String> modifiers) {
    NamedText text = NamedText.of(NORR + sentence);
    NamedSites sites = new NamedSites(text.text());
    text.owners().forEach((name, owner) -> sites.seen(owner, name.tokens().start()));
    return NamedText.name(sites.meantBy(text.last(words).end() - 1, modifiers));
  }

  @ParameterizedTest
  @CsvSource({
    "The/DT bridge/NN is/VBZ old/JJ ./.,bridge,Norr Bridge",
    "The/DT islands/NNS/island are/VBP old/JJ ./.,islands,Karel Islands",
    // of another kind, no place, or a noun that many names end in
    "The/DT lake/NN is/VBZ old/JJ ./.,lake,-",
    "The/DT harbour/NN is/VBZ old/JJ ./.,harbour,-",
    "The/DT city/NN is/VBZ old/JJ ./.,city,-",
    // another name
    "The/DT Bridge/NNP is/VBZ old/JJ ./.,Bridge,-",
  })
  void a_place_answers_to_the_noun_of_its_name(String sentence, String words, String place) {
    assertThat(meant(sentence, words, Set.of())).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource({"norr,Norr Bridge", "old,-"})
  void what_else_is_said_must_be_in_the_name(String modifier, String place) {
    assertThat(meant("The/DT bridge/NN fell/VBD ./.", "bridge", Set.of(modifier))).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource({"7,Norr Bridge", "8,-"})
  void far_away_it_is_another(int between, String place) {
    String sentences = "It/PRP rained/VBD ./.\n".repeat(between) + "The/DT bridge/NN fell/VBD ./.";
    assertThat(meant(sentences, "bridge", Set.of())).isEqualTo(place);
  }
}
