package dev.byline.pipeline.internal.corenlp;

import static java.util.Objects.requireNonNull;

import dev.byline.pipeline.internal.serial.TableObjects;
import dev.byline.pipeline.internal.serial.UnusualStreamException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.zip.GZIPInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where CoreNLP's models are looked for. */
final class Models {

  /**
   * Trained on CoNLL, MUC and ACE together. On GUM's biographies and interviews its names alone
   * score 80.6 against 72.0 for the four-class and 66.7 for the seven-class model.
   */
  static final String NAMES = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private static final int BUFFER = 1 << 16;

  private static final Logger LOG = LoggerFactory.getLogger(Models.class);

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

  /**
   * The objects of a compressed model, to be closed by the caller. Its tables of words and weights
   * are read without an object for each of a million entries, unless it is written in another way
   * than the models of this version of CoreNLP are.
   */
  static ObjectInputStream open(String path) throws IOException {
    require(path);
    try (InputStream in = inflated(path)) {
      return TableObjects.read(in);
    } catch (UnusualStreamException e) {
      LOG.debug("{} is read in Java's own way, which is slower", path, e);
      return new ObjectInputStream(new BufferedInputStream(inflated(path)));
    }
  }

  /** The bytes of a model, to be closed by the caller. */
  static InputStream stream(String path) {
    require(path);
    return requireNonNull(Models.class.getClassLoader().getResourceAsStream(path), path);
  }

  private static InputStream inflated(String path) throws IOException {
    return new GZIPInputStream(stream(path), BUFFER);
  }
}
