package dev.byline.newsroom.audit;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.byline.attribution.ClaimId;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * An audit as one JSON object: the totals, a list of tallies for each dimension, and every entry.
 * Absent values are null, lists are never absent, fields stand in a fixed order; half of a
 * surrogate pair, which no program could read back, becomes U+FFFD. Thread-safe.
 */
public final class AuditJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private AuditJson() {}

  /** Writes an audit on one line, without a line end. */
  public static String write(Audit audit) {
    return written(audit, false);
  }

  /** Writes an audit for human eyes: indented, lines ended by a line feed, none behind the last. */
  public static String writePretty(Audit audit) {
    return written(audit, true);
  }

  private static String written(Audit audit, boolean pretty) {
    requireNonNull(audit, "audit");
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      if (pretty) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        json.setPrettyPrinter(printer);
      }
      write(audit, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string writer does not throw
    }
    return text.toString();
  }

  private static void write(Audit audit, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("articles", audit.articles());
    json.writeNumberField("words", audit.words());
    json.writeNumberField("quotations", audit.quotations());
    json.writeNumberField("unattributed", audit.unattributed());
    json.writeObjectFieldStart("by");
    for (AuditDimension dimension : AuditDimension.values()) {
      json.writeArrayFieldStart(dimension.name().toLowerCase(Locale.ROOT));
      for (AuditTally tally : audit.by(dimension)) {
        write(tally, json);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeArrayFieldStart("entries");
    for (AuditEntry entry : audit.entries()) {
      write(entry, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(AuditTally tally, JsonGenerator json) throws IOException {
    json.writeStartObject();
    text(json, "value", Optional.of(tally.value()));
    json.writeNumberField("articles", tally.articles());
    json.writeNumberField("claims", tally.claims());
    json.writeNumberField("quotations", tally.quotations());
    json.writeNumberField("words", tally.words());
    json.writeNumberField("quotedWords", tally.quotedWords());
    json.writeNumberField("paraphrasedWords", tally.paraphrasedWords());
    json.writeNumberField("anonymous", tally.anonymous());
    json.writeNumberField("justified", tally.justified());
    json.writeEndObject();
  }

  private static void write(AuditEntry entry, JsonGenerator json) throws IOException {
    json.writeStartObject();
    text(json, "article", Optional.of(entry.article()));
    text(json, "outlet", entry.outlet());
    text(json, "publishedOn", entry.publishedOn().map(LocalDate::toString));
    text(json, "claim", entry.claim().map(ClaimId::value));
    text(json, "speaker", Optional.of(entry.speaker()));
    text(json, "entity", entry.entity());
    json.writeStringField("type", entry.type().name());
    text(json, "role", entry.role());
    text(json, "affiliation", entry.affiliation());
    json.writeStringField("gender", entry.gender().name());
    json.writeBooleanField("anonymous", entry.anonymous());
    text(json, "anonymityGrounds", entry.anonymityGrounds());
    if (entry.justification().isPresent()) {
      write(entry.justification().get(), json);
    } else {
      json.writeNullField("justification");
    }
    json.writeNumberField("quotations", entry.quotations());
    json.writeNumberField("quotedWords", entry.quotedWords());
    json.writeNumberField("paraphrasedWords", entry.paraphrasedWords());
    json.writeFieldName("position");
    json.writeNumber(String.format(Locale.ROOT, "%.3f", entry.position()));
    json.writeEndObject();
  }

  private static void write(Justification why, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("justification");
    json.writeStringField("kind", why.kind().name());
    json.writeNumberField("start", why.excerpt().start());
    json.writeNumberField("end", why.excerpt().end());
    text(json, "text", Optional.of(why.excerpt().text()));
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String field, Optional<String> value)
      throws IOException {
    if (value.isEmpty()) {
      json.writeNullField(field);
      return;
    }
    StringBuilder whole = new StringBuilder();
    value
        .get()
        .codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .forEach(whole::appendCodePoint);
    json.writeStringField(field, whole.toString());
  }
}
