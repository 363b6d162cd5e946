package dev.byline.newsroom.story;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.byline.attribution.ClaimId;
import dev.byline.text.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A story as one JSON object. Spans count UTF-16 code units of the article's text and are
 * half-open. Absent values are null, lists are never absent, fields stand in a fixed order.
 * Thread-safe.
 */
public final class StoryJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private StoryJson() {}

  /** Writes a story on one line, without a line end. */
  public static String write(Story story) {
    return written(story, false);
  }

  /** Writes a story for human eyes: indented, lines ended by a line feed, none behind the last. */
  public static String writePretty(Story story) {
    return written(story, true);
  }

  private static String written(Story story, boolean pretty) {
    requireNonNull(story, "story");
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      if (pretty) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        json.setPrettyPrinter(printer);
      }
      write(story, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string writer does not throw
    }
    return text.toString();
  }

  private static void write(Story story, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("articles", story.articles());
    json.writeNumberField("passages", story.passages());
    json.writeArrayFieldStart("statements");
    for (Statement statement : story.statements()) {
      write(statement, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("relations");
    for (Relation relation : story.relations()) {
      json.writeStartObject();
      json.writeStringField("kind", relation.kind().name());
      json.writeStringField("one", relation.one());
      json.writeStringField("other", relation.other());
      number(json, "likeness", relation.likeness());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("copies");
    for (Copies copies : story.copies()) {
      json.writeStartObject();
      text(json, "original", Optional.of(copies.original()));
      json.writeArrayFieldStart("copies");
      for (String copy : copies.copies()) {
        json.writeString(wellFormed(copy));
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Statement statement, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", statement.id());
    text(json, "speaker", Optional.of(statement.speaker()));
    json.writeBooleanField("denied", statement.denied());
    json.writeArrayFieldStart("publishedFirst");
    for (Variant variant : statement.publishedFirst()) {
      json.writeString(wellFormed(variant.utterance().article()));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("variants");
    for (Variant variant : statement.variants()) {
      write(variant, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Variant variant, JsonGenerator json) throws IOException {
    Utterance utterance = variant.utterance();
    json.writeStartObject();
    text(json, "article", Optional.of(utterance.article()));
    text(json, "outlet", utterance.outlet());
    text(json, "publishedOn", utterance.publishedOn().map(LocalDate::toString));
    text(json, "copyOf", variant.copyOf());
    text(json, "claim", Optional.of(utterance.claim().value()));
    text(json, "speaker", utterance.source().map(source -> source.name()));
    json.writeBooleanField("quoted", utterance.quoted());
    json.writeStringField("kind", variant.kind().name());
    text(json, "text", Optional.of(utterance.text()));
    json.writeArrayFieldStart("spans");
    for (Span span : utterance.spans()) {
      json.writeStartObject();
      json.writeNumberField("start", span.start());
      json.writeNumberField("end", span.end());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("words");
    for (WordEdit edit : variant.words()) {
      json.writeStartObject();
      json.writeStringField("kind", edit.kind().name());
      text(json, "base", Optional.of(edit.base()));
      text(json, "variant", Optional.of(edit.variant()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("provenance");
    for (Step step : variant.provenance()) {
      write(step, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Step step, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", step.kind().name());
    text(json, "name", Optional.of(step.name()));
    text(json, "claim", step.claim().map(ClaimId::value));
    text(json, "article", step.article());
    json.writeEndObject();
  }

  private static void number(JsonGenerator json, String field, double value) throws IOException {
    json.writeFieldName(field);
    json.writeNumber(String.format(Locale.ROOT, "%.3f", value));
  }

  private static void text(JsonGenerator json, String field, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(field, wellFormed(value.get()));
    } else {
      json.writeNullField(field);
    }
  }

  /** Half of a surrogate pair is no character, and no program could read it back. */
  private static String wellFormed(String text) {
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }
}
