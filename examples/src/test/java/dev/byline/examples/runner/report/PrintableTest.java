package dev.byline.examples.runner.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", "plain", "“Zwölf”, sagte sie – 🏳️", "שלום", "\u00a0\u200b\ufeff", "C:\\new"})
  void text_without_control_characters_is_the_same_object(String text) {
    assertThat(Printable.line(text)).isSameAs(text);
    assertThat(Printable.prose(text)).isSameAs(text);
  }

  @Test
  void whatever_a_terminal_would_obey_is_an_escape() {
    assertThat(Printable.line("a\u001b[2J\u0007b\u007f\u0000\u009b31m"))
        .isEqualTo("a\\u001b[2J\\u0007b\\u007f\\u0000\\u009b31m");
    assertThat(Printable.line("a\r\nbyline: \t")).isEqualTo("a\\r\\nbyline: \\t");
    assertThat(Printable.line("\u2028\u2029\u0085")).isEqualTo("\\u2028\\u2029\\u0085");
    assertThat(Printable.line("\u202a\u202e\u2066\u2069"))
        .isEqualTo("\\u202a\\u202e\\u2066\\u2069");
    assertThat(Printable.line("\ud83d \udc1f🐟")).isEqualTo("\\ud83d \\udc1f🐟");
  }

  @Test
  void every_control_character_and_lone_surrogate_goes() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      String safe = Printable.line("x" + (char) c + "y");
      assertThat(safe.codePoints())
          .noneMatch(
              each ->
                  Character.isISOControl(each)
                      || Character.getType(each) == Character.SURROGATE
                      || Character.getType(each) == Character.LINE_SEPARATOR
                      || Character.getType(each) == Character.PARAGRAPH_SEPARATOR);
    }
  }

  @Test
  void in_prose_the_ends_of_lines_are_spaces() {
    assertThat(Printable.prose("a\n\tb\u001b\r\u2028c")).isEqualTo("a  b\\u001b  c");
  }
}
