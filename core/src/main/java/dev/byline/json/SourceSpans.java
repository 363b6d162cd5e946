package dev.byline.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.byline.text.Article;
import dev.byline.text.OffsetUnit;
import dev.byline.text.SourceMap;
import dev.byline.text.Span;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes beside spans of a text where they stand in the page that it was extracted from. */
final class SourceSpans {

  private final Optional<SourceMap> map;
  private final String text;
  private final OffsetUnit unit;

  /** For an article, if this is asked for and its text is that of a page. */
  SourceSpans(Article article, JsonOptions options) {
    this.map = options.sourceSpans() ? article.sourceMap() : Optional.empty();
    this.text = article.text();
    this.unit = options.offsets();
  }

  /** The encoding that the page was read in. */
  void writeEncoding(JsonGenerator json) throws IOException {
    Optional<String> encoding = map.flatMap(SourceMap::encoding);
    if (encoding.isPresent()) {
      AnyText.write(json, "sourceEncoding", encoding.get());
    }
  }

  void write(JsonGenerator json, Span span) throws IOException {
    if (map.isEmpty()) {
      return;
    }
    List<Span> pieces =
        unit == OffsetUnit.UTF16
            ? map.get().piecesOf(span)
            : map.get().codePointPiecesOf(span, text);
    json.writeArrayFieldStart("sourceSpans");
    for (Span piece : pieces) {
      json.writeStartObject();
      json.writeNumberField("start", piece.start());
      json.writeNumberField("end", piece.end());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
