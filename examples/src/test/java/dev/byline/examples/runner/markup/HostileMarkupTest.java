package dev.byline.examples.runner.markup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markup from strangers gives articles or one kind of exception, in time. */
class HostileMarkupTest {

  private static final String[] PIECES = {
    "<p>", "</p>", "<div class=ad>", "</div>", "<article>", "<a href=x>", "<!--", "-->", "<nitf>",
    "</nitf>", "<body.content>", "&amp;", "&#0;", "&x;", "<![CDATA[", "]]>", "<script>", "\u0000",
    "Words, and more of them. ", "\"", ",", "\n", "text,id\n", "{\"uri\":\"", "\ud83d", "<?xml",
        "<hl1>"
  };

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(60); i >= 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  /** Reads it in every way; whatever else is thrown fails the test. */
  private static int articles(String text) {
    int articles = 0;
    try {
      articles += HtmlPage.read("a", text, Optional.empty()).text().isBlank() ? 0 : 1;
    } catch (MarkupException e) {
      assertThat(e).hasMessage("is a page without text");
    }
    try {
      articles += NewsXml.read("a", text.getBytes(UTF_8)).size();
    } catch (MarkupException e) {
      assertThat(e.getMessage()).hasLineCount(1);
    }
    try {
      articles += CsvArticles.read("a", text).size() + (Ninjs.read(text).isPresent() ? 1 : 0);
    } catch (MarkupException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
    return articles;
  }

  @Test
  @Timeout(60)
  void pieces_in_any_order_are_read_or_refused() {
    Random random = new Random(1);
    int articles = 0;
    for (int i = 0; i < 3_000; i++) {
      articles += articles(text(random));
    }
    assertThat(articles).isGreaterThan(1_000);
  }

  @ParameterizedTest
  @Timeout(20)
  @ValueSource(
      strings = {
        "<div class=ad>",
        "<p>One, two, three, four and five and six.",
        "<a href=x>y",
        "<article>",
        "<ul><li>",
        "<table><tr><td>",
        "<b><i>",
        "<!--",
        "<script>",
        "&amp;",
        ",\"",
        "{\"uri\":",
        "<meta charset=",
        "<"
      })
  void no_repetition_takes_long(String piece) {
    articles(piece.repeat(500_000 / piece.length()));
  }
}
