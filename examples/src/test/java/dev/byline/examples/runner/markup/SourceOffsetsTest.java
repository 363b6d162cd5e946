package dev.byline.examples.runner.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.text.Article;
import dev.byline.text.CodePoints;
import dev.byline.text.SourceMap;
import dev.byline.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read in a page is found again in the page, whatever the page is like. */
class SourceOffsetsTest {

  /** Markup that moves, drops, repeats or spells out what stands between it. */
  private static final String[] MARKUP = {
    "<p>",
    "</p>",
    "<b>",
    "</b>",
    "<i>",
    "<br>",
    "<div>",
    "</div>",
    "<article>",
    "</article>",
    "<table>",
    "<tr>",
    "<td>",
    "</table>",
    "<a href='x&amp;y'>",
    "</a>",
    "<!-- no -->",
    "<!",
    "<![CDATA[",
    "]]>",
    "<math>",
    "</math>",
    "<svg>",
    "</svg>",
    "<pre>\n",
    "</pre>",
    "<script>",
    "</script>",
    "<style>",
    "</style>",
    "<select>",
    "<option>",
    "<textarea>\n",
    "</textarea>",
    "<title>",
    "</title>",
    "<plaintext>",
    "<h1>",
    "</h1>",
    "<body>",
    "</body>",
    "</html>",
    "<x",
    "</x>",
    "<template>",
    "</template>",
    "<noscript>",
    "<frameset>",
    "<form>",
    "<xmp>",
    "<nobr>",
    "&amp;",
    "&amp",
    "&lt;",
    "&notit;",
    "&nbsp;",
    "&#160;",
    "&#32;",
    "&#x1F6A2;",
    "&#128;",
    "&#0;",
    "&#99999999999;",
    "&fjlig;",
    "&NotEqualTilde;",
    "&bogus;",
    "&",
    "&#",
    "&#x;",
    "&Tab;",
    "\u0000",
    "\ufeff",
    "\ud83d",
    "\udea2",
    "🚢",
    "\u00a0",
    "\u00ad",
    " ",
    "  ",
    "\t\r\n",
    "\n",
    "“",
    "”",
    "<",
    ">",
    "\"",
    "="
  };

  private static String page(Random random) {
    StringBuilder page = new StringBuilder();
    for (int i = random.nextInt(40); i >= 0; i--) {
      page.append(MARKUP[random.nextInt(MARKUP.length)]);
      if (random.nextInt(3) > 0) {
        page.append('w').append(i).append('z'); // a word that stands here and nowhere else
      }
    }
    return page.toString();
  }

  private static Optional<Article> read(String page) {
    try {
      return Optional.of(HtmlPage.read("a", page, Optional.of("UTF-8")));
    } catch (MarkupException e) {
      return Optional.empty();
    }
  }

  private static String decoded(String source) {
    return Jsoup.parse("<pre>x" + source).body().wholeText().substring(1);
  }

  /** Each run is its characters, or a reference or white space that is read as them. */
  private static void check(String page, Article article) {
    CodePoints points = CodePoints.of(page);
    for (SourceMap.Run run : article.sourceMap().orElseThrow().runs()) {
      String text = article.textOf(run.text());
      String source = page.substring(run.source().start(), run.source().end());
      if (run.isExact()) {
        assertThat(source.replaceAll("[\t\n\f\r\u000b]", " ")).as(page).isEqualTo(text);
      } else if (text.equals(" ")) {
        assertThat(decoded(source)).as(page).matches("[ \t\n\f\r\u000b]+");
      } else {
        assertThat(source).as(page).startsWith("&");
        assertThat(decoded(source)).as(page).isEqualTo(text);
      }
      assertThat(run.codePoint()).isEqualTo(points.start(run.source()));
    }
  }

  /** Each word is led to where it stands, and not to another place that looks like it. */
  private static int words(String page, Article article) {
    int found = 0;
    SourceMap map = article.sourceMap().orElseThrow();
    Matcher word = Pattern.compile("w\\d+z").matcher(article.text());
    while (word.find()) {
      List<Span> pieces = map.piecesOf(new Span(word.start(), word.end()));
      int there = page.indexOf(word.group());
      assertThat(pieces).as(page).containsExactly(new Span(there, there + word.group().length()));
      found++;
    }
    return found;
  }

  @Test
  void every_character_of_any_page_is_where_the_map_says() {
    Random random = new Random(1);
    int words = 0;
    for (int i = 0; i < 5_000; i++) {
      String page = page(random);
      Optional<Article> article = read(page);
      if (article.isPresent()) {
        check(page, article.get());
        words += words(page, article.get());
      }
    }
    assertThat(words).isGreaterThan(20_000);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<p>Tide &amp; time | Tide & time | 3+5 8-13 13+5",
        "<p>Tide&#8217;s &quot;high&quot; | Tide’s \"high\" | 3+4 7-14 14+2 16-22 22+4 26-32",
        "<p>The <b>ferry</b> is | The ferry is | 3+4 10+5 19+3",
        "<p>The%n   ferry | The ferry | 3+3 6-10 10+5",
        "<p>One</p><p>two | One%n%ntwo | 3+3 13+3",
        "<p>One<br>two | One%ntwo | 3+3 10+3",
        "<p>🚢 &#x1F6A2; | 🚢 🚢 | 3+3 6-15",
        "<p>&notit; x | ¬it; x | 3-7 7+5",
        "<table>out<td>in | out%n%nin | 7+3 14+2"
      })
  void runs_are_as_long_as_they_can_be(String page, String text, String runs) {
    Article article = read(page.replace("%n", "\n")).orElseThrow();

    assertThat(article.text()).isEqualTo(text.replace("%n", "\n"));
    assertThat(article.sourceMap().orElseThrow().runs().stream().map(SourceOffsetsTest::shown))
        .containsExactly(runs.split(" "));
  }

  /** Where it begins in the page, and its length, or where it ends if it is read as one. */
  private static String shown(SourceMap.Run run) {
    Span source = run.source();
    return run.isExact()
        ? source.start() + "+" + source.length()
        : source.start() + "-" + source.end();
  }
}
