package dev.byline.examples.runner.markup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about its article: for search engines (JSON-LD of schema.org), for those who
 * share it (Open Graph), in the {@code meta} of old, and on the page itself, in this order.
 */
record HtmlMetadata(
    Optional<String> title,
    Optional<String> author,
    Optional<String> published,
    Optional<String> outlet,
    Optional<String> url) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static HtmlMetadata of(Document page) {
    JsonNode article = linkedData(page);
    return new HtmlMetadata(
        first(text(article.path("headline")), meta(page, "og:title", "twitter:title"))
            .or(() -> words(page, "h1"))
            .or(() -> Optional.of(page.title())),
        first(name(article.path("author")), meta(page, "author", "article:author", "byl"))
            .filter(name -> !name.startsWith("http"))
            .or(() -> words(page, "[itemprop=author],[rel=author],.byline,.author")),
        first(
                text(article.path("datePublished")),
                meta(page, "article:published_time", "date", "dc.date", "pubdate", "datePublished"))
            .or(() -> attribute(page, "time[datetime]", "datetime")),
        first(name(article.path("publisher")), meta(page, "og:site_name", "application-name")),
        attribute(page, "link[rel=canonical]", "href")
            .or(() -> first(meta(page, "og:url"), text(article.path("url")))));
  }

  Details details(String id, String text) {
    return new Details(id, text)
        .title(title.orElse(null))
        .author(author.orElse(null))
        .published(published.orElse(null))
        .outlet(outlet.orElse(null))
        .url(url.orElse(null));
  }

  /** The first object of JSON-LD that is an article; a missing one if none is. */
  private static JsonNode linkedData(Document page) {
    return page.select("script[type=application/ld+json]").stream()
        .map(Element::data)
        .flatMap(HtmlMetadata::objects)
        .filter(node -> node.path("@type").toString().contains("Article"))
        .findFirst()
        .orElse(JSON.missingNode());
  }

  private static Stream<JsonNode> objects(String json) {
    try {
      JsonNode root = JSON.readTree(json);
      JsonNode list = root.has("@graph") ? root.path("@graph") : root;
      return list.isArray() ? StreamSupport.stream(list.spliterator(), false) : Stream.of(list);
    } catch (JsonProcessingException e) {
      return Stream.empty(); // pages hold all kinds of things
    }
  }

  private static Optional<String> text(JsonNode node) {
    return Optional.ofNullable(node.textValue()).filter(words -> !words.isBlank());
  }

  /** Of a person or an institution, of the first of several, or the name itself. */
  private static Optional<String> name(JsonNode node) {
    JsonNode one = node.isArray() ? node.path(0) : node;
    return text(one).or(() -> text(one.path("name")));
  }

  private static Optional<String> meta(Document page, String... names) {
    return Stream.of(names)
        .flatMap(
            name -> page.select("meta[property=" + name + "],meta[name=" + name + "]").stream())
        .map(element -> element.attr("content"))
        .filter(content -> !content.isBlank())
        .findFirst();
  }

  private static Optional<String> words(Document page, String selector) {
    return Optional.ofNullable(page.selectFirst(selector))
        .map(Element::text)
        .filter(words -> !words.isBlank());
  }

  private static Optional<String> attribute(Document page, String selector, String name) {
    return Optional.ofNullable(page.selectFirst(selector))
        .map(element -> element.attr(name))
        .filter(value -> !value.isBlank());
  }

  private static Optional<String> first(Optional<String> one, Optional<String> other) {
    return one.or(() -> other);
  }
}
