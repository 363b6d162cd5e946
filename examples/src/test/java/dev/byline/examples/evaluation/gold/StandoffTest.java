package dev.byline.examples.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.byline.text.Article;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandoffTest {

  private static final String TEXT = "🛳 Mara said the ferry, she hopes, stays.";

  private static MarkedAttribution read(String... lines) throws IOException {
    List<MarkedAttribution> read = Standoff.read("a.ann", List.of(lines), TEXT);
    assertThat(read).hasSize(1);
    return read.get(0);
  }

  private static String words(MarkedAttribution one) {
    MarkedArticle article = new MarkedArticle("a", Article.of("a.txt", TEXT), List.of(), List.of());
    return String.join(
        "|", article.words(one.source()), article.words(one.cue()), article.words(one.content()));
  }

  @Test
  void offsets_count_code_points_and_pieces_come_in_text_order() throws IOException {
    MarkedAttribution one =
        read(
            "E1\tCue:T2 Content:T3 Source:T1",
            "T1\tSource 2 6\tMara",
            "T2\tCue 7 11\tsaid",
            "T3\tContent 34 39;12 21\tthe ferry stays");

    assertThat(words(one)).isEqualTo("Mara|said|the ferry stays");
  }

  @Test
  void numbered_roles_are_further_pieces_and_any_case_will_do() throws IOException {
    MarkedAttribution one =
        read("T1\tcontent 12 21\tx", "T2\tcontent 34 39\tx", "E1\tcontent:T1 Content2:T2");

    assertThat(words(one)).isEqualTo("||the ferry stays");
  }

  @Test
  void an_attribution_without_a_source_has_none() throws IOException {
    MarkedAttribution one =
        read(
            "T1\tAttribution-no-source 7 11\tsaid",
            "T2\tContent 12 21\tx",
            "E1\tAttribution-no-source:T1 Cue:T1 Content:T2");

    assertThat(words(one)).isEqualTo("|said|the ferry");
  }

  @Test
  void notes_and_relations_are_passed_over() throws IOException {
    assertThat(Standoff.read("a.ann", List.of("#1\tnote", "R1\tx", "", "broken \" text"), TEXT))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          T1<tab>Source x 6<tab>Mara | a.ann, line 2: expected "T1<tab>Source 0 12<tab>text"
          T1<tab>Source 6 6<tab>Mara | a.ann, line 2: 6 6 is no span of a text of 40 code points
          T1<tab>Source 6 99<tab>Mara | a.ann, line 2: 6 99 is no span of a text of 40 code points
          T1<tab>Source 6 99999999999<tab>x | a.ann, line 2: 6 99999999999 is no span
          E1<tab>Content:T7 | a.ann, line 2: there is no T7 in the file
          """)
  void a_broken_line_is_named(String line, String message) {
    List<String> lines = List.of("", line.replace("<tab>", "\t"));

    assertThatThrownBy(() -> Standoff.read("a.ann", lines, TEXT))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(message);
  }
}
