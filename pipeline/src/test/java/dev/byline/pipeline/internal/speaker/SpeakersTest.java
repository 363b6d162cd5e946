package dev.byline.pipeline.internal.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.annotation.CasesOf;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.cases.Case;
import dev.byline.pipeline.internal.attribution.AttributionRelation;
import dev.byline.pipeline.internal.attribution.Taggings;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Who speaks which quotation: the cases of {@code speakers.txt}, and what they cannot write. */
class SpeakersTest {

  @ParameterizedTest
  @CasesOf("speakers.txt")
  void speaks(Case example) {
    assertThat(Speakers.decide(Taggings.of(example.text())))
        .isEqualTo(example.expected())
        .isNotEmpty();
  }

  @Test
  void who_is_said_to_have_spoken_innermost_speaks() {
    assertThat(relayed("called/VBD/call", "Karel/NNP")).containsExactly("Karel by test+nested");
  }

  @Test
  void who_is_said_to_think_does_not_speak() {
    assertThat(relayed("found/VBD/find", "Karel/NNP")).containsExactly("Ruiz by test");
  }

  @Test
  void a_pronoun_within_what_somebody_says_leaves_the_words_to_her() {
    assertThat(relayed("called/VBD/call", "she/PRP")).containsExactly("Ruiz by test");
  }

  @Test
  void who_reports_what_another_had_said_is_quoted_in_part() {
    for (String cue : List.of("had/VBD [C warned/VBN/warn ]", "[C had/VBD warned/VBN/warn ]")) {
      assertThat(reported(cue, "of/IN it/PRP")).containsExactly("Ruiz by test");
    }
  }

  @Test
  void who_had_said_what_stands_right_behind_is_quoted() {
    assertThat(reported("had/VBD [C shouted/VBN/shout ]", ""))
        .containsExactly("council by test+nested");
  }

  @Test
  void who_says_something_now_is_quoted() {
    assertThat(reported("[C warns/VBZ/warn ]", "of/IN it/PRP"))
        .containsExactly("council by test+nested");
  }

  /** Ruiz said that the council had said something "in March". */
  private static List<String> reported(String cue, String before) {
    String plain = cue.replace("[C ", "").replace("]", "");
    String quoted = before + " “ ~in/IN March/NNP ~”/'' ";
    Taggings outer =
        Taggings.of("[S Ruiz/NNP ] [C said/VBD ] [Q council/NN " + plain + quoted + "] ~./.");
    Taggings inner =
        Taggings.of("Ruiz/NNP said/VBD [S council/NN ] " + cue + " [Q " + quoted + "] ~./.");
    return Speakers.decide(outer, nested(inner.relations().get(0)));
  }

  /** Ruiz said that somebody called, or thought, something a "sham". */
  private static List<String> relayed(String cue, String source) {
    String words = " it/PRP %s “ ~a/DT sham/NN ~”/'' %s ~./.";
    String quoted = words.formatted("", "]");
    Taggings outer = Taggings.of("[S Ruiz/NNP ] [C said/VBD ] [Q " + source + " " + cue + quoted);
    Taggings inner =
        Taggings.of(
            "Ruiz/NNP said/VBD [S %s ] [C %s ]".formatted(source, cue)
                + words.formatted("[Q", "]"));
    return Speakers.decide(outer, nested(inner.relations().get(0)));
  }

  private static AttributionRelation nested(AttributionRelation relation) {
    return new AttributionRelation(
        relation.cue(), relation.source(), relation.contents(), relation.evidence(), "test+nested");
  }

  @Test
  void a_label_within_the_marks_names_the_speaker() {
    AttributionRelation label =
        new AttributionRelation(
            Optional.of(new TokenRange(2, 3)),
            Optional.of(new TokenRange(1, 2)),
            List.of(new TokenRange(3, 8)),
            AttributionRelation.Evidence.CERTAIN,
            "set-off-transcript");
    Taggings taggings = Taggings.of("“ ~RUIZ/NNP ~:/: We/PRP will/MD stay/VB ~./. ~”/''");

    assertThat(Speakers.decide(taggings, label)).containsExactly("RUIZ by set-off-transcript");
  }
}
