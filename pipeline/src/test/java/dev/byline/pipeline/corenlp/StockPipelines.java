package dev.byline.pipeline.corenlp;

import java.util.Properties;

/** Properties of pipelines as CoreNLP's documentation sets them up. */
final class StockPipelines {

  private StockPipelines() {}

  /**
   * Tokens to names with the defaults of CoreNLP, and Byline. The lists of finer names and the
   * expressions of time take a minute to load, which no ordinary build needs to wait for: {@code
   * -Dbyline.stock=tokenize,pos,lemma,ner,depparse,coref,quote} runs everything.
   */
  static Properties stock() {
    String everything = System.getProperty("byline.stock", "");
    Properties properties =
        byline((everything.isEmpty() ? "tokenize,pos,lemma,ner" : everything) + ",byline");
    if (everything.isEmpty()) {
      properties.setProperty("ner.applyFineGrained", "false");
      properties.setProperty("ner.useSUTime", "false");
      properties.setProperty("ner.applyNumericClassifiers", "false");
    }
    return properties;
  }

  static Properties byline(String annotators) {
    Properties properties = properties(annotators);
    properties.setProperty("customAnnotatorClass.byline", BylineAnnotator.class.getName());
    return properties;
  }

  static Properties properties(String annotators) {
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    return properties;
  }
}
