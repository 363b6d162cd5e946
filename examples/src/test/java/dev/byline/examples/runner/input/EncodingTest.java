package dev.byline.examples.runner.input;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

  /** Long enough for its letters to be counted. */
  private static final String TEXT =
      "„Es ist zu spät“, sagte der Bürgermeister von Köln – und ging früh nach Hause.";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16", "utf-16le", "UTF-32", "GB18030"})
  void decodes_what_it_is_named(String name) throws IOException {
    assertThat(Encoding.named(name).decode(TEXT.getBytes(Charset.forName(name)))).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
  void detects_and_says_so(String name) throws IOException {
    Encoding encoding = Encoding.named("detect");

    assertThat(encoding.decode(TEXT.getBytes(Charset.forName(name)))).isEqualTo(TEXT);
    assertThat(encoding.detected()).hasValueSatisfying(line -> assertThat(line).contains(" 1"));
  }

  @Test
  void plain_letters_are_utf_8_for_the_detector_too() throws IOException {
    Encoding encoding = Encoding.named("DETECT");

    encoding.decode("Late.".getBytes(UTF_8));
    encoding.decode("Later.".getBytes(UTF_8));

    assertThat(encoding.detected()).contains("encodings detected: UTF-8 2");
  }

  @Test
  void the_mark_of_utf_8_is_part_of_the_text() throws IOException {
    assertThat(Encoding.utf8().decode("\uFEFFLate.".getBytes(UTF_8))).isEqualTo("\uFEFFLate.");
  }

  @Test
  void what_it_is_not_is_said() {
    assertThatThrownBy(() -> Encoding.utf8().decode(new byte[] {'a', (byte) 0xE9, 'b'}))
        .hasMessage("not UTF-8 at byte 1");
    assertThatThrownBy(() -> Encoding.utf8().decode("Late.".getBytes(UTF_16)))
        .hasMessageContaining("byte order mark of UTF-16");
    assertThatThrownBy(() -> Encoding.utf8().decode("Late.".getBytes(UTF_16LE)))
        .hasMessageContaining("too many NULs");
    assertThatThrownBy(() -> Encoding.named("US-ASCII").decode("é".getBytes(UTF_8)))
        .hasMessage("not US-ASCII at byte 0");
    assertThatThrownBy(() -> Encoding.named("UTF-16LE").decode(new byte[] {'a', 0, 'b'}))
        .hasMessage("not UTF-16LE at byte 2");
  }

  @Test
  void a_nul_in_a_text_is_a_character_like_another() throws IOException {
    assertThat(Encoding.utf8().decode("La\0te, she said.".getBytes(UTF_8))).contains("\0");
  }
}
