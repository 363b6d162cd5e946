package dev.byline.pipeline.internal.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.AnnotatedTexts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnonymityFinderTest {

  private static List<String> find(String notation) {
    AnnotatedText text = AnnotatedTexts.of(notation);
    return AnonymityFinder.find(text).stream()
        .map(grounds -> text.excerpt(grounds.tokens()).text())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "An official , who asked/VBD/ask not to be named , said no . | who asked not to be named",
        "said an official who declined/VBD/decline to be identified . |"
            + " who declined to be identified",
        "an official who did not want/VB/want to be quoted by name said |"
            + " who did not want to be quoted by name",
        "an official who asked/VBD/ask to remain anonymous said | who asked to remain anonymous",
        "the aide said , speaking on the condition of anonymity . |"
            + " speaking on the condition of anonymity",
        "an aide said on condition of anonymity . | on condition of anonymity",
        "an aide who requested anonymity to speak freely , said |"
            + " who requested anonymity to speak freely",
        "spoke on condition of anonymity for fear of reprisals . |"
            + " spoke on condition of anonymity for fear of reprisals",
        "an aide who asked/VBD/ask not to be named because talks go on . |"
            + " who asked not to be named because talks go on",
        "an aide said , because they were not authorised to speak publicly . |"
            + " because they were not authorised to speak publicly",
        "an aide who was n't authorized to discuss the case said |"
            + " who was n't authorized to discuss the case said",
      })
  void finds_what_withholds_a_name_and_why(String sentence, String grounds) {
    assertThat(find(sentence)).containsExactly(grounds);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry was named after an aide .",
        "She asked/VBD/ask to be named chair of the board .",
        "He wanted/VBD/want to be quoted .",
        "The crew were not authorised to sail in such weather .",
        "The victims have not been identified .",
        "She enjoys the anonymity of a large town .",
        "An anonymous letter reached the court .",
      })
  void leaves_alone_what_withholds_nothing(String sentence) {
    assertThat(find(sentence)).isEmpty();
  }

  @Test
  void a_phrase_and_its_reason_are_found_once() {
    assertThat(
            find(
                "aides spoke on condition of anonymity because they were not authorised to comment"
                    + " ."))
        .containsExactly(
            "spoke on condition of anonymity because they were not authorised to comment");
  }

  @Test
  void does_not_leave_its_sentence() {
    assertThat(find("anonymity\nnamed\nto be named\nbecause authorised")).isEmpty();
  }
}
