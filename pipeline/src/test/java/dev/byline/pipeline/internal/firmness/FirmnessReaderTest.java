package dev.byline.pipeline.internal.firmness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.attribution.ClaimType;
import dev.byline.attribution.Firmness;
import dev.byline.attribution.SpeechAct;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.AnnotatedTexts;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.claim.ClaimKind;
import dev.byline.pipeline.internal.quotation.QuotationFinder;
import dev.byline.text.Excerpt;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single rules, in hand-tagged text: {@code ]} stands behind the cue and before the content. */
class FirmnessReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          said/VBD/say ] it/PRP may/MD rain/VB | may
          said/VBD/say ] May/MD it/PRP rain/VB | -
          said/VBD/say ] she/PRP could/MD see/VB it/PRP | -
          said/VBD/say ] it/PRP could/MD not/RB rain/VB | -
          said/VBD/say ] he/PRP ,/, who/WP may/MD leave/VB ,/, slept/VBD | -
          said/VBD/say ] men/NNS who/WP left/VBD might/MD return/VB | might
          said/VBD/say ] the/DT allegedly/RB false/JJ vote/NN won/VBD | -
          said/VBD/say ] it/PRP is/VBZ/be not/RB clear/JJ why/WRB | clear
          said/VBD/say ] it/PRP is/VBZ/be clear/JJ why/WRB | -
          said/VBD/say ] it/PRP seems/VBZ/seem to/TO rain/VB | seems to
          said/VBD/say ] it/PRP rained/VBD (/-LRB- it/PRP may/MD )/-RRB- | -
          said/VBD/say ] he/PRP knows/VBZ/know it/PRP may/MD rain/VB | -
          hinted/VBD/hint ] that/IN it/PRP rained/VBD | hinted
          warned/VBD/warn ] of/IN possible/JJ rain/NN | possible
          might/MD say/VB ] it/PRP rained/VBD | might
          """)
  void hedges_of_main_clauses(String notation, String words) {
    assertThat(words(read(notation, false).hedges())).isEqualTo(words.equals("-") ? "" : words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          said/VBD/say ] it/PRP will/MD rain/VB | will | -
          said/VBD/say ] it/PRP would/MD rain/VB | would | -
          says/VBZ/say ] it/PRP would/MD rain/VB | - | would
          said/VBD/say ] it/PRP would/MD have/VB rained/VBN | - | would
          said/VBD/say ] ``/`` it/PRP would/MD rain/VB ''/'' | - | would
          said/VBD/say ] I/PRP would/MD like/VB to/TO go/VB | - | -
          said/VBD/say ] it/PRP rains/VBZ if/IN it/PRP must/MD | - | if
          said/VBD/say ] it/PRP rains/VBZ even/RB if/IN it/PRP must/MD | - | -
          asked/VBD/ask ] if/IN it/PRP rained/VBD | - | -
          said/VBD/say ] if/IN it/PRP rained/VBD ,/, he/PRP slept/VBD | - | if
          said/VBD/say ] he/PRP plans/VBZ/plan to/TO go/VB | plans to | -
          said/VBD/say ] the/DT aim/NN is/VBZ/be to/TO go/VB | - | -
          said/VBD/say ] he/PRP is/VBZ/be to/TO go/VB | is to | -
          planned/VBD/plan ] to/TO go/VB | planned | -
          will/MD say/VB ] it/PRP rained/VBD | will | -
          """)
  void futures_and_conditions(String notation, String futures, String conditions) {
    Firmness firmness = read(notation, false);

    assertThat(words(firmness.futures())).isEqualTo(futures.equals("-") ? "" : futures);
    assertThat(words(firmness.conditions())).isEqualTo(conditions.equals("-") ? "" : conditions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          said/VBD/say ] it/PRP rained/VBD | NEUTRAL |
          claimed/VBD/claim ] it/PRP rained/VBD | DOUBTED | claimed
          claimed/VBD/claim ] credit/NN for/IN it/PRP | NEUTRAL |
          admitted/VBD/admit ] it/PRP rained/VBD | ADMITTED | admitted
          confirmed/VBD/confirm ] it/PRP rained/VBD | CONFIRMED | confirmed
          known/VBN/know as/IN ] it/PRP | NEUTRAL |
          falsely/RB said/VBD/say ] it/PRP rained/VBD | REJECTED | falsely said
          rightly/RB said/VBD/say ] it/PRP rained/VBD | CONFIRMED | rightly said
          false/JJ claim/NN ] that/IN it/PRP rained/VBD | REJECTED | false claim
          said/VBD/say ] it/PRP rained/VBD ] ,/, which/WDT is/VBZ not/RB true/JJ | REJECTED | which is not true
          said/VBD/say without/IN proof/NN ] it/PRP rained/VBD | DOUBTED | without proof
          """)
  void stance_of_the_article(String notation, String stance, String words) {
    Firmness firmness = read(notation, false);

    assertThat(firmness.stance().name()).isEqualTo(stance);
    assertThat(words(firmness.stanceWords())).isEqualTo(words == null ? "" : words);
  }

  @Test
  void what_was_not_said_shows_no_stance() {
    assertThat(read("confirmed/VBD/confirm ] it/PRP rained/VBD", true)).isEqualTo(Firmness.PLAIN);
  }

  @Test
  void continuing_speech_has_no_cue() {
    AnnotatedText text = AnnotatedTexts.of("``/`` It/PRP may/MD rain/VB ''/''");
    SaidParts parts =
        new SaidParts(Optional.empty(), true, List.of(new TokenRange(0, 5)), kind(false));

    assertThat(words(read(text, parts).hedges())).isEqualTo("may");
  }

  /** The cue begins the sentence; a second bracket ends the content. */
  private static Firmness read(String notation, boolean negated) {
    String[] parts = notation.split(" ] ");
    AnnotatedText text = AnnotatedTexts.of(String.join(" ", parts));
    int cue = parts[0].split(" ").length;
    int end = cue + parts[1].split(" ").length;
    return read(
        text,
        new SaidParts(
            Optional.of(new TokenRange(0, cue)),
            true,
            List.of(new TokenRange(cue, end)),
            kind(negated)));
  }

  private static Firmness read(AnnotatedText text, SaidParts parts) {
    return FirmnessReader.of(text, QuotationFinder.find(text), List.of(parts)).get(0);
  }

  private static ClaimKind kind(boolean negated) {
    return new ClaimKind(ClaimType.ASSERTION, SpeechAct.ASSERT, negated, "kind-lexicon");
  }

  private static String words(List<Excerpt> shown) {
    return shown.stream().map(Excerpt::text).collect(Collectors.joining(" / "));
  }

  @Test
  void long_contents_are_read_up_to_a_limit() {
    String long_ =
        IntStream.range(0, 700).mapToObj(i -> "rain/NN").collect(Collectors.joining(" "));

    assertThat(read("said/VBD/say ] it/PRP may/MD rain/VB " + long_ + " will/MD", false).hedges())
        .hasSize(1);
    assertThat(read("said/VBD/say ] " + long_ + " will/MD rain/VB", false).futures()).isEmpty();
  }
}
