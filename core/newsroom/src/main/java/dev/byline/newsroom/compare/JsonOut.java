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
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes results as JSON: absent values are null, lists are never absent. A surrogate without its
 * partner, which UTF-8 cannot hold, stands as U+FFFD. Not thread-safe.
 */
public final class JsonOut {

  private static final JsonFactory FACTORY = new JsonFactory();

  private static final JsonFactory ASCII =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final StringWriter text = new StringWriter();
  private final JsonGenerator json;

  private JsonOut(JsonFactory factory, boolean pretty) throws IOException {
    json = factory.createGenerator(text);
    if (pretty) {
      json.setPrettyPrinter(printer());
    }
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    return printer;
  }

  /** One object, indented, lines ended by a line feed, none behind the last. */
  public static String object(Consumer<JsonOut> fields) {
    return object(FACTORY, true, fields);
  }

  /** One object on one line, without a line end. */
  public static String line(Consumer<JsonOut> fields) {
    return object(FACTORY, false, fields);
  }

  /** The same in ASCII, in which any Java string comes back as it was. */
  public static String ascii(Consumer<JsonOut> fields) {
    return object(ASCII, true, fields);
  }

  private static String object(JsonFactory factory, boolean pretty, Consumer<JsonOut> fields) {
    try {
      JsonOut out = new JsonOut(factory, pretty);
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

  /** A whole number. */
  public JsonOut field(String name, long value) {
    return step(() -> json.writeNumberField(name, value));
  }

  /** A number with three decimals. */
  public JsonOut decimal(String name, double value) {
    return step(
        () -> {
          json.writeFieldName(name);
          json.writeNumber(String.format(Locale.ROOT, "%.3f", value));
        });
  }

  /** An object of its own. */
  public JsonOut nested(String name, Runnable fields) {
    return step(
        () -> {
          json.writeObjectFieldStart(name);
          fields.run();
          json.writeEndObject();
        });
  }

  /** An object with the fields of a value, or null. */
  public <T> JsonOut nested(String name, Optional<T> value, Consumer<T> fields) {
    return value.isPresent()
        ? nested(name, () -> fields.accept(value.get()))
        : step(() -> json.writeNullField(name));
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
    return nested(name, words, this::words);
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
