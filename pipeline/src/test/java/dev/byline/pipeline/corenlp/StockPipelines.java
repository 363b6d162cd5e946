package dev.byline.pipeline.corenlp;

import java.util.Properties;

/** Properties of pipelines as CoreNLP's documentation sets them up. */
final class StockPipelines {

  private static final String NAMES =
      "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz";

  private static final int LONGEST = 3000;

  private StockPipelines() {}

  /**
   * Tokens to names as CoreNLP finds them, and Byline. Of its three models of names only one is
   * loaded; they, the lists of finer names and the expressions of time take minutes on a busy
   * machine, which no ordinary build needs to wait for: {@code
   * -Dbyline.stock=tokenize,pos,lemma,ner,depparse,coref,quote} runs everything, over whole texts.
   */
  static Properties stock() {
    String everything = System.getProperty("byline.stock", "");
    Properties properties =
        byline((everything.isEmpty() ? "tokenize,pos,lemma,ner" : everything) + ",byline");
    if (everything.isEmpty()) {
      properties.setProperty("ner.model", NAMES);
      properties.setProperty("ner.applyFineGrained", "false");
      properties.setProperty("ner.useSUTime", "false");
      properties.setProperty("ner.applyNumericClassifiers", "false");
    }
    return properties;
  }

  /** A text, of which an ordinary build reads only the beginning. */
  static String shortened(String text) {
    boolean whole = System.getProperty("byline.stock") != null || text.length() <= LONGEST;
    return whole ? text : text.substring(0, LONGEST);
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
