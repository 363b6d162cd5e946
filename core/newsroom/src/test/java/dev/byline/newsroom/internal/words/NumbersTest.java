package dev.byline.newsroom.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.newsroom.internal.words.StoryToken.Kind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in words and in digits are the same numbers. */
class NumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "22,000 people | 22000",
        "twenty-two thousand people | 22000",
        "22 thousand people | 22000",
        "two thousand five hundred votes | 2500",
        "3 million crowns | 3000000",
        "1.5 billion | 1500000000",
        "1,500 million | 1500000000",
        "forty-two of ninety | 42 90",
        "between two and five | 2 5",
        "two, three hundred | 2 300",
        "on 9 March 2024 | 9 2024",
        "hundreds of them | ''",
        "99999999999999999999999 thousand | 99999999999999999999999"
      })
  void a_number_is_what_it_counts(String text, String numbers) {
    assertThat(in(Tokens.of(text))).isEqualTo(numbers);
  }

  /** The numbers among tokens, side by side. */
  static String in(List<StoryToken> tokens) {
    return tokens.stream()
        .filter(token -> token.kind() == Kind.NUMBER)
        .map(StoryToken::stem)
        .collect(Collectors.joining(" "));
  }
}
