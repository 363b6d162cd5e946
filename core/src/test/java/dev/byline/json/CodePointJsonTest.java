package dev.byline.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.byline.analysis.Analysis;
import dev.byline.attribution.Attribution;
import dev.byline.attribution.Quote;
import dev.byline.attribution.QuoteId;
import dev.byline.attribution.UnattributedReason;
import dev.byline.text.Article;
import dev.byline.text.OffsetUnit;
import dev.byline.text.SourceMap;
import dev.byline.text.Span;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Results whose offsets count code points. */
class CodePointJsonTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A text that begins with a letter of two code units, which no span cuts in two. */
  private static Analysis of(String letters, long seed) throws JsonProcessingException {
    Analysis analysis = RandomAnalyses.of("\uD83D\uDE00" + letters, seed);
    JsonNode root = JSON.readTree(AnalysisJson.write(analysis));
    for (String field : List.of("start", "end")) {
      Assume.that(root.findValues(field).stream().noneMatch(offset -> offset.intValue() == 1));
    }
    return analysis;
  }

  @Property(tries = 200)
  void what_is_written_in_code_points_is_read_back_equal(
      @ForAll @AlphaChars @StringLength(min = 20, max = 60) String letters, @ForAll long seed)
      throws JsonProcessingException {
    Analysis analysis = of(letters, seed);

    for (OffsetUnit unit : OffsetUnit.values()) {
      assertThat(AnalysisJson.read(AnalysisJson.write(analysis, unit), analysis.article()))
          .isEqualTo(analysis);
    }
    assertThat(AnalysisJson.write(analysis, OffsetUnit.UTF16))
        .isEqualTo(AnalysisJson.write(analysis));
  }

  @Property(tries = 200)
  void every_offset_selects_its_words_in_a_language_that_counts_code_points(
      @ForAll @AlphaChars @StringLength(min = 20, max = 60) String letters, @ForAll long seed)
      throws JsonProcessingException {
    Analysis analysis = of(letters, seed);
    int[] points = analysis.article().text().codePoints().toArray();
    JsonNode root = JSON.readTree(AnalysisJson.writePretty(analysis, OffsetUnit.CODE_POINTS));

    assertThat(root.get("offsets").textValue()).isEqualTo("CODE_POINTS");
    for (JsonNode mention : root.findParents("kind")) {
      int start = mention.get("start").intValue();
      int length = mention.get("end").intValue() - start;
      assertThat(new String(points, start, length)).isEqualTo(mention.get("text").textValue());
    }
  }

  @Test
  void what_was_found_in_a_page_says_where_it_stands_there() throws JsonProcessingException {
    SourceMap.Run tag = new SourceMap.Run(new Span(0, 2), new Span(7, 9), 6);
    SourceMap map = new SourceMap(Optional.of("UTF-8"), List.of(tag));
    Article article = Article.of("a", "Hm").withSourceMap(map);
    Quote quote =
        new Quote(
            new QuoteId("q1"),
            article.excerpt(new Span(0, 2)),
            "Hm",
            new Attribution.Unattributed(UnattributedReason.NO_SOURCE),
            1,
            "hand");
    Analysis analysis = new Analysis(article, List.of(), List.of(quote), List.of(), List.of());

    JsonOptions options = JsonOptions.STANDARD.withSourceSpans();
    JsonNode units = JSON.readTree(AnalysisJson.write(analysis, options));
    assertThat(units.get("sourceEncoding").textValue()).isEqualTo("UTF-8");
    assertThat(units.at("/quotes/0/sourceSpans")).hasToString("[{\"start\":7,\"end\":9}]");

    JsonOptions points = options.withOffsets(OffsetUnit.CODE_POINTS);
    JsonNode counted = JSON.readTree(AnalysisJson.write(analysis, points));
    assertThat(counted.at("/quotes/0/sourceSpans")).hasToString("[{\"start\":6,\"end\":8}]");
    assertThat(AnalysisJson.read(counted.toString(), article)).isEqualTo(analysis);
    assertThat(AnalysisJson.write(analysis)).doesNotContain("source");
  }

  @Test
  void offsets_behind_the_text_are_refused() {
    String far =
        "{\"id\":\"a\",\"offsets\":\"CODE_POINTS\",\"title\":null,\"publishedOn\":null,"
            + "\"entities\":[],\"quotes\":[],\"claims\":[],"
            + "\"diagnostics\":[{\"code\":\"A\",\"message\":\"\",\"start\":0,\"end\":9}]}";

    assertThatThrownBy(() -> AnalysisJson.read(far, Article.of("a", "\uD83D\uDE00")))
        .isInstanceOf(JsonFormatException.class)
        .hasMessageContaining("diagnostics[0]");
  }
}
