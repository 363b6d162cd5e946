package dev.byline.newsroom.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written in two ways is read in one. */
class WordingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a quarter of the voters | 25%",
        "one in four voters | 25%",
        "one voter in four | 25%",
        "every fourth voter | 25%",
        "25 per cent of the voters | 25%",
        "25 % of the voters | 25%",
        "half the voters | 50%",
        "two-thirds of the voters | 66.67%",
        "seven out of ten voters | 70%",
        "seven of ten voters | 70%",
        "the second half of the match | ''",
        "a dozen sailors | 12",
        "two dozen sailors | 24",
        "half a million sailors | 500000",
        "two and a half thousand sailors | 2500",
        "three times as many | 3x",
        "twice as many | 2x",
        "claims have doubled | 2x",
        "half a year | 6",
        "a decade | 10",
        "two decades | 20",
        "1.5 crore rupees | 15000000",
        "$1.2bn | 1200000000",
        "at 6pm | 6"
      })
  void shares_and_amounts_are_numbers(String text, String numbers) {
    assertThat(NumbersTest.in(Wording.of(text))).isEqualTo(numbers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "she stepped down | she resigned",
        "they switched the lamp off | they switched off the lamp",
        "the decision | they decided",
        "our neighbours | our neighbors",
        "the faster train | a fast train",
        "he was driven | he drives",
        "#CleanRivers | clean rivers",
        "out of work | unemployed",
        "Elm St | Elm Street",
        "the explosion | the blast"
      })
  void words_of_one_family_and_of_one_meaning_agree(String one, String other) {
    List<StoryToken> mine = Wording.of(one).stream().filter(StoryToken::isContent).toList();
    List<StoryToken> theirs = Wording.of(other).stream().filter(StoryToken::isContent).toList();

    assertThat(mine).anyMatch(my -> theirs.stream().anyMatch(my::agrees));
  }

  @ParameterizedTest
  @CsvSource({
    "department, departure",
    "contract, control",
    "minister, mining",
    "party, part",
    "university, universe",
    "week, month"
  })
  void words_that_begin_alike_do_not_agree_for_that(String one, String other) {
    assertThat(Wording.of(one).get(0).agrees(Wording.of(other).get(0))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"rise, fall", "raised, cut", "safe, unsafe", "legal, illegal", "won, lost"})
  void opposites_are_known_in_every_form(String one, String other) {
    assertThat(Lexicon.areOpposite(Wording.of(one).get(0).stem(), Wording.of(other).get(0).stem()))
        .isTrue();
  }
}
