package dev.byline.training.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.tagging.SpanRole;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandoffReaderTest {

  private static final String TEXT = "😀 Mara Ellison, 41, said she would 👍 stay, and leave.";

  private static String words(GoldArticle article, List<TokenRange> ranges) {
    return String.join(" | ", ranges.stream().map(article.text()::words).toList());
  }

  private static GoldArticle parse(String... lines) {
    return TestArticles.annotated(TEXT, lines);
  }

  @Test
  void offsets_count_code_points() {
    GoldArticle article =
        parse(
            "T1\tSource 2 14\tMara Ellison",
            "T2\tCue 20 24\tsaid",
            "T3\tContent 25 41\tshe would 👍 stay",
            "T4\tAttribution 20 24\tsaid",
            "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1");
    GoldAttribution gold = article.annotators().get(0).get(0);
    assertThat(words(article, gold.sources())).isEqualTo("Mara Ellison");
    assertThat(words(article, gold.cues())).isEqualTo("said");
    assertThat(words(article, gold.contents())).isEqualTo("she would 👍 stay");
  }

  @Test
  void pieces_of_a_span_and_numbered_roles_are_gathered() {
    GoldArticle article =
        parse(
            "T2\tCue 20 24\tsaid",
            "T3\tContent 25 34;43 52\tshe would and leave",
            "T5\tContent 37 41\tstay",
            "E1\tAttribution-no-source:T2 Content:T3 Content2:T5 Cue:T2");
    GoldAttribution gold = article.annotators().get(0).get(0);
    assertThat(gold.sources()).isEmpty();
    assertThat(words(article, gold.of(SpanRole.CONTENT))).isEqualTo("she would | stay | and leave");
  }

  @Test
  void lines_that_are_no_spans_are_left_out() {
    assertThat(parse("", "#1\tnote", "E9\tDiscuss:T1", "A1\tx y").annotators().get(0)).isEmpty();
  }
}
