package dev.byline.pipeline.internal.corenlp;

import dev.byline.pipeline.internal.crf.SequenceLabeller;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** Finds the names in sentences, with CoreNLP's model. Safe to use from many threads. */
@FunctionalInterface
interface NameEngine {

  /** Gives each word of a sentence, which is tagged, an answer: a kind of name, or none. */
  void name(List<CoreLabel> sentence);

  /**
   * An engine with the model of {@link Models#NAMES}: our own, which is many times faster, or
   * CoreNLP's, where the model is another than that which our own was written for. Both give the
   * same answers.
   */
  static NameEngine load() {
    try {
      Optional<SequenceLabeller> own = readOwn();
      return own.isPresent() ? sentence -> label(sentence, own.get()) : stock();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Optional<SequenceLabeller> readOwn() throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = Models.open(Models.NAMES)) {
      return NameModelReader.read(in);
    }
  }

  private static void label(List<CoreLabel> sentence, SequenceLabeller labeller) {
    List<String> words = new ArrayList<>(sentence.size());
    for (CoreLabel word : sentence) {
      words.add(word.word());
    }
    List<String> labels = labeller.label(words, i -> "NNP".equals(sentence.get(i).tag()));
    for (int i = 0; i < labels.size(); i++) {
      sentence.get(i).set(CoreAnnotations.AnswerAnnotation.class, labels.get(i));
    }
  }

  /** CoreNLP's own. */
  static NameEngine stock() throws IOException, ClassNotFoundException {
    Properties options = new Properties();
    // Otherwise lower-case words of earlier texts would sway how later texts are read.
    options.setProperty("maxAdditionalKnownLCWords", "0");
    try (ObjectInputStream in = Models.open(Models.NAMES)) {
      CRFClassifier<CoreLabel> classifier = CRFClassifier.getClassifier(in, options);
      return sentence -> {
        List<CoreLabel> labelled = classifier.classifySentence(sentence);
        for (int i = 0; i < labelled.size(); i++) {
          String answer = labelled.get(i).get(CoreAnnotations.AnswerAnnotation.class);
          sentence.get(i).set(CoreAnnotations.AnswerAnnotation.class, answer);
        }
      };
    }
  }
}
