package dev.byline.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.byline.json.ArticleJson;
import dev.byline.text.Article;
import java.io.IOException;

/** Articles as {@link ArticleJson} writes them. */
final class ArticleSerializer extends StdSerializer<Article> {

  private static final long serialVersionUID = 1L;

  ArticleSerializer() {
    super(Article.class);
  }

  @Override
  public void serialize(Article article, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    Documents.write(ArticleJson.write(article), out);
  }
}
