package dev.byline.pipeline.internal.corenlp;

import static java.util.Objects.requireNonNull;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;

/**
 * CoreNLP's own pipeline with its own quote attribution, as its documentation sets it up: what
 * Byline's speed is measured against. Not used to read articles.
 *
 * <p>Its time expressions need {@code de.jollyday:jollyday} on the class path, which Byline's poms
 * leave out: whoever runs this adds it.
 */
public final class StockPipeline {

  /** The annotators, in CoreNLP's notation. */
  public static final String ANNOTATORS = "tokenize,pos,lemma,ner,depparse,coref,quote";

  private final StanfordCoreNLP pipeline;

  private StockPipeline(StanfordCoreNLP pipeline) {
    this.pipeline = pipeline;
  }

  /** Loads all models, which takes about a minute and several gigabytes of heap. */
  public static StockPipeline load() {
    Properties properties = new Properties();
    properties.setProperty("annotators", ANNOTATORS);
    properties.setProperty("threads", "1");
    return new StockPipeline(new StanfordCoreNLP(properties));
  }

  /**
   * Annotates a text on the calling thread.
   *
   * @return number of tokens
   */
  public int annotate(String text) {
    requireNonNull(text, "text");
    if (text.isBlank()) {
      // The quote annotator fails for a text without tokens.
      return 0;
    }
    CoreDocument document = new CoreDocument(text);
    pipeline.annotate(document);
    return document.tokens().size();
  }
}
