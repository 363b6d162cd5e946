package dev.byline.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.byline.text.Article;
import dev.byline.text.SourceMap;
import dev.byline.text.Span;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Articles as JSON, one object a line:
 *
 * <pre>{@code
 * {"id":"a-17","text":"…","title":"…","publishedOn":"2024-03-09","outlet":"…","url":"…","author":"…"}
 * }</pre>
 *
 * <p>{@code id} and {@code text} must be there; the others may be absent or null. A {@code url} or
 * {@code author} that is no string, such as a list of authors, is passed over. The text comes back
 * exactly as it went out, surrogates without a partner included. Thread-safe.
 *
 * <p>Where the text is that of a page, a {@link SourceMap} may stand behind it:
 *
 * <pre>{@code
 * "sourceMap":{"encoding":"UTF-8","runs":[[0,57,1234,57,1230],[57,1,1291,5,1287]]}
 * }</pre>
 *
 * <p>Each run is where it begins in the text, how long it is there, where it begins in the source,
 * how long it is there, all in UTF-16 code units, and how many code points of the source stand
 * before.
 */
public final class ArticleJson {

  /** Numbers of a run of a source map. */
  private static final int RUN = 5;

  private ArticleJson() {}

  /**
   * Reads one article. Fields that Byline does not know are passed over. The limits are those of
   * {@link AnalysisJson#read}: the text may be of any length.
   *
   * @param json one JSON object
   * @return the article, its text unchanged
   * @throws JsonFormatException if this is not one JSON object, {@code id} or {@code text} is
   *     missing, a field is not a string, the id is blank, or the day is not of the form {@code
   *     2024-03-09}; the message names the field and what stands there
   */
  public static Article read(String json) {
    return JsonCursor.readDocument(requireNonNull(json, "json"), ArticleJson::article);
  }

  /**
   * Writes one article on one line, without a line end. What is absent is left out.
   *
   * @param article what to write
   * @return one JSON object
   */
  public static String write(Article article) {
    return JsonFormat.written(json -> write(article, json));
  }

  /**
   * Writes one article on one line, without a line end. What is absent is left out.
   *
   * @param article what to write
   * @param out where to; neither flushed nor closed
   * @throws IOException if {@code out} throws it
   */
  public static void write(Article article, Appendable out) throws IOException {
    requireNonNull(article, "article");
    try (JsonGenerator json = JsonFormat.line(requireNonNull(out, "out"))) {
      json.writeStartObject();
      AnyText.write(json, "id", article.id());
      AnyText.write(json, "text", article.text());
      writePresent(json, "title", article.title());
      writePresent(json, "publishedOn", article.publishedOn().map(LocalDate::toString));
      writeOrigin(json, article);
      if (article.sourceMap().isPresent()) {
        writeMap(json, article.sourceMap().get());
      }
      json.writeEndObject();
    }
  }

  private static void writeMap(JsonGenerator json, SourceMap map) throws IOException {
    json.writeObjectFieldStart("sourceMap");
    writePresent(json, "encoding", map.encoding());
    json.writeArrayFieldStart("runs");
    for (SourceMap.Run run : map.runs()) {
      int[] row = {
        run.text().start(),
        run.text().length(),
        run.source().start(),
        run.source().length(),
        run.codePoint()
      };
      json.writeArray(row, 0, row.length);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Where the article comes from, as far as it is known. */
  static void writeOrigin(JsonGenerator json, Article article) throws IOException {
    writePresent(json, "outlet", article.outlet());
    writePresent(json, "url", article.url());
    writePresent(json, "author", article.author());
  }

  private static void writePresent(JsonGenerator json, String field, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      AnyText.write(json, field, value.get());
    }
  }

  private static Article article(JsonCursor json) {
    return new Article(
        json.string("id"),
        json.string("text"),
        json.optionalString("title"),
        day(json, "publishedOn"),
        json.optionalString("outlet"),
        json.stringOrNothing("url"),
        json.stringOrNothing("author"),
        json.optionalObject("sourceMap", ArticleJson::map));
  }

  private static SourceMap map(JsonCursor json) {
    return new SourceMap(
        json.optionalString("encoding"),
        json.rows("runs", RUN).stream()
            .map(row -> new SourceMap.Run(span(row[0], row[1]), span(row[2], row[3]), row[4]))
            .toList());
  }

  private static Span span(int start, int length) {
    return new Span(start, Math.addExact(start, length));
  }

  /** The day in a field, for both kinds of document. */
  static Optional<LocalDate> day(JsonCursor json, String field) {
    Optional<String> day = json.optionalString(field);
    try {
      return day.map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw json.complaint(
          field, "expected a day such as 2024-03-09, found \"" + day.orElseThrow() + "\"");
    }
  }
}
