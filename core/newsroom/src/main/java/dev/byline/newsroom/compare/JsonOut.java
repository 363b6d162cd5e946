package dev.byline.newsroom.compare;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes comparisons as JSON: absent values are null, lists are never absent. A surrogate without
 * its partner, which UTF-8 cannot hold, stands as U+FFFD. Not thread-safe.
 */
public final class JsonOut {

  private static final JsonFactory FACTORY = new JsonFactory();

  private static final JsonFactory ASCII =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final StringWriter text = new StringWriter();
  private final JsonGenerator json;

  private JsonOut(JsonFactory factory) throws IOException {
    json = factory.createGenerator(text);
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    json.setPrettyPrinter(printer);
  }

  /** One object, indented, lines ended by a line feed, none behind the last. */
  public static String object(Consumer<JsonOut> fields) {
    return object(FACTORY, fields);
  }

  /** The same in ASCII, in which any Java string comes back as it was. */
  public static String ascii(Consumer<JsonOut> fields) {
    return object(ASCII, fields);
  }

  private static String object(JsonFactory factory, Consumer<JsonOut> fields) {
    try {
      JsonOut out = new JsonOut(factory);
      out.json.writeStartObject();
      fields.accept(out);
      out.json.writeEndObject();
      out.json.close();
      return out.text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string writer does not throw
    }
  }

  private interface Step {
    void run() throws IOException;
  }

  private JsonOut step(Step step) {
    try {
      step.run();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string writer does not throw
    }
  }

  /** A string. */
  public JsonOut field(String name, String value) {
    return step(() -> json.writeStringField(name, wellFormed(value)));
  }

  /** A string that may hold surrogates without partners, for {@link #ascii}. */
  public JsonOut exact(String name, String value) {
    return step(() -> json.writeStringField(name, value));
  }

  /** A string or null. */
  public JsonOut field(String name, Optional<String> value) {
    return value.isPresent() ? field(name, value.get()) : step(() -> json.writeNullField(name));
  }

  /** True or false. */
  public JsonOut field(String name, boolean value) {
    return step(() -> json.writeBooleanField(name, value));
  }

  /** A list of strings. */
  public JsonOut strings(String name, List<String> values) {
    return step(
        () -> {
          json.writeArrayFieldStart(name);
          for (String value : values) {
            json.writeString(wellFormed(value));
          }
          json.writeEndArray();
        });
  }

  /** A list of objects. */
  public <T> JsonOut list(String name, List<T> values, Consumer<T> fields) {
    return step(
        () -> {
          json.writeArrayFieldStart(name);
          for (T value : values) {
            json.writeStartObject();
            fields.accept(value);
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  /** Words with their place, or null. */
  public JsonOut words(String name, Optional<Excerpt> words) {
    return words.isEmpty()
        ? step(() -> json.writeNullField(name))
        : step(
            () -> {
              json.writeObjectFieldStart(name);
              words(words.get());
              json.writeEndObject();
            });
  }

  /** A list of places. */
  public JsonOut spans(String name, List<Span> spans) {
    return list(
        name,
        spans,
        span ->
            step(
                () -> {
                  json.writeNumberField("start", span.start());
                  json.writeNumberField("end", span.end());
                }));
  }

  /** The place of words and the words, as fields of the object that is open. */
  public JsonOut words(Excerpt words) {
    return step(
        () -> {
          json.writeNumberField("start", words.start());
          json.writeNumberField("end", words.end());
          json.writeStringField("text", wellFormed(words.text()));
        });
  }

  /** A list of changes in firmness. */
  public JsonOut firmness(String name, List<FirmnessChange> changes) {
    return list(
        name,
        changes,
        change -> {
          field("kind", change.kind().name());
          field("direction", change.direction().name());
          list("before", change.before(), this::words);
          list("after", change.after(), this::words);
        });
  }

  private static String wellFormed(String value) {
    StringBuilder whole = new StringBuilder(value.length());
    value.codePoints().forEach(c -> whole.appendCodePoint(isLone(c) ? 0xFFFD : c));
    return whole.toString();
  }

  private static boolean isLone(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
