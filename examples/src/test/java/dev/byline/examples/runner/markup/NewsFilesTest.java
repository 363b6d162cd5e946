package dev.byline.examples.runner.markup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.byline.text.Article;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of invented agencies, in the standards of the IPTC, and tables. */
class NewsFilesTest {

  private static final String NITF =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE nitf SYSTEM "http://nowhere.invalid/nitf-3-5.dtd">
      <nitf><head><title>Short</title><docdata><date.issue norm="20240306T070000Z"/></docdata></head>
      <body><body.head><hedline><hl1>Ferry stays</hl1></hedline>
      <byline>By <person>Ivo Karel</person><byttl>Harbour Correspondent</byttl></byline>
      <distributor>Harbour Wire</distributor></body.head>
      <body.content><media><media-caption><p>A ferry.</p></media-caption></media>
      <block><p>The ferry will stay, <person>Mara Ellison</person> said.</p>
      <p>&#8220;Yes &amp; no,&#8221; she added.</p></block></body.content></body></nitf>
      """;

  private static List<Article> xml(String xml) throws MarkupException {
    return NewsXml.read("a.xml", xml.getBytes(UTF_8));
  }

  @Test
  void nitf_gives_its_text_and_what_is_known_of_it() throws MarkupException {
    Article article = xml(NITF).get(0);

    assertThat(article.id()).isEqualTo("a.xml");
    assertThat(article.text())
        .isEqualTo("The ferry will stay, Mara Ellison said.\n\n“Yes & no,” she added.");
    assertThat(article.title()).contains("Ferry stays");
    assertThat(article.author()).contains("Ivo Karel");
    assertThat(article.outlet()).contains("Harbour Wire");
    assertThat(article.publishedOn()).hasToString("Optional[2024-03-06]");
  }

  private static String item(String guid, String content) {
    return """
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="%s" version="1">
        <itemMeta><provider literal="HW"><name>Harbour Wire</name></provider>
        <versionCreated>2024-03-07T00:00:00Z</versionCreated></itemMeta>
        <contentMeta><contentCreated>2024-03-06T07:00:00Z</contentCreated>
        <by>By Ivo Karel</by><headline>Ferry stays</headline></contentMeta>
        <contentSet>%s</contentSet></newsItem>
        """
        .formatted(guid, content);
  }

  @Test
  void newsml_gives_each_item_with_text() throws MarkupException {
    String xhtml =
        "<inlineXML><html xmlns='http://www.w3.org/1999/xhtml'><head><title>no</title></head><body>"
            + "<p>One, she said.</p><p>Two.</p></body></html></inlineXML>";
    String message =
        "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><itemSet>"
            + item("urn:a", xhtml)
            + item("urn:b", "<remoteContent href='http://nowhere.invalid/p.jpg'/>")
            + item(
                "https://wire.example/c",
                "<inlineData contenttype='text/plain'> Three.\n\nFour. </inlineData>")
            + item("urn:d", "<inlineXML>" + NITF.substring(NITF.indexOf("<nitf>")) + "</inlineXML>")
            + "</itemSet></newsMessage>";

    List<Article> articles = xml(message);

    assertThat(articles)
        .extracting(Article::id)
        .containsExactly("a.xml#urn:a", "a.xml#https://wire.example/c", "a.xml#urn:d");
    assertThat(articles.get(0).text()).isEqualTo("One, she said.\n\nTwo.");
    assertThat(articles.get(0).title()).contains("Ferry stays");
    assertThat(articles.get(0).author()).contains("Ivo Karel");
    assertThat(articles.get(0).outlet()).contains("Harbour Wire");
    assertThat(articles.get(0).publishedOn()).hasToString("Optional[2024-03-06]");
    assertThat(articles.get(1).text()).isEqualTo("Three.\n\nFour.");
    assertThat(articles.get(1).url()).contains("https://wire.example/c");
    assertThat(articles.get(2).text()).startsWith("The ferry will stay, Mara Ellison said.");
    assertThat(xml(item("urn:a", xhtml))).extracting(Article::id).containsExactly("a.xml");
  }

  @ParameterizedTest
  @Timeout(10)
  @ValueSource(
      strings = {
        "<!DOCTYPE nitf [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><nitf><body.content>&x;</body.content></nitf>",
        "<!DOCTYPE nitf [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>"
            + "<nitf><body.content>&c;</body.content></nitf>",
        "<!DOCTYPE nitf [<!ENTITY % x SYSTEM 'http://nowhere.invalid/x.dtd'> %x;]>"
            + "<nitf><body.content>&y;</body.content></nitf>",
        "<nitf><body.content>&unknown;</body.content></nitf>",
        "<nitf><body.content>torn",
        "",
        "<rss><channel/></rss>",
        "<nitf><body.content/></nitf>"
      })
  void what_is_hostile_broken_or_something_else_is_refused_and_nothing_fetched(String xml) {
    assertThatThrownBy(() -> xml(xml))
        .isInstanceOf(MarkupException.class)
        .message()
        .doesNotContain("root:", "haha")
        .hasLineCount(1);
  }

  @Test
  void a_declaration_that_is_not_used_is_passed_over() throws MarkupException {
    String laughs =
        "<!DOCTYPE nitf [<!ENTITY a 'ha'><!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
            + "<nitf><body><body.content><p>Late.</p></body.content></body></nitf>";

    assertThat(xml(laughs).get(0).text()).isEqualTo("Late.");
  }

  /** JDKs have limits of their own, later ones lower: the same files are to be read by all. */
  @Test
  void nesting_and_attributes_are_limited_alike_by_every_jdk() throws MarkupException {
    String nested = "<b>".repeat(400) + "Late." + "</b>".repeat(400);
    String attributes =
        IntStream.range(0, 1000).mapToObj(i -> " a" + i + "=''").collect(Collectors.joining());

    String article =
        "<nitf><body><body.content><p"
            + attributes
            + ">"
            + nested
            + "</p></body.content></body></nitf>";
    assertThat(xml(article).get(0).text()).isEqualTo("Late.");
    assertThatThrownBy(() -> xml("<nitf>".repeat(100_000)))
        .hasMessage("is nested more than 500 deep");
  }

  @Test
  void ninjs_of_every_version_is_read() throws MarkupException {
    String first =
        """
        {"uri":"https://wire.example/1","headline":"Ferry stays","byline":"By Ivo Karel",
         "versioncreated":"2024-03-06T07:00:00Z","body_xhtml":"<p>One, she said.</p><p>Two &amp; three.</p>"}
        """;
    String third =
        """
        {"uri":"urn:2","headlines":[{"role":"main","value":"Ferry stays"}],"by":"Ivo Karel",
         "firstCreated":"2024-03-06T07:00:00Z","infoSources":[{"name":"Harbour Wire"}],
         "bodies":[{"contentType":"text/html","value":"<p>no</p>"},{"contentType":"text/plain","value":"One."}]}
        """;

    Article one = Ninjs.read(first).orElseThrow();
    assertThat(one.id()).isEqualTo("https://wire.example/1");
    assertThat(one.text()).isEqualTo("One, she said.\n\nTwo & three.");
    assertThat(one.url()).contains("https://wire.example/1");
    Article two = Ninjs.read(third).orElseThrow();
    assertThat(two.text()).isEqualTo("One.");
    assertThat(two.outlet()).contains("Harbour Wire");
    for (Article article : List.of(one, two)) {
      assertThat(article.title()).contains("Ferry stays");
      assertThat(article.author()).contains("Ivo Karel");
      assertThat(article.publishedOn()).hasToString("Optional[2024-03-06]");
    }
    assertThat(Ninjs.read("{\"id\":\"a\"}")).isEqualTo(Optional.empty());
    assertThatThrownBy(() -> Ninjs.read("{\"uri\":\"a\"}")).isInstanceOf(MarkupException.class);
  }

  @ParameterizedTest
  @ValueSource(chars = {',', ';', '\t'})
  void a_table_is_read_by_the_names_of_its_columns(char separator) throws MarkupException {
    String csv =
        "\ufeffID,Headline,Published,Outlet,Body,more\r\n"
            + "a,Ferry stays,2024-03-06 07:00,Wire,\"“No”, she said.\nLate.\",x\r\n"
            + ",,,,Two.\r\n"
            + "c,,,,\r\n"
            + "d,,6 March,,Three.\r\n";
    List<CsvArticles.Row> rows =
        CsvArticles.read("t.csv", csv.replace(',', separator).replace("”" + separator, "”,"));

    assertThat(rows).extracting(CsvArticles.Row::line).containsExactly(2L, 4L, 5L, 6L);
    Article first = rows.get(0).article().orElseThrow();
    assertThat(first.id()).isEqualTo("a");
    assertThat(first.text()).isEqualTo("“No”, she said.\nLate.");
    assertThat(first.title()).contains("Ferry stays");
    assertThat(first.outlet()).contains("Wire");
    assertThat(first.publishedOn()).hasToString("Optional[2024-03-06]");
    assertThat(rows.get(1).article().orElseThrow().id()).isEqualTo("t.csv:4");
    assertThat(rows.get(2).problem()).isEqualTo("has no text");
    assertThat(rows.get(3).problem()).contains("2024-03-09");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a,b\n1,2\n"})
  void what_is_no_table_of_articles_is_refused(String csv) {
    assertThatThrownBy(() -> CsvArticles.read("t", csv)).isInstanceOf(MarkupException.class);
  }
}
