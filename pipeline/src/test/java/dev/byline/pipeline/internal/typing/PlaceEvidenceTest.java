package dev.byline.pipeline.internal.typing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.AnnotatedTexts;
import dev.byline.pipeline.annotation.TokenRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What shows that a name, here the only one that is tagged, is a place's. */
class PlaceEvidenceTest {

  private static final String KAREL = " Karel/NNP//PERSON ";

  private static boolean isWhere(String notation) {
    AnnotatedText text = AnnotatedTexts.of(notation);
    TokenRange name = text.names().get(0).tokens();
    return new PlaceEvidence(text).isWhere(name, text.sentenceOf(name.start()).end());
  }

  private static boolean isWhence(String notation) {
    AnnotatedText text = AnnotatedTexts.of(notation);
    return new PlaceEvidence(text).isWhence(text.names().get(0).tokens());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It/PRP rained/VBD in/IN" + KAREL + "./.",
        "It/PRP rained/VBD near/IN" + KAREL,
        "Outside/IN" + KAREL + "it/PRP rained/VBD ./.",
        "It/PRP rained/VBD across/IN" + KAREL + "on/IN Monday/NNP ./.",
        "They/PRP were/VBD sent/VBN/send to/TO" + KAREL + "./.",
        "They/PRP live/VBP on/IN Vale/NNP Road/NNP ,/," + KAREL + "./.",
      })
  void things_happen_in_places(String notation) {
    assertThat(isWhere(notation)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // it is not in front
        KAREL + "left/VBD ./.",
        "They/PRP met/VBD" + KAREL + "./.",
        "It/PRP rained/VBD ./.\n" + KAREL + "./.",
        "They/PRP wrote/VBD/write to/TO" + KAREL + "./.",
        "To/TO" + KAREL + "it/PRP was/VBD clear/JJ ./.",
        // something of his, what he does, or another beside him
        "It/PRP rained/VBD in/IN" + KAREL + "’s/POS garden/NN ./.",
        "The/DT year/NN in/IN" + KAREL + "’s/VBZ view/NN ./.",
        "The/DT state/NN he/PRP was/VBD in/IN" + KAREL + "said/VBD ./.",
        "The/DT state/NN he/PRP was/VBD in/IN" + KAREL + "would/MD say/VB ./.",
        "They/PRP believe/VBP in/IN" + KAREL + "and/CC Vale/NNP ./.",
        // no street with a name
        "They/PRP went/VBD down/IN the/DT road/NN ,/," + KAREL + "too/RB ./.",
        "They/PRP met/VBD Mara/NNP Vale/NNP ,/," + KAREL + "./.",
      })
  void other_words_in_front_show_no_place(String notation) {
    assertThat(isWhere(notation)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A/DT plumber/NN from/IN" + KAREL + "left/VBD ./.",
        "A/DT father/NN of/IN two/CD from/IN" + KAREL + "left/VBD ./.",
      })
  void people_are_from_places(String notation) {
    assertThat(isWhence(notation)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A/DT letter/NN from/IN" + KAREL + "came/VBD ./.",
        "Minister/NNP from/IN" + KAREL + "left/VBD ./.",
        "From/IN" + KAREL + "came/VBD a/DT letter/NN ./.",
        "A/DT plumber/NN for/IN" + KAREL + "left/VBD ./.",
        "Two/CD ./.\n" + KAREL + "left/VBD ./.",
      })
  void things_are_from_people_as_well(String notation) {
    assertThat(isWhence(notation)).isFalse();
  }
}
