package dev.byline.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.byline.analysis.Analysis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Results as XML, for programs that read nothing else: the object of {@link AnalysisJson}, field by
 * field, in one element {@code <byline>}.
 *
 * <ul>
 *   <li>A field is an element of its name: {@code <text>We will repair it</text>}.
 *   <li>A list is an element of its name with one child an entry, named in the singular: {@code
 *       <quotes><quote>…</quote></quotes>}; the entries of a claim's {@code content} are {@code
 *       span}.
 *   <li>What is null in JSON is left out. What is an empty list is an empty element.
 *   <li>What XML 1.0 cannot hold, control characters and surrogates without a partner, stands as
 *       U+FFFD; offsets count the text as it was.
 * </ul>
 *
 * <p>There is no XML declaration and no namespace, so that it can stand within another document.
 * Thread-safe.
 */
public final class AnalysisXml {

  /** Names of lists whose entries are not called like the list without its s. */
  private static final Map<String, String> SINGULAR =
      Map.of("entities", "entity", "aliases", "alias", "content", "span");

  private static final int REPLACEMENT = 0xFFFD;

  private final Appendable out;

  private AnalysisXml(Appendable out) {
    this.out = out;
  }

  /**
   * Writes a result on one line, without a line end.
   *
   * @param analysis what to write
   * @return one element {@code <byline>}
   */
  public static String write(Analysis analysis) {
    StringBuilder xml = new StringBuilder();
    try {
      write(analysis, xml);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string builder does not throw
    }
    return xml.toString();
  }

  /**
   * Writes a result on one line, without a line end.
   *
   * @param analysis what to write
   * @param out where to; neither flushed nor closed
   * @throws IOException if {@code out} throws it
   */
  public static void write(Analysis analysis, Appendable out) throws IOException {
    requireNonNull(out, "out");
    JsonNode json = tree(AnalysisJson.write(analysis));
    new AnalysisXml(out).element("byline", json);
  }

  private static JsonNode tree(String json) {
    try {
      return JsonFormat.MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // it was written just now
    }
  }

  private void element(String name, JsonNode value) throws IOException {
    if (value.isNull()) {
      return;
    }
    out.append('<').append(name).append('>');
    if (value.isObject()) {
      for (Map.Entry<String, JsonNode> field : value.properties()) {
        element(field.getKey(), field.getValue());
      }
    } else if (value.isArray()) {
      for (JsonNode entry : value) {
        element(singular(name), entry);
      }
    } else {
      text(value.asText());
    }
    out.append("</").append(name).append('>');
  }

  private static String singular(String list) {
    return SINGULAR.getOrDefault(list, list.substring(0, list.length() - 1));
  }

  private void text(String value) throws IOException {
    for (int i = 0; i < value.length(); ) {
      int c = value.codePointAt(i);
      i += Character.charCount(c);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '\r' -> out.append("&#13;"); // else a parser reads a line feed
        default -> out.append(Character.toString(allowed(c) ? c : REPLACEMENT));
      }
    }
  }

  private static boolean allowed(int c) {
    return c == '\t'
        || c == '\n'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
