package dev.byline.standoff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.analysis.Analysis;
import dev.byline.analysis.Samples;
import dev.byline.attribution.Claim;
import dev.byline.text.Article;
import dev.byline.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BratStandoffTest {

  private static final Pattern SPAN = Pattern.compile("(?m)^T\\d+\\t(\\S+) ([\\d ;]+)\\t(.*)$");

  @Test
  void every_span_holds_its_words_in_code_points() {
    String text = "🚢🚢 " + Samples.FERRY.text();
    int[] points = text.codePoints().toArray();
    Article article = Article.of("a", text);
    Claim whole =
        Claim.builder("c1")
            .content(article.excerpt(new Span(2, 12)), article.excerpt(new Span(20, 140)))
            .build();

    String ann =
        BratStandoff.write(new Analysis(article, List.of(), List.of(), List.of(whole), List.of()));

    assertSpans(ann, points);
    assertThat(ann).startsWith("T1\tContent 1 10;");
  }

  @Test
  void a_result_is_attributions_as_in_polnear() {
    String ann = BratStandoff.write(Samples.ferry());

    assertSpans(ann, Samples.FERRY.text().codePoints().toArray());
    assertThat(ann)
        .contains("T1\tSource 37 49\tMara Ellison\n", "T2\tCue 50 54\tsaid\n")
        .contains("E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3\n")
        .contains("A1\tForm E1 MIXED\n", "#1\tAnnotatorNotes E1\tMara Ellison, confidence 0.875\n");
    assertThat(ann).contains("\tFuture E3\n", "\tStance E3 DOUBTED\n").doesNotContain("Hedged");
    assertThat(ann.lines().filter(line -> line.startsWith("E"))).hasSize(3);
    assertThat(BratStandoff.configuration()).contains("[entities]", "Attribution-no-source");
  }

  @Test
  void spans_are_cut_at_the_ends_of_lines() {
    Article article = Article.of("a", "one\r\ntwo\u2028three\n");
    Claim claim = Claim.builder("c1").content(article.excerpt(new Span(0, 15))).build();

    String ann =
        BratStandoff.write(new Analysis(article, List.of(), List.of(), List.of(claim), List.of()));

    assertThat(ann)
        .startsWith("T1\tContent 0 3;5 8;9 14\tone two three\n")
        .contains("E1\tAttribution-no-source:T2 Content:T1\n");
  }

  private static void assertSpans(String ann, int[] points) {
    Matcher span = SPAN.matcher(ann);
    int found = 0;
    while (span.find()) {
      StringBuilder words = new StringBuilder();
      for (String piece : span.group(2).split(";")) {
        int start = Integer.parseInt(piece.split(" ")[0]);
        int end = Integer.parseInt(piece.split(" ")[1]);
        words.append(words.isEmpty() ? "" : " ").append(new String(points, start, end - start));
      }
      assertThat(words.toString()).isEqualTo(span.group(3));
      found++;
    }
    assertThat(found).isPositive();
  }
}
