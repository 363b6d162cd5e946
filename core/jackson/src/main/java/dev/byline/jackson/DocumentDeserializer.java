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
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Hands a whole document to Byline's own reader; what that refuses is an exception of Jackson's.
 *
 * @param <T> what the document describes
 */
final class DocumentDeserializer<T> extends StdDeserializer<T> {

  private static final long serialVersionUID = 1L;

  /** A reader of Byline's, serializable as all that a mapper holds. */
  private interface Reading<T> extends Serializable {

    /**
     * Reads.
     *
     * @param given the value of {@link BylineModule#ARTICLE}, null if none is set
     * @throws JsonFormatException if the document is no such thing
     */
    T read(String json, @Nullable Object given);
  }

  private final Reading<T> reading;

  private DocumentDeserializer(Class<T> type, Reading<T> reading) {
    super(type);
    this.reading = reading;
  }

  /** Articles as {@link ArticleJson} reads them. */
  static DocumentDeserializer<Article> ofArticles() {
    return new DocumentDeserializer<>(Article.class, (json, given) -> ArticleJson.read(json));
  }

  /** Results as {@link AnalysisJson} reads them, with the article given or their own text. */
  static DocumentDeserializer<Analysis> ofAnalyses() {
    return new DocumentDeserializer<>(Analysis.class, DocumentDeserializer::analysis);
  }

  private static Analysis analysis(String json, @Nullable Object given) {
    Article article = given instanceof Article known ? known : ArticleJson.read(json);
    return AnalysisJson.read(json, article);
  }

  @Override
  public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
    Object given = context.getAttribute(BylineModule.ARTICLE);
    String json = Documents.read(in);
    try {
      return reading.read(json, given);
    } catch (JsonFormatException e) {
      boolean textless = handledType() == Analysis.class && e.path().equals("$.text");
      String remedy =
          textless && given == null
              ? "; a result without its text is read with an article, see BylineModule.ARTICLE"
              : "";
      throw JsonMappingException.from(in, e.getMessage() + remedy, e);
    }
  }
}
