package dev.byline.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import dev.byline.analysis.Analysis;
import dev.byline.json.AnalysisJson;
import dev.byline.json.ArticleJson;
import dev.byline.json.JsonFormatException;
import dev.byline.text.Article;
import java.io.IOException;

/** Results as {@link AnalysisJson} reads them, with the article of the reader or their own text. */
final class AnalysisDeserializer extends StdDeserializer<Analysis> {

  private static final long serialVersionUID = 1L;

  AnalysisDeserializer() {
    super(Analysis.class);
  }

  @Override
  public Analysis deserialize(JsonParser in, DeserializationContext context) throws IOException {
    Object given = context.getAttribute(BylineModule.ARTICLE);
    String json = Documents.read(in);
    try {
      Article article = given instanceof Article known ? known : ArticleJson.read(json);
      return AnalysisJson.read(json, article);
    } catch (JsonFormatException e) {
      String remedy =
          e.path().equals("$.text") && given == null
              ? "; a result without its text is read with an article, see BylineModule.ARTICLE"
              : "";
      throw JsonMappingException.from(in, e.getMessage() + remedy, e);
    }
  }
}
