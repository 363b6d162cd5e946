package dev.byline.jackson;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.byline.analysis.Analysis;
import dev.byline.json.AnalysisJson;
import dev.byline.json.ArticleJson;
import dev.byline.text.Article;

/**
 * Makes a mapper of Jackson 2 write and read {@link Article} as {@link ArticleJson} does and {@link
 * Analysis} as {@link AnalysisJson}, whatever else the mapper is set to. Found by {@code
 * ObjectMapper.findAndRegisterModules()}; in Spring, a bean of it is enough.
 *
 * <p>A result does not hold the text of its article, without which it cannot be checked and built.
 * So there are two ways to read one:
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new BylineModule()).build();
 * Analysis analysis =
 *     mapper.readerFor(Analysis.class).withAttribute(BylineModule.ARTICLE, article).readValue(json);
 * }</pre>
 *
 * <p>or a module {@link #withText()}, whose results have one more member, {@code text}, and need
 * nothing else. Both modules read both forms; an article that is given goes before a text.
 */
public final class BylineModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  /**
   * The attribute of a reader under which the {@link Article} of the result stands that is to be
   * read.
   *
   * @see ObjectReader#withAttribute
   */
  public static final Object ARTICLE = BylineModule.class.getName() + ".article";

  /** Writes results in the form of the contract. */
  public BylineModule() {
    this(false);
  }

  private BylineModule(boolean text) {
    super("byline" + (text ? "-text" : ""), Version.unknownVersion());
    addSerializer(Article.class, new ArticleSerializer());
    addDeserializer(Article.class, DocumentDeserializer.ofArticles());
    addSerializer(Analysis.class, new AnalysisSerializer(text));
    addDeserializer(Analysis.class, DocumentDeserializer.ofAnalyses());
  }

  /** A module whose results hold the text of their article as well. */
  public static BylineModule withText() {
    return new BylineModule(true);
  }
}
