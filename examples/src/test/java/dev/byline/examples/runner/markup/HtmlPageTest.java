package dev.byline.examples.runner.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.byline.text.Article;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages of invented outlets. */
class HtmlPageTest {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html><head><meta charset="utf-8"><title>Ferry stays | Harbour Wire</title>
      <meta property="og:title" content="Ferry stays, says council">
      <meta property="og:site_name" content="Harbour Wire">
      <meta name="author" content="By Ivo Karel">
      <meta property="article:published_time" content="2024-03-06T07:00:00+01:00">
      <link rel="canonical" href="https://wire.example/ferry">
      <style>p{color:red}</style><script>var x = "<p>nothing</p>";</script></head>
      <body>
      <header><a href="/">Harbour Wire</a><p>All the news, all the time, for the whole of the coast.</p></header>
      <nav><ul><li><a href="/a">News</a></li><li><a href="/b">Sport</a></li></ul></nav>
      <div id="wrap"><div class="story-body">
      <h1>Ferry stays, says council</h1>
      <p>The ferry will stay, council leader <b>Mara&nbsp;Ellison</b> said on
         Monday. &ldquo;We are not going to sell it,&rdquo; she told reporters.</p>
      <div class="related-links"><p>Read more: the harbour, the tide, the mayor, and the rest of it all.</p></div>
      <figure><img src="f.jpg"><figcaption>The ferry, in March, at the quay of Odrun.</figcaption></figure>
      <h2>No money</h2>
      <p>The harbour board called the decision &#8220;brave&#8221;, but its chair, Ingrid Maas,<br>warned
         that &#8220;somebody will have to pay for it&#8221;.</p>
      <ul><li>Tickets cost four crowns.</li></ul>
      </div>
      <div class="comments"><p>I like this ferry, and that one, and the other one too, very much.</p></div></div>
      <footer><p>Copyright, terms, conditions, contact, imprint, and so on and so forth.</p></footer>
      </body></html>
      """;

  @Test
  void the_text_is_what_a_reader_of_the_article_reads() throws MarkupException {
    assertThat(HtmlPage.read("ferry.html", PAGE, Optional.empty()).text())
        .isEqualTo(
            """
            The ferry will stay, council leader Mara\u00a0Ellison said on Monday. “We are not going to sell it,” she told reporters.

            No money

            The harbour board called the decision “brave”, but its chair, Ingrid Maas,
            warned that “somebody will have to pay for it”.

            Tickets cost four crowns.""");
  }

  @Test
  void all_but_the_line_ends_is_found_again_in_the_page() throws MarkupException {
    Article article = HtmlPage.read("ferry.html", PAGE, Optional.empty());
    for (int i = 0; i < article.text().length(); i++) {
      boolean made = article.text().charAt(i) == '\n';
      assertThat(article.sourceMap().orElseThrow().sourceOffset(i).isEmpty()).isEqualTo(made);
    }
  }

  @Test
  void a_byte_order_mark_changes_nothing_but_the_places() throws MarkupException {
    Article plain = HtmlPage.read("ferry.html", PAGE, Optional.empty());
    Article marked = HtmlPage.read("ferry.html", "\ufeff" + PAGE, Optional.empty());

    assertThat(marked.text()).isEqualTo(plain.text());
    assertThat(marked.title()).isEqualTo(plain.title());
    assertThat(marked.sourceMap().orElseThrow().sourceOffset(4))
        .hasValue(plain.sourceMap().orElseThrow().sourceOffset(4).orElseThrow() + 1);
    assertThat(
            ("\ufeff" + PAGE)
                .substring(marked.sourceMap().orElseThrow().sourceOffset(4).orElseThrow()))
        .startsWith("ferry will stay");
  }

  @Test
  void what_the_page_says_about_the_article_is_known() throws MarkupException {
    Article article = HtmlPage.read("ferry.html", PAGE, Optional.empty());

    assertThat(article.id()).isEqualTo("ferry.html");
    assertThat(about(article))
        .isEqualTo("Ferry stays, says council | Ivo Karel | Harbour Wire | 2024-03-06");
    assertThat(article.url()).contains("https://wire.example/ferry");
  }

  private static String about(Article article) {
    return Stream.of(
            article.title(),
            article.author(),
            article.outlet(),
            article.publishedOn().map(LocalDate::toString))
        .map(fact -> fact.orElse("nothing"))
        .collect(Collectors.joining(" | "));
  }

  @Test
  void json_ld_is_read_first() throws MarkupException {
    String page =
        """
        <html><head><title>x</title><script type="application/ld+json">{broken</script>
        <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
        {"@type":"WebSite","name":"no"},
        {"@type":"NewsArticle","headline":"Tide","datePublished":"2024-02-01T10:00:00Z",
         "author":[{"@type":"Person","name":"Ana Brandt"}],"publisher":{"name":"Odrun Post"}}]}
        </script></head><body><article><p>The tide is high, she said.</p></article></body></html>
        """;

    Article article = HtmlPage.read("a", page, Optional.empty());

    assertThat(about(article)).isEqualTo("Tide | Ana Brandt | Odrun Post | 2024-02-01");
    assertThat(article.text()).isEqualTo("The tide is high, she said.");
  }

  @Test
  void an_article_in_pieces_is_read_as_a_whole() throws MarkupException {
    String page =
        """
        <body><article><div><p>One, two, three, four, five, six, seven, eight and nine.</p></div>
        <div class="ad-slot"><p>Buy this, and that, and more of these things, today.</p></div>
        <div><p>Ten, eleven, twelve, thirteen, fourteen, fifteen, and then sixteen.</p></div></article>
        <div><p><a href="/x">Another story, with a long headline, about some other thing.</a></p></div>
        """;

    assertThat(HtmlPage.read("a", page, Optional.empty()).text())
        .startsWith("One,")
        .endsWith("sixteen.")
        .doesNotContain("Buy", "Another story");
  }

  @Test
  void a_page_without_text_has_no_article() {
    assertThatThrownBy(
            () -> HtmlPage.read("a", "<html><script>x</script></html>", Optional.empty()))
        .isInstanceOf(MarkupException.class)
        .hasMessage("is a page without text");
  }

  @Test
  void a_page_says_in_which_encoding_it_is() {
    Charset latin = StandardCharsets.ISO_8859_1;

    assertThat(HtmlPage.encoding("<meta charset=utf-8>".getBytes(latin))).contains("utf-8");
    assertThat(HtmlPage.encoding("<META content='text/html; charset=ISO-8859-1'>".getBytes(latin)))
        .contains("windows-1252");
    assertThat(HtmlPage.encoding("<p>".getBytes(latin))).isEmpty();
    assertThat(HtmlPage.isPage(" <!DOCTYPE HTML>".getBytes(latin))).isTrue();
    assertThat(HtmlPage.isPage("He wrote <html>.".getBytes(latin))).isFalse();
  }
}
