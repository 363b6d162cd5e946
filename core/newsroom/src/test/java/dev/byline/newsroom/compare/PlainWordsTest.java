package dev.byline.newsroom.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "don’t|don't",
        "don\u02bct|DON'T",
        "“Well – no…”|\"well - no...\"",
        "a\u00a0b\u202fc|a b c",
        "re\u00adpair|repair",
        "co\u2011operate|co-operate",
        "cafe\u0301|caf\u00e9",
        "\ufb01re|fire",
        "‘it’s’|'it's'",
        "1,200|1,200"
      })
  void typography_makes_no_difference(String one, String other) {
    assertThat(forms(one)).isEqualTo(forms(other));
  }

  @ParameterizedTest
  @CsvSource({"we will,we won't", "12,21", "$5,£5", "5%,5", "colour,color", "can't,cannot"})
  void words_do(String one, String other) {
    assertThat(forms(one)).isNotEqualTo(forms(other));
  }

  @Property
  void words_stand_where_they_say_in_any_text(@ForAll String text) {
    int at = 0;
    for (PlainWord word : PlainWords.of(text)) {
      assertThat(word.form()).isNotEmpty();
      assertThat(word.span().start()).isGreaterThanOrEqualTo(at);
      at = word.span().end();
    }
    assertThat(at).isLessThanOrEqualTo(text.length());
  }

  private static List<String> forms(String text) {
    return PlainWords.forms(PlainWords.of(text));
  }
}
