package dev.byline.newsroom.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.byline.newsroom.SaidText;
import dev.byline.newsroom.verify.MaskFault.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskedTextTest {

  private static final MaskedText MASKED =
      MaskedText.of(
          SaidText.of(
                  "Mara Ellison spoke. “The dam holds,” said Mara Ellison. “Go home,” she said.")
              .person("Mara Ellison")
              .quote("“The dam holds,”", "Mara Ellison")
              .quote("“Go home,”", "Mara Ellison")
              .build());

  @Test
  void quotations_and_names_are_placeholders() {
    assertThat(MASKED.text()).isEqualTo("[[N1]] spoke. [[Q1]] said Mara Ellison. [[Q2]] she said.");
    assertThat(MASKED.placeholders())
        .extracting(Placeholder::words)
        .containsExactly("Mara Ellison", "“The dam holds,”", "“Go home,”");
  }

  @Test
  void what_a_machine_wrote_around_them_stays() {
    UnmaskedText back = MASKED.unmask("Gestern sprach [[N1]]: [[Q2]] Und: [[Q1]]");

    assertThat(back.text())
        .isEqualTo("Gestern sprach Mara Ellison: “Go home,” Und: “The dam holds,”");
    assertThat(back.faults()).isEmpty();
  }

  @Test
  void what_is_lost_doubled_changed_or_unknown_is_said() {
    UnmaskedText back = MASKED.unmask("[[ q1 ]] and [[Q1]] and [[Q7]]");

    assertThat(back.text()).isEqualTo("“The dam holds,” and “The dam holds,” and [[Q7]]");
    assertThat(back.faults())
        .containsExactly(
            new MaskFault(Kind.CHANGED, "[[ q1 ]]"),
            new MaskFault(Kind.UNKNOWN, "[[Q7]]"),
            new MaskFault(Kind.LOST, "[[N1]]"),
            new MaskFault(Kind.DOUBLED, "[[Q1]]"),
            new MaskFault(Kind.LOST, "[[Q2]]"));
  }

  @Test
  void it_can_be_kept_as_json() {
    assertThat(MaskedTextJson.read(MaskedTextJson.write(MASKED))).isEqualTo(MASKED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"text\":1}",
        "{\"text\":\"a\",\"key\":\"\",\"placeholders\":[{}]}",
        "{\"text\""
      })
  void other_json_is_refused(String json) {
    assertThatThrownBy(() -> MaskedTextJson.read(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("not the JSON of a masked text");
  }

  @Test
  void a_name_may_stand_more_often_than_before() {
    UnmaskedText back = MASKED.unmask("[[N1]], yes, [[N1]]: [[Q1]] [[Q2]]");

    assertThat(back.faults()).isEmpty();
  }

  @Test
  void no_placeholder_can_be_taken_for_words_of_the_text() {
    String text = "In [Q1] sales fell, {zn2} rose. “It is [[Q1]],” said Karel.";
    MaskedText masked = MaskedText.of(SaidText.of(text).quote("“It is [[Q1]],”", "Karel").build());

    assertThat(masked.placeholders().get(0).token()).isEqualTo("[[ZZQ1]]");
    assertThat(masked.unmask(masked.text()).text()).isEqualTo(text);
    assertThat(masked.unmask(masked.text()).faults()).isEmpty();
  }
}
