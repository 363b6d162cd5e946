package dev.byline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SourceMapTest {

  /** "Tide &amp; <b>🚢</b> time", read as "Tide & 🚢 time"; the blank behind the tag is made up. */
  private static final SourceMap MAP =
      new SourceMap(
          Optional.of("UTF-8"),
          List.of(
              run(0, 5, 0, 5, 0),
              run(5, 6, 5, 10, 5),
              run(6, 7, 10, 11, 10),
              run(7, 9, 14, 16, 14),
              run(10, 14, 21, 25, 20)));

  private static final String TEXT = "Tide & 🚢 time";

  private static SourceMap.Run run(int start, int end, int from, int to, int codePoint) {
    return new SourceMap.Run(new Span(start, end), new Span(from, to), codePoint);
  }

  @Test
  void a_character_leads_to_its_place() {
    assertThat(MAP.sourceOffset(3)).hasValue(3);
    assertThat(MAP.sourceOffset(5)).hasValue(5);
    assertThat(MAP.sourceOffset(12)).hasValue(23);
    assertThat(MAP.sourceOffset(9)).as("put there").isEmpty();
    assertThat(MAP.sourceOffset(14)).as("behind the text").isEmpty();
  }

  @Test
  void a_span_leads_to_pieces_between_tags() {
    assertThat(MAP.piecesOf(new Span(2, 13)))
        .containsExactly(new Span(2, 11), new Span(14, 16), new Span(21, 24));
    assertThat(MAP.piecesOf(new Span(9, 10))).isEmpty();
  }

  @Test
  void code_points_are_counted_in_the_source() {
    assertThat(MAP.codePointPiecesOf(new Span(5, 14), TEXT))
        .containsExactly(new Span(5, 11), new Span(14, 15), new Span(20, 24));
    assertThat(MAP.codePointPiecesOf(new Span(8, 9), TEXT)).containsExactly(new Span(14, 15));
  }

  @Property
  void pieces_hold_what_the_text_holds(@ForAll String text, @ForAll long seed) {
    RandomSourceMaps.Mapped mapped = RandomSourceMaps.of(text, new Random(seed));
    CodePoints points = CodePoints.of(mapped.page());

    for (SourceMap.Run run : mapped.map().runs()) {
      for (int at = run.text().start(); at < run.text().end(); at++) {
        Span here = new Span(at, at + 1);
        Span found = mapped.map().piecesOf(here).get(0);
        String there = mapped.page().substring(found.start(), found.end());
        assertThat(there)
            .isEqualTo(
                run.isExact()
                    ? text.substring(at, at + 1)
                    : "&#x" + Integer.toHexString(text.codePointAt(run.text().start())) + ";");
        assertThat(mapped.map().codePointPiecesOf(here, text))
            .containsExactly(new Span(points.start(found), points.end(found)));
      }
    }
  }

  @Test
  void what_cannot_be_is_refused() {
    List<SourceMap.Run> crossing = List.of(run(0, 5, 0, 5, 0), run(4, 6, 9, 11, 9));

    assertThatThrownBy(() -> new SourceMap(Optional.empty(), crossing))
        .hasMessage(
            "runs must be in the order of the text: Span[start=0, end=5] before Span[start=4, end=6]");
    assertThatThrownBy(() -> run(0, 1, 10, 11, 11))
        .hasMessage("11 code points cannot stand before 10 in the source");
    assertThatThrownBy(() -> run(0, 1, 10, 11, 4)).hasMessageStartingWith("4 code points");
    assertThatThrownBy(() -> Article.of("a", "short").withSourceMap(MAP))
        .hasMessage("source map ends at 14, behind the text of 5 code units");
  }

  @Test
  void another_text_has_another_place() {
    Article article = Article.of("a", TEXT).withSourceMap(MAP);

    assertThat(article.withTitle("Tide").sourceMap()).contains(MAP);
    assertThat(article.withText("Tide").sourceMap()).isEmpty();
  }
}
