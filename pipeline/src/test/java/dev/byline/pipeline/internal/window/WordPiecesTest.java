package dev.byline.pipeline.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPiecesTest {

  private static final List<String> PIECES =
      List.of(
          "[PAD]",
          "[unused0]",
          "[unused1]",
          "[UNK]",
          "[CLS]",
          "[SEP]",
          "[MASK]",
          "said",
          "un",
          "##named",
          "##name",
          "e",
          "##lli",
          "##son",
          "-",
          ".",
          "’",
          "s",
          "中",
          "文",
          "naive",
          "a",
          "##a",
          "“");

  private static final WordPieces CUTTER = new WordPieces(Vocabulary.of(PIECES));

  private static List<String> cut(String token) {
    return java.util.Arrays.stream(CUTTER.of(token)).mapToObj(PIECES::get).toList();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\0',
      value = {
        "said, said",
        "SAID, said",
        "unnamed, un ##named",
        "Ellison, e ##lli ##son",
        "un-named, un - [UNK]",
        "’s, ’ s",
        "naïve, naive",
        "中文, 中 文",
        "xyz, [UNK]",
        "“, “",
        "said\u0000, said",
        "\u200Bsaid, said"
      })
  void cuts_into_the_longest_known_pieces(String token, String pieces) {
    assertThat(String.join(" ", cut(token))).isEqualTo(pieces);
  }

  @Test
  void odd_tokens_are_unknown_and_never_empty() {
    for (String token :
        List.of("", " ", "\u00A0", "\uD83D", "\uDE00\uD83D", "😀", "\uFFFD", "🇺🇸", "\u0301")) {
      assertThat(cut(token)).as(token).containsExactly("[UNK]");
    }
  }

  @Test
  void a_blank_inside_a_token_separates() {
    assertThat(cut("said\u00A0un")).containsExactly("said", "un");
  }

  @Test
  void a_word_of_more_than_a_hundred_characters_is_unknown() {
    assertThat(cut("a".repeat(101))).containsExactly("[UNK]");
  }

  @Test
  void a_token_has_no_more_than_so_many_pieces() {
    assertThat(cut("a".repeat(50))).hasSize(WordPieces.MOST_PIECES);
    assertThat(cut("-".repeat(100_000))).hasSize(WordPieces.MOST_PIECES);
  }

  @Property
  void every_string_has_from_one_to_the_most_pieces(@ForAll String token) {
    assertThat(CUTTER.of(token)).hasSizeBetween(1, WordPieces.MOST_PIECES);
  }
}
