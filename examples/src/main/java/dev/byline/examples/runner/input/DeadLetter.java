package dev.byline.examples.runner.input;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.byline.text.Article;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;

/**
 * An article that failed, as a line of JSON that can be given as input again. It says where the
 * article is to be read; an article of standard input, which cannot be read twice, stands in it.
 *
 * <pre>{@code
 * {"id":"a.txt","stage":"analyze","error":"…","path":"/news/a.txt","number":0,"offset":0}
 * }</pre>
 *
 * @param id as far as it is known
 * @param stage at which it failed
 * @param error for a human reader
 * @param origin where the article is
 * @param article where it can be read nowhere else
 */
public record DeadLetter(
    Optional<String> id, Stage stage, String error, Origin origin, Optional<Article> article) {

  /** Where an article can fail. */
  public enum Stage {
    /** While its bytes are read, decoded and parsed. */
    READ,
    /** While it is analysed. */
    ANALYZE,
    /** While its result is turned into bytes. */
    WRITE
  }

  private static final JsonFactory ASCII =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  /** Checks that nothing is null. */
  public DeadLetter {
    requireNonNull(id, "id");
    requireNonNull(stage, "stage");
    requireNonNull(error, "error");
    requireNonNull(origin, "origin");
    requireNonNull(article, "article");
  }

  /** What became of an input. */
  public static DeadLetter of(Input input, Stage stage, String error) {
    Optional<Article> only =
        input instanceof Input.Readable readable && !readable.origin().isKnown()
            ? Optional.of(readable.article())
            : Optional.empty();
    return new DeadLetter(input.id(), stage, error, input.origin(), only);
  }

  /** Without the article, of which there may be too much for the memory. */
  public DeadLetter withoutArticle() {
    return new DeadLetter(id, stage, error, origin, Optional.empty());
  }

  /** One line of ASCII, the line feed included. */
  public String line() {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = ASCII.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("id", id.orElse(null));
      json.writeStringField("stage", stage.name().toLowerCase(Locale.ROOT));
      json.writeStringField("error", error);
      json.writeStringField("path", origin.isKnown() ? origin.path() : null);
      json.writeNumberField("number", origin.number());
      json.writeNumberField("offset", origin.offset());
      if (article.isPresent()) {
        write(article.get(), json);
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string writer does not throw
    }
    return line.append('\n').toString();
  }

  private static void write(Article article, JsonGenerator json) throws IOException {
    json.writeStringField("text", article.text());
    json.writeStringField("title", article.title().orElse(null));
    json.writeStringField("publishedOn", article.publishedOn().map(Object::toString).orElse(null));
    json.writeStringField("outlet", article.outlet().orElse(null));
    json.writeStringField("url", article.url().orElse(null));
    json.writeStringField("author", article.author().orElse(null));
  }

  /**
   * Where the letter of a line says that an article is, with the article's id; empty if the line is
   * no letter that says so.
   */
  static Optional<DeadLetter> read(String line) {
    try {
      JsonNode json = JSON.readTree(line);
      boolean letter =
          json.path("stage").isTextual() && json.path("path").isTextual() && !json.has("text");
      if (!letter) {
        return Optional.empty();
      }
      Origin origin =
          new Origin(
              json.get("path").textValue(),
              json.path("number").asLong(),
              json.path("offset").asLong());
      Optional<String> id = Optional.ofNullable(json.path("id").textValue());
      return Optional.of(new DeadLetter(id, Stage.READ, "", origin, Optional.empty()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
