package dev.byline.pipeline.internal.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.attribution.ClaimType;
import dev.byline.attribution.SpeechAct;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.AnnotatedTexts;
import dev.byline.pipeline.annotation.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimKindsTest {

  private final ClaimKinds kinds = new ClaimKinds();

  /**
   * A sentence with its source, cue and contents between {@code S[ ]}, {@code Q[ ]}, {@code C[ ]}.
   */
  private record Marked(
      AnnotatedText text,
      Optional<TokenRange> source,
      Optional<TokenRange> cue,
      List<TokenRange> content) {

    static Marked of(String notation) {
      StringBuilder plain = new StringBuilder();
      Optional<TokenRange> source = Optional.empty();
      Optional<TokenRange> cue = Optional.empty();
      List<TokenRange> content = new ArrayList<>();
      String open = "";
      int start = 0;
      int count = 0;
      for (String word : notation.split(" ")) {
        if (word.matches("[SQC]\\[")) {
          open = word;
          start = count;
        } else if (word.equals("]")) {
          TokenRange range = new TokenRange(start, count);
          switch (open) {
            case "S[" -> source = Optional.of(range);
            case "Q[" -> cue = Optional.of(range);
            default -> content.add(range);
          }
        } else {
          plain.append(word).append(' ');
          count++;
        }
      }
      return new Marked(AnnotatedTexts.of(plain.toString()), source, cue, content);
    }
  }

  private ClaimKind kind(String notation) {
    Marked marked = Marked.of(notation);
    return kinds.kind(marked.text(), marked.cue(), marked.source(), marked.content(), false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          S[ She/PRP ] Q[ said/VBD/say ] C[ that/IN snow/NN fell/VBD/fall ]              | ASSERTION | ASSERT
          Q[ According/VBG/accord to/IN ] S[ her/PRP ] C[ snow/NN fell/VBD/fall ]        | ASSERTION | ASSERT
          S[ She/PRP ] Q[ called/VBD/call ] C[ it/PRP a/DT storm/NN ]                    | ASSERTION | ASSERT
          S[ She/PRP ] Q[ believes/VBZ/believe ] C[ that/IN snow/NN fell/VBD/fall ]      | BELIEF | ASSERT
          S[ She/PRP ] Q[ hopes/VBZ/hope ] C[ that/IN snow/NN falls/VBZ/fall ]           | BELIEF | OTHER
          S[ She/PRP ] Q[ knew/VBD/know ] C[ that/IN snow/NN fell/VBD/fall ]             | FACT | ASSERT
          S[ She/PRP ] Q[ wants/VBZ/want ] C[ to/TO leave/VB ]                           | EVENTUALITY | OTHER
          S[ She/PRP ] Q[ agreed/VBD/agree ] C[ to/TO leave/VB ]                         | EVENTUALITY | OTHER
          S[ She/PRP ] Q[ agreed/VBD/agree ] C[ that/IN snow/NN fell/VBD/fall ]          | ASSERTION | ASSERT
          S[ She/PRP ] Q[ denied/VBD/deny ] C[ that/IN snow/NN fell/VBD/fall ]           | ASSERTION | DENY
          S[ She/PRP ] Q[ accused/VBD/accuse ] C[ him/PRP of/IN fraud/NN ]               | ASSERTION | ACCUSE
          S[ She/PRP ] Q[ criticized/VBD/criticize ] C[ him/PRP for/IN lying/VBG/lie ]   | ASSERTION | ACCUSE
          S[ She/PRP ] Q[ warned/VBD/warn ] C[ that/IN snow/NN will/MD fall/VB ]         | ASSERTION | WARN
          S[ She/PRP ] Q[ threatened/VBD/threaten ] C[ to/TO leave/VB ]                  | EVENTUALITY | WARN
          S[ She/PRP ] Q[ urged/VBD/urge ] C[ him/PRP to/TO leave/VB ]                   | EVENTUALITY | DEMAND
          S[ She/PRP ] Q[ called/VBD/call on/IN ] C[ him/PRP to/TO leave/VB ]            | EVENTUALITY | DEMAND
          S[ She/PRP ] Q[ told/VBD/tell ] C[ him/PRP to/TO leave/VB ]                    | EVENTUALITY | DEMAND
          S[ She/PRP ] Q[ vowed/VBD/vow ] C[ to/TO leave/VB ]                            | EVENTUALITY | PROMISE
          S[ She/PRP ] Q[ asked/VBD/ask ] C[ whether/IN snow/NN fell/VBD/fall ]          | ASSERTION | ASK
          S[ her/PRP$ ] Q[ accusation/NN ] C[ that/IN he/PRP lied/VBD/lie ]              | ASSERTION | ACCUSE
          S[ her/PRP$ ] Q[ promise/NN ] C[ to/TO leave/VB ]                              | EVENTUALITY | PROMISE
          S[ She/PRP ] Q[ made/VBD/make the/DT accusation/NN ] C[ that/IN he/PRP lied/VBD/lie ] | ASSERTION | ACCUSE
          S[ She/PRP ] Q[ is/VBZ/be confident/JJ ] C[ that/IN snow/NN falls/VBZ/fall ]   | BELIEF | ASSERT
          S[ Ellison/NNP ] Q[ :/: ] C[ Snow/NN falls/VBZ/fall ]                          | ASSERTION | ASSERT
          S[ She/PRP ] Q[ pointed/VBD/point out/RP ] C[ that/IN snow/NN falls/VBZ/fall ] | ASSERTION | ASSERT
          S[ She/PRP ] Q[ blathered/VBD/blather ] C[ that/IN snow/NN falls/VBZ/fall ]    | ASSERTION | ASSERT
          S[ She/PRP ] Q[ bludgeoned/VBD/bludgeon ] C[ him/PRP to/TO leave/VB ]          | EVENTUALITY | DEMAND
          S[ She/PRP ] Q[ itched/VBD/itch ] C[ to/TO leave/VB ]                          | EVENTUALITY | OTHER
          S[ She/PRP ] Q[ itched/VBD/itch ] C[ ,/, to/TO not/RB leave/VB ]               | EVENTUALITY | OTHER
          S[ She/PRP ] Q[ itched/VBD/itch ] C[ to/TO town/NN ]                           | ASSERTION | ASSERT
          S[ She/PRP ] Q[ itched/VBD/itch ] C[ to/TO not/RB town/NN ]                    | ASSERTION | ASSERT
          S[ She/PRP ] Q[ itched/VBD/itch ] C[ to/TO ] leave/VB                          | ASSERTION | ASSERT
          S[ She/PRP ] Q[ itched/VBD/itch ] C[ to/TO not/RB ] leave/VB                   | ASSERTION | ASSERT
          Q[ Blathers/VBZ/blather ] S[ she/PRP ] C[ to/TO leave/VB ]                     | EVENTUALITY | OTHER
          S[ her/PRP$ ] Q[ blather/NN ] C[ to/TO leave/VB ]                              | EVENTUALITY | OTHER
          S[ her/PRP$ ] Q[ blathery/JJ ] C[ to/TO leave/VB ]                             | EVENTUALITY | OTHER
          S[ her/PRP$ ] Q[ a/DT promise/FW ] C[ to/TO leave/VB ]                         | EVENTUALITY | PROMISE
          S[ Ellison/NNP ] Q[ :/: ] C[ threaten/VB to/TO leave/VB ]                      | ASSERTION | ASSERT
          S[ She/PRP ] Q[ took/VBD/take aim/NN at/IN ] C[ the/DT plan/NN ]               | ASSERTION | ACCUSE
          S[ She/PRP ] Q[ sounded/VBD/sound the/DT alarm/NN ] C[ that/IN snow/NN fell/VBD/fall ] | ASSERTION | WARN
          S[ She/PRP ] Q[ stopped/VBD/stop ] C[ to/TO say/VB why/WRB ]                   | EVENTUALITY | OTHER
          S[ She/PRP ] Q[ refused/VBD/refuse ] C[ to/TO believe/VB it/PRP ]              | EVENTUALITY | OTHER
          S[ She/PRP ] Q[ refused/VBD/refuse ] C[ to/TO hope/VB ]                        | EVENTUALITY | OTHER
          S[ She/PRP ] Q[ stopped/VBD/stop ,/, said/VBD/say ] C[ that/IN snow/NN fell/VBD/fall ] | ASSERTION | ASSERT
          and/CC S[ she/PRP ] Q[ says/VBZ/say ] C[ that/IN snow/NN fell/VBD/fall ]       | ASSERTION | ASSERT
          If/IN so/RB ,/, S[ she/PRP ] Q[ says/VBZ/say ] C[ that/IN snow/NN fell/VBD/fall ] | ASSERTION | ASSERT
          """)
  void tells_type_and_act(String notation, ClaimType type, SpeechAct act) {
    ClaimKind kind = kind(notation.strip());
    assertThat(kind.type()).isEqualTo(type);
    assertThat(kind.act()).isEqualTo(act);
    assertThat(kind.negated()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          S[ She/PRP ] did/VBD/do n't/RB Q[ say/VB ] C[ that/IN snow/NN fell/VBD/fall ]          | ASSERT
          S[ She/PRP ] Q[ has/VBZ/have never/RB said/VBN/say ] C[ that/IN snow/NN fell/VBD/fall ] | ASSERT
          S[ She/PRP ] Q[ declined/VBD/decline to/TO say/VB ] C[ whether/IN snow/NN fell/VBD/fall ] | ASSERT
          S[ She/PRP ] Q[ refused/VBD/refuse ] C[ to/TO say/VB whether/IN snow/NN fell/VBD/fall ] | ASSERT
          S[ No/DT one/NN ] Q[ said/VBD/say ] C[ that/IN snow/NN fell/VBD/fall ]                 | ASSERT
          She/PRP left/VBD/leave without/IN Q[ saying/VBG/say ] C[ that/IN snow/NN fell/VBD/fall ] | ASSERT
          S[ She/PRP ] no/RB longer/RB Q[ believes/VBZ/believe ] C[ that/IN snow/NN fell/VBD/fall ] | ASSERT
          S[ She/PRP ] Q[ stopped/VBD/stop saying/VBG/say ] C[ that/IN snow/NN fell/VBD/fall ]   | ASSERT
          S[ She/PRP ] Q[ stopped/VBD/stop short/RB of/IN saying/VBG/say ] C[ that/IN snow/NN fell/VBD/fall ] | ASSERT
          Not/RB Q[ said/VBD/say ] S[ she/PRP ] C[ that/IN snow/NN fell/VBD/fall ]               | ASSERT
          S[ She/PRP ] did/VBD/do not/RB Q[ deny/VB ] C[ that/IN snow/NN fell/VBD/fall ]         | DENY
          """)
  void tells_what_was_not_said(String notation, SpeechAct act) {
    ClaimKind kind = kind(notation.strip());
    assertThat(kind.negated()).isTrue();
    assertThat(kind.act()).isEqualTo(act);
  }

  @Test
  void not_only_is_no_negation() {
    ClaimKind kind =
        kind("S[ She/PRP ] Q[ not/RB only/RB said/VBD/say ] C[ that/IN snow/NN fell/VBD/fall ]");
    assertThat(kind.negated()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          If/IN S[ she/PRP ] Q[ says/VBZ/say ] C[ that/IN snow/NN fell/VBD/fall ]          | ASSERTION
          S[ She/PRP ] might/MD Q[ argue/VB ] C[ that/IN snow/NN fell/VBD/fall ]           | ASSERTION
          S[ She/PRP ] Q[ would/MD believe/VB ] C[ that/IN snow/NN fell/VBD/fall ]         | BELIEF
          """)
  void what_is_only_supposed_is_never_asserted(String notation, ClaimType type) {
    ClaimKind kind = kind(notation.strip());
    assertThat(kind.type()).isEqualTo(type);
    assertThat(kind.act()).isEqualTo(SpeechAct.OTHER);
    assertThat(kind.negated()).isFalse();
    assertThat(kind.decidedBy()).isEqualTo("kind-conditional");
  }

  @Test
  void continuing_speech_is_asserted() {
    ClaimKind kind = kind("C[ Snow/NN falls/VBZ/fall ]");
    assertThat(kind)
        .isEqualTo(new ClaimKind(ClaimType.ASSERTION, SpeechAct.ASSERT, false, "kind-no-cue"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          S[ She/PRP ] Q[ wants/VBZ/want ] C[ to/TO leave/VB ]                     | true
          S[ She/PRP ] Q[ decided/VBD/decide ] C[ to/TO leave/VB ]                 | true
          S[ She/PRP ] Q[ refused/VBD/refuse ] C[ to/TO leave/VB ]                 | true
          S[ She/PRP ] Q[ decided/VBD/decide ] C[ not/RB to/TO leave/VB ]          | true
          S[ her/PRP$ ] Q[ plan/NN ] C[ to/TO leave/VB ]                           | true
          S[ She/PRP ] Q[ hopes/VBZ/hope ] C[ to/TO leave/VB ]                     | true
          S[ She/PRP ] Q[ hopes/VBZ/hope ] C[ that/IN snow/NN falls/VBZ/fall ]     | false
          S[ She/PRP ] Q[ promised/VBD/promise ] C[ to/TO leave/VB ]               | false
          S[ She/PRP ] Q[ ordered/VBD/order ] C[ him/PRP to/TO leave/VB ]          | false
          S[ She/PRP ] Q[ refused/VBD/refuse ] C[ to/TO say/VB why/WRB ]           | false
          """)
  void knows_plain_intentions(String notation, boolean expected) {
    Marked marked = Marked.of(notation.strip());
    assertThat(kinds.isPlainIntention(marked.text(), marked.cue(), marked.content(), false))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          S[ The/DT video/NN ] Q[ showed/VBD/show ] C[ that/IN snow/NN fell/VBD/fall ]  | true
          C[ Snow/NN ] Q[ appears/VBZ/appear ] C[ to/TO fall/VB ]                       | true
          S[ The/DT mayor/NN ] Q[ said/VBD/say ] C[ that/IN snow/NN fell/VBD/fall ]     | false
          S[ The/DT video/NN of/IN the/DT mayor/NN ] Q[ tells/VBZ/tell ] C[ that/IN snow/NN fell/VBD/fall ] | true
          S[ The/DT storm/NN Video/NN ,/, he/PRP ] Q[ tells/VBZ/tell ] C[ that/IN snow/NN fell/VBD/fall ] | true
          S[ video/FW ] Q[ tells/VBZ/tell ] C[ that/IN snow/NN fell/VBD/fall ]          | true
          S[ The/DT mayor/NN of/IN video/NN ] Q[ tells/VBZ/tell ] C[ that/IN snow/NN fell/VBD/fall ] | false
          S[ The/DT video/NN ] Q[ said/VBD/say ] C[ that/IN snow/NN fell/VBD/fall ]     | false
          S[ The/DT video/NN ] C[ that/IN snow/NN fell/VBD/fall ]                       | false
          """)
  void knows_evidence(String notation, boolean expected) {
    Marked marked = Marked.of(notation.strip());
    assertThat(
            kinds.isEvidence(marked.text(), marked.cue(), marked.source(), marked.content(), false))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          S[ She/PRP ] Q[ opposes/VBZ/oppose ] C[ the/DT plan/NN ]                      | true
          S[ She/PRP ] Q[ blasted/VBD/blast ] C[ the/DT plan/NN ]                       | true
          S[ She/PRP ] Q[ blasted/VBD/blast ] C[ him/PRP for/IN lying/VBG/lie ]         | false
          S[ She/PRP ] Q[ announced/VBD/announce ] C[ a/DT plan/NN ]                    | false
          S[ She/PRP ] Q[ blathered/VBD/blather ] C[ it/PRP ]                           | true
          S[ She/PRP ] Q[ blathered/VBD/blather ] C[ why/WRB ]                          | false
          S[ She/PRP ] Q[ blathered/VBD/blather ] C[ who/WP ]                           | false
          S[ She/PRP ] Q[ blathered/VBD/blather ] C[ that/IN ]                          | false
          S[ She/PRP ] Q[ blathered/VBD/blather ] C[ it/PRP that/IN ]                   | true
          S[ She/PRP ] C[ the/DT plan/NN ]                                              | false
          """)
  void knows_bare_stances(String notation, boolean expected) {
    Marked marked = Marked.of(notation.strip());
    assertThat(kinds.isTopicOnly(marked.text(), marked.cue(), marked.content(), false))
        .isEqualTo(expected);
  }

  @Test
  void quoted_words_are_neither_evidence_nor_a_topic() {
    Marked video =
        Marked.of("S[ The/DT video/NN ] Q[ tells/VBZ/tell ] C[ that/IN snow/NN fell/VBD/fall ]");
    Marked plan = Marked.of("S[ She/PRP ] Q[ opposes/VBZ/oppose ] C[ the/DT plan/NN ]");
    assertThat(kinds.isEvidence(video.text(), video.cue(), video.source(), video.content(), true))
        .isFalse();
    assertThat(kinds.isTopicOnly(plan.text(), plan.cue(), plan.content(), true)).isFalse();
  }

  @Test
  void says_whether_the_cue_is_known() {
    assertThat(
            kind("S[ She/PRP ] Q[ said/VBD/say ] C[ that/IN snow/NN fell/VBD/fall ]").decidedBy())
        .isEqualTo("kind-lexicon");
    assertThat(kind("S[ She/PRP ] Q[ itched/VBD/itch ] C[ to/TO leave/VB ]").decidedBy())
        .isEqualTo("kind-frame");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          S[ She/PRP ] Q[ asked/VBD/ask ] C[ not/RB to/TO be/VB named/VBN/name ]       | true
          S[ She/PRP ] Q[ requested/VBD/request ] C[ anonymity/NN ]                   | true
          S[ She/PRP ] Q[ asked/VBD/ask ] C[ to/TO be/VB named/VBN/name ]              | false
          S[ She/PRP ] Q[ said/VBD/say ] C[ anonymity/NN protects/VBZ/protect us/PRP ] | false
          """)
  void knows_who_asks_to_stay_unnamed(String notation, boolean expected) {
    Marked marked = Marked.of(notation.strip());
    assertThat(kinds.isAskingForAnonymity(marked.text(), marked.content())).isEqualTo(expected);
  }
}
