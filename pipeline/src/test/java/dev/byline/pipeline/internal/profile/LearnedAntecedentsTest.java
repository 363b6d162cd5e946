package dev.byline.pipeline.internal.profile;

import static dev.byline.pipeline.internal.profile.EntityTests.RESOLVER;
import static dev.byline.pipeline.internal.profile.EntityTests.lastOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.AnnotatedTexts;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.coref.AntecedentScores;
import dev.byline.pipeline.internal.source.SpeechContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a learned model may change of what the rules say, and what it may not. */
class LearnedAntecedentsTest {

  private static final AnnotatedText TWO_MEN =
      AnnotatedTexts.of(
          """
          Ivo/NNP//PERSON Karel/NNP//PERSON met/VBD/meet Ivo/NNP//PERSON Brandt/NNP//PERSON ./.
          He/PRP smiled/VBD/smile ./.
          """);

  /** Sure that pronouns mean what stands at one token. */
  private static AntecedentScores sureOf(int token) {
    return (pronoun, mentions) -> {
      double[] shares = new double[mentions.size() + 1];
      for (int i = 0; i < mentions.size(); i++) {
        shares[i] = mentions.get(i).start() == token ? 1 : 0;
      }
      return Optional.of(shares);
    };
  }

  private static String he(AnnotatedText text, AntecedentScores scores) {
    return RESOLVER
        .resolve(text, scores)
        .source(lastOf(text, "He"), new SpeechContext(List.of(), Optional.empty()))
        .name();
  }

  @Test
  void the_model_decides_between_two_whom_the_rules_allow() {
    assertThat(he(TWO_MEN, AntecedentScores.NONE)).isEqualTo("Ivo Karel");
    assertThat(he(TWO_MEN, sureOf(3))).isEqualTo("Ivo Brandt");
    assertThat(he(TWO_MEN, sureOf(0))).isEqualTo("Ivo Karel");
  }

  @Test
  void nobody_is_meant_whom_the_rules_exclude() {
    AnnotatedText text =
        AnnotatedTexts.of(
            """
            Ivo/NNP//PERSON Karel/NNP//PERSON met/VBD/meet Ivo/NNP//PERSON Brandt/NNP//PERSON and/CC Mara/NNP//PERSON Vale/NNP//PERSON ./.
            He/PRP smiled/VBD/smile ./.
            """);
    TokenRange mara = lastOf(text, "Mara", "Vale");
    assertThat(he(text, sureOf(mara.start()))).startsWith("Ivo");
  }

  @Test
  void mentions_that_the_model_did_not_see_are_left_to_the_rules() {
    AntecedentScores blind =
        (pronoun, mentions) -> {
          double[] shares = new double[mentions.size() + 1];
          Arrays.fill(shares, Double.NaN);
          shares[mentions.size()] = 1;
          return Optional.of(shares);
        };
    assertThat(he(TWO_MEN, blind)).isEqualTo("Ivo Karel");
  }

  @Test
  void a_pronoun_that_is_uncertain_makes_an_uncertain_source() {
    SpeechContext nobody = new SpeechContext(List.of(), Optional.empty());
    double certain =
        RESOLVER.resolve(TWO_MEN, sureOf(0)).source(lastOf(TWO_MEN, "He"), nobody).certainty();
    double open =
        RESOLVER
            .resolve(TWO_MEN, AntecedentScores.NONE)
            .source(lastOf(TWO_MEN, "He"), nobody)
            .certainty();
    double named =
        RESOLVER
            .resolve(TWO_MEN, AntecedentScores.NONE)
            .source(lastOf(TWO_MEN, "Ivo", "Brandt"), nobody)
            .certainty();
    assertThat(open).isLessThan(certain);
    assertThat(certain).isLessThan(1);
    assertThat(named).isEqualTo(1);
  }
}
