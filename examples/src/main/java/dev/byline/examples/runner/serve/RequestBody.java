package dev.byline.examples.runner.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import dev.byline.json.ArticleJson;
import dev.byline.json.JsonFormatException;
import dev.byline.text.Article;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The article that a request brings. */
final class RequestBody {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final Pattern CHARSET =
      Pattern.compile("charset=\"?([\\w.:+-]+)\"?", Pattern.CASE_INSENSITIVE);

  private static final long MOST_DISCARDED = 1 << 24;

  private static final String TEXT = "text";
  private static final String DAY = "publishedOn";

  private final String type;
  private final byte[] bytes;

  private RequestBody(String type, byte[] bytes) {
    this.type = type;
    this.bytes = bytes;
  }

  /**
   * Reads it, but no more of it than is allowed.
   *
   * @throws HttpProblem if it is larger
   */
  static RequestBody of(HttpExchange exchange, int maxBytes) throws IOException, HttpProblem {
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    String length = exchange.getRequestHeaders().getFirst("Content-Length");
    boolean known = length != null && length.matches("\\d{1,18}");
    byte[] bytes = new byte[0];
    boolean large = known && Long.parseLong(length) > maxBytes;
    if (!large) {
      bytes = exchange.getRequestBody().readNBytes(maxBytes + 1);
      large = bytes.length > maxBytes;
    }
    if (large) {
      discard(exchange.getRequestBody());
      throw new HttpProblem(
          413,
          "too-large",
          "the request has more than " + maxBytes + " bytes (see --max-size)",
          Map.of("Connection", "close"));
    }
    return new RequestBody(Objects.requireNonNullElse(type, ""), bytes);
  }

  /** A client that is still sending when it is cut off might never read why. */
  private static void discard(InputStream rest) throws IOException {
    byte[] buffer = new byte[1 << 16]; // not skip, which would wait for more than the body
    long discarded = 0;
    for (int read = 0; read >= 0 && discarded < MOST_DISCARDED; discarded += read) {
      read = rest.read(buffer);
    }
  }

  private boolean is(String media) {
    return type.toLowerCase(Locale.ROOT).split(";", 2)[0].strip().equals(media);
  }

  boolean isForm() {
    return is("application/x-www-form-urlencoded");
  }

  /** The article, be it text, JSON or a form. */
  Article article() throws HttpProblem {
    Article article = read();
    if (article.text().isBlank()) {
      throw new HttpProblem(400, "no-text", "there is no text in the request");
    }
    return article;
  }

  private Article read() throws HttpProblem {
    if (is("text/plain")) {
      return Article.of(decode());
    }
    if (is("application/json")) {
      return article(json());
    }
    if (isForm() && fields().containsKey(TEXT)) {
      ObjectNode form = JSON.createObjectNode();
      fields().forEach((name, value) -> putIfAny(form, name, value));
      return article(form);
    }
    throw new HttpProblem(
        415,
        "wrong-type",
        "send the article as Content-Type: text/plain, or as application/json {\"text\": …};"
            + " with curl: -H 'Content-Type: text/plain' --data-binary @article.txt");
  }

  /** A browser ends lines in a form with CR LF, whatever the text was; an empty field is none. */
  private static void putIfAny(ObjectNode form, String name, String value) {
    if (name.equals(TEXT)) {
      form.put(name, value.replace("\r\n", "\n"));
    } else if (!value.isBlank()) {
      form.put(name, value.strip());
    }
  }

  /** What was filled in, to be shown again. */
  Map<String, String> fields() throws HttpProblem {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String pair : decode().split("&")) {
      String[] sides = pair.split("=", 2);
      try {
        fields.put(
            URLDecoder.decode(sides[0], UTF_8),
            sides.length == 2 ? URLDecoder.decode(sides[1], UTF_8) : "");
      } catch (IllegalArgumentException e) {
        throw new HttpProblem(400, "bad-form", "the form is not as forms are written");
      }
    }
    return fields;
  }

  private JsonNode json() throws HttpProblem {
    try {
      return JSON.readTree(decode());
    } catch (JsonProcessingException e) {
      throw new HttpProblem(
          400,
          "bad-json",
          "the JSON ends or breaks at line "
              + e.getLocation().getLineNr()
              + ", column "
              + e.getLocation().getColumnNr());
    }
  }

  private static Article article(JsonNode json) throws HttpProblem {
    if (!(json instanceof ObjectNode object) || !json.path(TEXT).isTextual()) {
      throw new HttpProblem(400, "no-text", "the JSON must be an object with a string \"text\"");
    }
    if (!object.has("id")) {
      object.put("id", Article.of(object.get(TEXT).textValue()).id());
    }
    if (object.has("published") && !object.has(DAY)) {
      object.set(DAY, object.get("published"));
    }
    try {
      return ArticleJson.read(object.toString());
    } catch (JsonFormatException e) {
      throw new HttpProblem(400, "bad-article", String.valueOf(e.getMessage()));
    }
  }

  private String decode() throws HttpProblem {
    Matcher named = CHARSET.matcher(type);
    String name = named.find() ? named.group(1) : "UTF-8";
    try {
      return Charset.forName(name).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new HttpProblem(400, "bad-encoding", "the request is not in " + name);
    } catch (IllegalArgumentException e) {
      throw new HttpProblem(415, "bad-encoding", "there is no such charset");
    }
  }
}
