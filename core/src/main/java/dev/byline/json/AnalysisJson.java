package dev.byline.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.byline.analysis.Analysis;
import dev.byline.text.Article;
import dev.byline.text.OffsetUnit;
import dev.byline.text.Offsets;
import java.io.IOException;

/**
 * Results as JSON. One object holds the id, headline and day of the article and everything that was
 * found in it, but not its text. Offsets count UTF-16 code units of the text and are half-open.
 * Absent values are null, lists are never absent, fields stand in a fixed order, and any text comes
 * back unchanged, surrogates without a partner included. Only {@code outlet}, {@code url} and
 * {@code author} stand behind the day where the article has them, {@code justifications} and {@code
 * links} at the end where there are any, and are left out otherwise. Thread-safe.
 */
public final class AnalysisJson {

  private AnalysisJson() {}

  /**
   * Writes a result on one line, without a line end.
   *
   * @param analysis what to write
   * @return one JSON object
   */
  public static String write(Analysis analysis) {
    return JsonFormat.written(json -> write(analysis, json));
  }

  /**
   * Writes a result on one line, without a line end.
   *
   * @param analysis what to write
   * @param out where to; neither flushed nor closed
   * @throws IOException if {@code out} throws it
   */
  public static void write(Analysis analysis, Appendable out) throws IOException {
    write(analysis, JsonFormat.line(requireNonNull(out, "out")));
  }

  /**
   * Writes a result on one line, without a line end.
   *
   * @param analysis what to write
   * @param unit what offsets count, as in {@link JsonOptions}
   * @return one JSON object
   */
  public static String write(Analysis analysis, OffsetUnit unit) {
    return write(analysis, JsonOptions.STANDARD.withOffsets(unit));
  }

  /**
   * Writes a result on one line, without a line end.
   *
   * @param analysis what to write
   * @param options what its reader chose
   * @return one JSON object
   */
  public static String write(Analysis analysis, JsonOptions options) {
    return JsonFormat.written(out -> write(analysis, options, JsonFormat.line(out)));
  }

  /**
   * Writes a result for human eyes: indented, lines ended by a line feed, none behind the last.
   *
   * @param analysis what to write
   * @param unit what offsets count, as in {@link JsonOptions}
   * @return one JSON object
   */
  public static String writePretty(Analysis analysis, OffsetUnit unit) {
    return writePretty(analysis, JsonOptions.STANDARD.withOffsets(unit));
  }

  /**
   * Writes a result for human eyes: indented, lines ended by a line feed, none behind the last.
   *
   * @param analysis what to write
   * @param options what its reader chose
   * @return one JSON object
   */
  public static String writePretty(Analysis analysis, JsonOptions options) {
    return JsonFormat.written(out -> write(analysis, options, JsonFormat.pretty(out)));
  }

  /**
   * Writes a result for human eyes: indented, lines ended by a line feed, none behind the last.
   *
   * @param analysis what to write
   * @return one JSON object
   */
  public static String writePretty(Analysis analysis) {
    return JsonFormat.written(json -> writePretty(analysis, json));
  }

  /**
   * Writes a result for human eyes: indented, lines ended by a line feed, none behind the last.
   *
   * @param analysis what to write
   * @param out where to; neither flushed nor closed
   * @throws IOException if {@code out} throws it
   */
  public static void writePretty(Analysis analysis, Appendable out) throws IOException {
    write(analysis, JsonFormat.pretty(requireNonNull(out, "out")));
  }

  private static void write(Analysis analysis, JsonGenerator generator) throws IOException {
    write(analysis, JsonOptions.STANDARD, generator);
  }

  private static void write(Analysis analysis, JsonOptions options, JsonGenerator generator)
      throws IOException {
    try (generator) {
      Article article = requireNonNull(analysis, "analysis").article();
      Offsets offsets = Offsets.of(article.text(), options.offsets());
      new AnalysisWriter(generator, offsets, new SourceSpans(article, options)).write(analysis);
    }
  }

  /**
   * Reads a result back. Every law is checked again. Fields that Byline does not know are passed
   * over.
   *
   * <p>Safe on JSON from strangers: whatever it is, it gives a result or a {@link
   * JsonFormatException}. Strings may be of any length; the limits are a nesting of 1,000, numbers
   * of 1,000 and field names of 50,000 characters, and 10,000,000 tokens (brackets, field names and
   * values). Memory grows with the document, which the caller may limit.
   *
   * @param json one JSON object, as written by this class
   * @param article the article of the result, for its text, and for outlet, address and author
   *     where the JSON has none; headline and day are those of the JSON, which may know a day that
   *     the article was not given
   * @return the result, equal to the one written
   * @throws JsonFormatException if this is not one JSON object, something is missing or of the
   *     wrong kind, the id is not that of the article, or a law does not hold; the message names
   *     the place
   */
  public static Analysis read(String json, Article article) {
    requireNonNull(article, "article");
    return JsonCursor.readDocument(requireNonNull(json, "json"), new AnalysisReader(article)::read);
  }
}
