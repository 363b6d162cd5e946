package dev.byline.pipeline.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import dev.byline.analysis.Diagnostic;
import dev.byline.pipeline.cases.Case;
import dev.byline.text.Article;
import dev.byline.text.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ArticleCleanerTest {

  private static final ArticleCleaner CLEANER = ArticleCleaner.standard();

  /** A golden case. */
  record Golden(String title, String raw, String clean, List<String> expected) {
    @Override
    public String toString() {
      return title;
    }
  }

  static Stream<Golden> golden() {
    return Case.of(ArticleCleanerTest.class, "cleaning.txt").map(ArticleCleanerTest::parse);
  }

  private static Golden parse(Case one) {
    int middle = one.lines().indexOf("---");
    Case below = new Case(one.title(), one.lines().subList(middle + 1, one.lines().size()));
    String raw =
        String.join("\n", one.lines().subList(0, middle))
            .replace("{NBSP}", "\u00A0")
            .replace("{ZWSP}", "\u200B")
            .replace("{SHY}", "\u00AD")
            .replace("{NUL}", "\0")
            .replace("{BOM}", "\uFEFF")
            .replace("{CRLF}", "\r\n")
            .replace("{TAB}", "\t")
            .replace("{HIGH}", "\uD83D")
            .replace("{C1}", "\u0093");
    return new Golden(one.title(), raw, below.text(), below.expected());
  }

  @ParameterizedTest
  @MethodSource("golden")
  void cleans_as_the_golden_case_says(Golden golden) {
    CleanText clean = CLEANER.clean(Article.of(golden.raw()));
    assertThat(clean.text()).isEqualTo(golden.clean());
    List<String> actual = new ArrayList<>();
    clean.diagnostics().stream().map(Diagnostic::code).forEach(actual::add);
    clean.article().publishedOn().ifPresent(day -> actual.add("published " + day));
    assertThat(actual).isEqualTo(golden.expected());
  }

  @Test
  void every_prefix_and_suffix_keeps_the_laws() {
    for (Golden golden : golden().toList()) {
      String text = golden.raw();
      for (int cut = 0; cut <= text.length(); cut++) {
        check(text.substring(0, cut));
        check(text.substring(cut));
      }
    }
  }

  /** The laws: layout, and an alignment that never goes backwards or out of the article. */
  static void check(String text) {
    CleanText clean = CLEANER.clean(Article.of(text));
    if (!clean.text().isEmpty()) {
      for (String paragraph : clean.text().split("\n\n", -1)) {
        assertThat(paragraph).isNotEmpty().doesNotContain("\n").isEqualTo(paragraph.strip());
      }
    }
    int start = 0;
    int end = 0;
    for (int i = 0; i < clean.text().length(); i++) {
      int from = clean.alignment().startInSource(i);
      int to = clean.alignment().endInSource(i);
      assertThat(from).isGreaterThanOrEqualTo(start);
      assertThat(to).isBetween(Math.max(end, from), text.length());
      if (!Character.isWhitespace(clean.text().charAt(i))) {
        assertThat(to).isGreaterThan(from);
      }
      start = from;
      end = to;
    }
    for (Diagnostic diagnostic : clean.diagnostics()) {
      assertThat(diagnostic.end()).isLessThanOrEqualTo(text.length());
    }
  }

  @Test
  void words_are_found_in_the_article_again() {
    String text = "<p>Port&nbsp;Anselm&rsquo;s <b>har</b>bour</p>";
    CleanText clean = CLEANER.clean(Article.of(text));
    int at = clean.text().indexOf("harbour");
    Span span = clean.alignment().toSource(at, at + 7);
    assertThat(text.substring(span.start(), span.end())).isEqualTo("har</b>bour");
    int mark = clean.text().indexOf('’');
    Span apostrophe = clean.alignment().toSource(mark, mark + 1);
    assertThat(text.substring(apostrophe.start(), apostrophe.end())).isEqualTo("&rsquo;");
  }

  @Test
  void the_callers_day_of_publication_stays() {
    Article article =
        Article.of("date 2023-04-05 Harbour closed.").withPublishedOn(LocalDate.of(2020, 1, 1));
    assertThat(CLEANER.clean(article).article()).isEqualTo(article);
  }

  @Test
  void diagnostics_point_at_what_was_left_out() {
    String text = "Boats gathered.\n\nLeave a Reply\n\nShare";
    Diagnostic diagnostic = CLEANER.clean(Article.of(text)).diagnostics().get(0);
    assertThat(text.substring(diagnostic.start(), diagnostic.end()))
        .isEqualTo("Leave a Reply\n\nShare");
  }

  @Test
  void refuses_null() {
    assertThatNullPointerException().isThrownBy(() -> CLEANER.clean(null)).withMessage("article");
  }

  @Test
  void steps_run_in_the_documented_order() {
    assertThat(CLEANER.steps())
        .containsExactly(
            "markup",
            "characters",
            "scripts",
            "paragraphs",
            "date headers",
            "related stories",
            "boilerplate",
            "answer labels",
            "glued sentences",
            "long runs",
            "layout");
  }

  @Test
  void runs_that_were_cut_are_told() {
    String text = "See " + "a".repeat(501) + " and " + "b".repeat(500) + " and\n" + "-".repeat(41);
    List<Diagnostic> told = CLEANER.clean(Article.of(text)).diagnostics();
    assertThat(told)
        .extracting(Diagnostic::code, Diagnostic::start, Diagnostic::end)
        .containsExactly(
            tuple("LONG_WORD", 4, 505), tuple("LONG_WORD", text.length() - 41, text.length()));
  }

  @Test
  void runs_that_nobody_writes_get_spaces() {
    CleanText marks = CLEANER.clean(Article.of("\"".repeat(1000)));
    assertThat(marks.text().split(" ")).hasSize(25).allMatch(run -> run.length() == 40);
    CleanText letters = CLEANER.clean(Article.of("a".repeat(1200)));
    assertThat(letters.text().split(" ")).hasSize(3);
    CleanText slashes = CLEANER.clean(Article.of("a/".repeat(120)));
    assertThat(slashes.text().split(" ")).hasSize(2).allMatch(run -> run.length() == 120);
    String emoji = "\uD83D\uDE00".repeat(1000);
    CleanText faces = CLEANER.clean(Article.of(emoji));
    assertThat(faces.text().replace(" ", "")).isEqualTo(emoji);
    assertThat(faces.text().codePoints()).noneMatch(c -> c >= 0xD800 && c < 0xE000);
  }

  /** Texts that would take for ever if a step looked at them more than once. */
  static Stream<String> hostile() {
    return Stream.of(
        "<p ",
        "<script>",
        "<!--",
        "&amp",
        "(RELATED: ",
        "function(){",
        "date ",
        "aB",
        "a.B",
        "{a:",
        "\"A",
        "’A",
        " ",
        "\n",
        "word ",
        "x;\n",
        "var a = \n",
        "[READ: ");
  }

  @ParameterizedTest
  @Tag("slow")
  @MethodSource("hostile")
  void takes_linear_time(String piece) {
    String text = piece.repeat(200_000 / piece.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> CLEANER.clean(Article.of(text)));
  }
}
