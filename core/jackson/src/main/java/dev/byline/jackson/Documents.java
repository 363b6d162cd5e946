package dev.byline.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonGeneratorImpl;
import java.io.IOException;
import java.io.StringWriter;

/** Hands documents that are JSON already to whatever generator a mapper has. */
final class Documents {

  /** What Byline has written itself needs no limits. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private Documents() {}

  /**
   * Writes a document as one value: as it is where the generator writes plain JSON, since only so
   * any text comes out unchanged; token by token where it is indented or another format.
   */
  static void write(String json, JsonGenerator out) throws IOException {
    if (out instanceof JsonGeneratorImpl && out.getPrettyPrinter() == null) {
      out.writeRawValue(json);
      return;
    }
    try (JsonParser parser = FACTORY.createParser(json)) {
      parser.nextToken();
      out.copyCurrentStructure(parser);
    }
  }

  /** The document that a parser stands at, as JSON. */
  static String read(JsonParser in) throws IOException {
    StringWriter json = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(json)) {
      if (in.currentToken() == JsonToken.FIELD_NAME) {
        out.writeStartObject();
        for (; in.currentToken() == JsonToken.FIELD_NAME; in.nextToken()) {
          out.copyCurrentStructure(in);
        }
        out.writeEndObject();
      } else {
        out.copyCurrentStructure(in);
      }
    }
    return json.toString();
  }
}
