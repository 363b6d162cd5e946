package dev.byline.pipeline.corenlp;

/** Where CoreNLP's models are looked for. */
final class Models {

  private Models() {}

  /** Throws where a model is missing, with what to do about it. */
  static void require(String path) {
    if (Models.class.getClassLoader().getResource(path) == null) {
      throw new IllegalStateException(
          "model "
              + path
              + " is not on the class path: add the Maven artifact"
              + " edu.stanford.nlp:stanford-corenlp with classifier \"models\", in the version of"
              + " edu.stanford.nlp:stanford-corenlp");
    }
  }
}
