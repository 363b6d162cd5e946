package dev.byline.newsroom.verify;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.byline.newsroom.compare.JsonOut;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A masked text as JSON, to be kept until the machine has answered. Thread-safe. */
public final class MaskedTextJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private MaskedTextJson() {}

  /** Writes it in ASCII, indented, lines ended by a line feed, none behind the last. */
  public static String write(MaskedText masked) {
    requireNonNull(masked, "masked");
    return JsonOut.ascii(
        out -> {
          out.exact("text", masked.text());
          out.exact("key", masked.key());
          out.list(
              "placeholders",
              masked.placeholders(),
              one -> {
                out.exact("token", one.token());
                out.exact("kind", one.kind().name());
                out.exact("words", one.words());
              });
        });
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException if it is anything else
   */
  public static MaskedText read(String json) {
    try (JsonParser parser = FACTORY.createParser(requireNonNull(json, "json"))) {
      Map<String, String> fields = new HashMap<>();
      List<Placeholder> placeholders = new ArrayList<>();
      expect(parser.nextToken() == JsonToken.START_OBJECT, "an object");
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        if (parser.nextToken() == JsonToken.START_ARRAY) {
          while (parser.nextToken() == JsonToken.START_OBJECT) {
            placeholders.add(placeholder(parser));
          }
        } else {
          fields.put(name, parser.getText());
        }
      }
      return new MaskedText(field(fields, "text"), field(fields, "key"), placeholders);
    } catch (IOException e) {
      throw new IllegalArgumentException("not the JSON of a masked text: " + e.getMessage(), e);
    }
  }

  private static Placeholder placeholder(JsonParser parser) throws IOException {
    Map<String, String> fields = new HashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      expect(parser.nextToken() == JsonToken.VALUE_STRING, "a string as " + name);
      fields.put(name, parser.getText());
    }
    return new Placeholder(
        field(fields, "token"),
        Placeholder.Kind.valueOf(field(fields, "kind")),
        field(fields, "words"));
  }

  private static String field(Map<String, String> fields, String name) {
    String value = fields.get(name);
    expect(value != null, "a field " + name);
    return requireNonNull(value);
  }

  private static void expect(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException("not the JSON of a masked text: expected " + what);
    }
  }
}
