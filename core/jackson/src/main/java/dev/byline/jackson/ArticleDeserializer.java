package dev.byline.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import dev.byline.json.ArticleJson;
import dev.byline.json.JsonFormatException;
import dev.byline.text.Article;
import java.io.IOException;

/** Articles as {@link ArticleJson} reads them; what it refuses is an exception of Jackson's. */
final class ArticleDeserializer extends StdDeserializer<Article> {

  private static final long serialVersionUID = 1L;

  ArticleDeserializer() {
    super(Article.class);
  }

  @Override
  public Article deserialize(JsonParser in, DeserializationContext context) throws IOException {
    String json = Documents.read(in);
    try {
      return ArticleJson.read(json);
    } catch (JsonFormatException e) {
      throw JsonMappingException.from(in, e.getMessage(), e);
    }
  }
}
