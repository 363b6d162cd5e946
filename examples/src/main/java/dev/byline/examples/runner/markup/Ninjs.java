package dev.byline.examples.runner.markup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.byline.text.Article;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Articles in ninjs, the standard of the IPTC in JSON, of version 1, 2 or 3. */
public final class Ninjs {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Ninjs() {}

  /**
   * The article of an object, called by its {@code uri}; empty if this is no ninjs.
   *
   * @throws MarkupException if it is, but has no text
   */
  public static Optional<Article> read(String json) throws MarkupException {
    JsonNode item;
    try {
      item = JSON.readTree(json);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
    String id = item.path("uri").asText("");
    if (id.isBlank() || item.has("text")) {
      return Optional.empty();
    }
    String text = text(item);
    if (text.isBlank()) {
      throw new MarkupException("is ninjs without body_text, body_xhtml or bodies");
    }
    return Optional.of(
        new Details(id, text)
            .title(of(item, "headline", "headlines"))
            .author(of(item, "byline", "by"))
            .published(of(item, "firstcreated", "firstCreated", "versioncreated", "versionCreated"))
            .outlet(of(item, "infosource", "infoSources", "provider"))
            .url(id.startsWith("http") ? id : null)
            .article());
  }

  private static String text(JsonNode item) {
    String plain = item.path("body_text").asText("");
    if (!plain.isBlank()) {
      return plain;
    }
    String markup = item.path("body_xhtml").asText(item.path("body_html").asText(""));
    return markup.isBlank() ? body(item.path("bodies")) : HtmlPage.text(markup);
  }

  /** The first body that is plain text, else the first of all. */
  private static String body(JsonNode bodies) {
    return StreamSupport.stream(bodies.spliterator(), false)
        .filter(body -> type(body).contains("plain"))
        .findFirst()
        .map(body -> body.path("value").asText(""))
        .orElseGet(() -> HtmlPage.text(bodies.path(0).path("value").asText("")));
  }

  private static String type(JsonNode body) {
    return body.path("contentType").asText(body.path("contenttype").asText(""));
  }

  /** The first of these fields that has words: a string, or the first of a list of values. */
  private static String of(JsonNode item, String... fields) {
    return Stream.of(fields)
        .map(item::path)
        .map(node -> node.isArray() ? node.path(0) : node)
        .map(
            node ->
                node.isObject()
                    ? node.path("value").asText(node.path("name").asText(""))
                    : node.asText(""))
        .filter(words -> !words.isBlank())
        .findFirst()
        .orElse("");
  }
}
