package dev.byline.pipeline.internal.bearers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.AnnotatedTexts;
import dev.byline.pipeline.annotation.NamedSpan;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around the first name of a text, and shows whose it is. */
class PersonSignsTest {

  private static final String KAREL = "Ivo/NNP//PERSON Karel/NNP//PERSON ";

  private static final String VALE = "Mara/NNP//PERSON Vale/NNP//PERSON ";

  private static Set<Sign> signs(String notation) {
    AnnotatedText text = AnnotatedTexts.of(notation);
    return new PersonSigns(
            text,
            i -> text.names().stream().map(NamedSpan::tokens).anyMatch(name -> name.contains(i)))
        .around(text.names().get(0).tokens());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mr/NNP " + KAREL + "./. | TITLED",
        "Senator/NNP " + KAREL + "./. | CALLED",
        "The/DT fisherman/NN " + KAREL + "./. | CALLED",
        "They/PRP met/VBD the/DT fisherman/NN ,/, " + KAREL + "./. | CALLED",
        "They/PRP met/VBD her/PRP$ new/JJ co-star/NN ,/, " + KAREL + "./. | CALLED",
        "The/DT developer/NN " + KAREL + "./. | CALLED_LIKE_A_FIRM",
        "The/DT publisher/NN " + KAREL + "./. | CALLED_LIKE_A_FIRM",
        "They/PRP met/VBD the/DT toymaker/NN ,/, " + KAREL + "./. | CALLED_LIKE_A_FIRM",
        "The/DT filmmaker/NN " + KAREL + "./. | CALLED",
        "They/PRP met/VBD " + KAREL + ",/, 52/CD ,/, there/RB ./. | AGED",
        "They/PRP met/VBD " + KAREL + "(/-LRB- 52/CD )/-RRB- there/RB ./. | AGED",
        "They/PRP met/VBD " + KAREL + ",/, who/WP left/VBD ./. | WHO",
        "They/PRP met/VBD " + KAREL + ",/, whose/WP$ boat/NN sank/VBD ./. | WHO",
        "They/PRP met/VBD " + KAREL + ",/, the/DT trade/NN minister/NN ./. | DESCRIBED",
        "They/PRP met/VBD " + KAREL + ",/, Velland/NNP ’s/POS minister/NN ./. | DESCRIBED",
        "There/RB " + KAREL + "said/VBD/say he/PRP left/VBD ./. | SAYS_OF_ITSELF",
        "There/RB " + KAREL + "said/VBD/say that/IN she/PRP left/VBD ./. | SAYS_OF_ITSELF",
        "There/RB " + KAREL + "said/VBD/say boats/NNS sank/VBD ./. | SPEAKS",
        "It/PRP rained/VBD ,/, said/VBD/say " + KAREL + "./. | SPEAKS",
        "It/PRP rained/VBD in/IN " + KAREL + "./. | PLACED",
        "They/PRP sailed/VBD the/DT " + KAREL + "./. | ARTICLE",
        "A/DT spokesman/NN ,/, " + KAREL + ",/, left/VBD ./. | CALLED",
        "They/PRP met/VBD " + KAREL + ",/, the/DT old/JJ wing/NN ,/, who/WP left/VBD ./. | WHO",
        "They/PRP met/VBD " + KAREL + ",/, which/WDT sails/VBZ ./. | FIRM",
        "They/PRP met/VBD " + KAREL + ",/, the/DT harbour/NN board/NN ./. | FIRM",
        "There/RB " + KAREL + "said/VBD/say it/PRP would/MD sail/VB ./. | FIRM",
        "They/PRP met/VBD " + KAREL + "and/CC " + VALE + "there/RB ./. | JOINED",
        "They/PRP beat/VBD/beat " + KAREL + "6-2/CD ,/, 6-1/CD ./. | BEATEN_IN_SETS",
        "A/DT lawyer/NN at/IN " + KAREL + "./. | FIRM",
        "Mara/NNP Vale/NNP of/IN broker/NN " + KAREL + "./. | CALLED_LIKE_A_FIRM",
        "They/PRP met/VBD the/DT venue/NN ,/, " + KAREL + ",/, there/RB ./. | FIRM",
        "Two/CD law/NN firms/NNS ,/, " + KAREL + "and/CC another/DT ,/, left/VBD ./. | FIRM",
        "They/PRP met/VBD " + KAREL + "’s/POS managing/VBG partner/NN ./. | FIRM",
      })
  void each_sign_is_seen(String notation, Sign sign) {
    assertThat(signs(notation)).containsExactly(sign);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They/PRP met/VBD " + KAREL + "there/RB ./.",
        KAREL,
        "St/NNP " + KAREL + "./.",
        // no noun of one who can be named
        "The/DT fishermen/NNS/fisherman " + KAREL + "./.",
        "The/DT harbour/NN " + KAREL + "./.",
        "They/PRP met/VBD a/DT fisherman/NN ,/, " + KAREL + "./.",
        // no ages
        "They/PRP met/VBD " + KAREL + ",/, 5/CD ,/, there/RB ./.",
        "They/PRP met/VBD " + KAREL + ",/, 110/CD ,/, there/RB ./.",
        "They/PRP met/VBD " + KAREL + ",/, 52/CD boats/NNS sank/VBD ./.",
        // nothing says that the noun is his
        "They/PRP met/VBD " + KAREL + ",/, trade/NN minister/NN ./.",
        "They/PRP met/VBD " + KAREL + ",/, the/DT harbour/NN ./.",
        "They/PRP met/VBD " + KAREL + "(/-LRB- the/DT minister/NN )/-RRB- ./.",
        // firms are developers too
        "They/PRP met/VBD " + KAREL + ",/, the/DT developer/NN ./.",
        "They/PRP met/VBD " + KAREL + "and/CC Mara/NNP//PERSON there/RB ./.",
        "They/PRP beat/VBD/beat " + KAREL + "3-1/CD ./.",
        "They/PRP met/VBD " + KAREL + "’s/POS older/JJR partner/NN ./.",
        // nobody has spoken yet
        "There/RB " + KAREL + "will/MD say/VB/say so/RB ./.",
      })
  void without_one_nothing_is_shown(String notation) {
    assertThat(signs(notation)).isEmpty();
  }

  @Test
  void signs_on_both_sides_are_seen() {
    assertThat(signs("Mr/NNP " + KAREL + ",/, 52/CD ,/, left/VBD ./."))
        .containsExactly(Sign.TITLED, Sign.AGED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        KAREL + "drowned/VBD ./.\\nHe/PRP was/VBD old/JJ ./. | GENDERED",
        KAREL + "wants/VBZ to/TO sell/VB ./.\\nHis/PRP$ brother/NN left/VBD ./. | HAS_KIN",
        KAREL + "wants/VBZ to/TO sell/VB ./.\\nHis/PRP$ lawyer/NN left/VBD ./. | GENDERED",
      })
  void a_pronoun_opens_the_next_sentence(String notation, Sign sign) {
    assertThat(signs(notation.replace("\\n", "\n"))).containsExactly(sign);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // not in the same paragraph
        KAREL + "drowned/VBD ./.\n\nHe/PRP was/VBD old/JJ ./.",
        // not the subject
        "They/PRP saved/VBD " + KAREL + "./.\nHe/PRP was/VBD old/JJ ./.",
        // somebody else may be meant
        KAREL + "met/VBD Mara/NNP//PERSON ./.\nShe/PRP was/VBD old/JJ ./.",
        KAREL + "met/VBD a/DT fisherman/NN ./.\nHe/PRP was/VBD old/JJ ./.",
        // not first
        KAREL + "drowned/VBD ./.\nThen/RB he/PRP was/VBD old/JJ ./.",
        KAREL + "drowned/VBD ./.\nIt/PRP was/VBD late/JJ ./.",
        KAREL + "drowned/VBD ./.",
      })
  void elsewhere_it_shows_nothing(String notation) {
    assertThat(signs(notation)).isEmpty();
  }
}
