package dev.byline.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/** How this package uses Jackson: streams out, trees in, no mapping by reflection. */
final class JsonFormat {

  /** A result is six deep; fields that Byline does not know may be deeper. */
  static final int DEEPEST = 1_000;

  /** Longer numbers than any that Byline writes, and too short to be dear to read. */
  static final int LONGEST_NUMBER = 1_000;

  static final int LONGEST_FIELD_NAME = 50_000;

  /** What a text of some twenty million characters has; a tree of them fits half a gigabyte. */
  static final long MOST_TOKENS = 10_000_000;

  /** A field given twice is a mistake, not a choice. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  // the caller holds the document already, and articles may be of any length
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNestingDepth(DEEPEST)
                  .maxNumberLength(LONGEST_NUMBER)
                  .maxNameLength(LONGEST_FIELD_NAME)
                  .maxTokenCount(MOST_TOKENS)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  static final JsonMapper MAPPER =
      JsonMapper.builder(FACTORY).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private JsonFormat() {}

  /** Writes a document. */
  interface Writing {
    void to(Appendable out) throws IOException;
  }

  /** A document as a string. */
  static String written(Writing document) {
    StringBuilder json = new StringBuilder();
    try {
      document.to(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string builder does not throw
    }
    return json.toString();
  }

  /** Writes the one value of a document. */
  interface Generating {
    void with(JsonGenerator json) throws IOException;
  }

  /** A document as a string, written as {@link #pretty} does. */
  static String prettyWritten(Generating document) {
    return written(
        out -> {
          try (JsonGenerator json = pretty(out)) {
            document.with(json);
          }
        });
  }

  /** One line, without a line end. */
  static JsonGenerator line(Appendable out) throws IOException {
    return FACTORY.createGenerator(new AppendableWriter(out));
  }

  /** Indented by two spaces, lines ended by a line feed on every system, none behind the last. */
  static JsonGenerator pretty(Appendable out) throws IOException {
    return line(out).setPrettyPrinter(indented());
  }

  private static PrettyPrinter indented() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    return printer;
  }
}
