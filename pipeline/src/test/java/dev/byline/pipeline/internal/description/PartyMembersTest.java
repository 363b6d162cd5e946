package dev.byline.pipeline.internal.description;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names of groups mean one of their members. */
class PartyMembersTest {

  private static boolean isMember(String notation, String words) {
    NamedText text = NamedText.of(notation);
    return new PartyMembers(text.text(), text.parse().roles()).isMember(text.phrase(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The/DT Republican/NNP//MISC voted/VBD/vote no/UH ./.",
        "The/DT veteran/JJ Republican/NNP//MISC voted/VBD/vote no/UH ./.",
        "The/DT 33/CD ~-/HYPH ~year/NN ~-/HYPH ~old/JJ Dane/NNP//MISC voted/VBD/vote no/UH ./.",
        "The/DT Dane/NNP//MISC voted/VBD/vote no/UH ./.",
      })
  void one_who_acts_is_a_member(String notation) {
    assertThat(isMember(notation, "The")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "The/DT Dane/NNP//MISC,true",
    "The/DT German/NNP//MISC,true",
    "The/DT French/NNP//MISC,false",
    "The/DT Chinese/NNP//MISC,false",
    "The/DT Danes/NNPS//MISC,false",
    "Every/DT Dane/NNP//MISC,false",
  })
  void a_noun_of_a_nation_means_one_and_an_adjective_may_mean_all(String words, boolean one) {
    NamedText text = NamedText.of(words + " voted/VBD/vote no/UH ./.");
    String first = text.text().token(0).text();

    assertThat(PartyMembers.isOneOfNation(text.text(), text.phrase(first))).isEqualTo(one);
  }

  @ParameterizedTest
  @CsvSource({
    // several
    "The/DT Republicans/NNPS/Republican/MISC voted/VBD/vote no/UH ./.,The",
    "The/DT Danes/NNPS/Dane/MISC voted/VBD/vote no/UH ./.,The",
    // no definite article
    "Republican/NNP//MISC voted/VBD/vote no/UH ./.,Republican",
    "A/DT Republican/NNP//MISC voted/VBD/vote no/UH ./.,A",
    // a name of several words
    "The/DT Vellish/NNP//MISC Republican/NNP//MISC voted/VBD/vote no/UH ./.,The",
    // who does nothing
    "Karel/NNP//PERSON met/VBD/meet the/DT Republican/NNP//MISC ./.,the",
    // a group of which no noun says that a member is meant so
    "The/DT angry/JJ Dane/NNP//MISC voted/VBD/vote no/UH ./.,The",
    "The/DT Norline/NNP//ORGANIZATION voted/VBD/vote no/UH ./.,The",
    // no name at all
    "The/DT mayor/NN voted/VBD/vote no/UH ./.,The",
  })
  void others_are_not(String notation, String words) {
    assertThat(isMember(notation, words)).isFalse();
  }
}
