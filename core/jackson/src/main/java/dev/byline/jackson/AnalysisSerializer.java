package dev.byline.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.byline.analysis.Analysis;
import dev.byline.json.AnalysisJson;
import dev.byline.json.ArticleJson;
import dev.byline.text.Article;
import java.io.IOException;

/** Results as {@link AnalysisJson} writes them, with the text of the article or without. */
final class AnalysisSerializer extends StdSerializer<Analysis> {

  private static final long serialVersionUID = 1L;

  private final boolean text;

  AnalysisSerializer(boolean text) {
    super(Analysis.class);
    this.text = text;
  }

  @Override
  public void serialize(Analysis analysis, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    String json = AnalysisJson.write(analysis);
    Documents.write(text ? withText(json, analysis.article()) : json, out);
  }

  /** The member stands last, so that the fields of the contract keep their order. */
  private static String withText(String json, Article article) {
    String bare = ArticleJson.write(Article.of("a", article.text()));
    String member = bare.substring("{\"id\":\"a\",".length());
    return json.substring(0, json.length() - 1) + "," + member;
  }
}
