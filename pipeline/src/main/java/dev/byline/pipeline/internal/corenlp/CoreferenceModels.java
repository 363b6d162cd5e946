package dev.byline.pipeline.internal.corenlp;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.coref.CoreferenceEngine;
import dev.byline.pipeline.internal.stopping.Checkpoint;
import dev.byline.pipeline.internal.stopping.StoppedException;
import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;

/** {@link CoreNlpCoreference} at work: everything that calls CoreNLP to resolve a text. */
final class CoreferenceModels implements CoreferenceEngine {

  private static final String RANKING =
      "edu/stanford/nlp/models/coref/statistical/ranking_model.ser.gz";

  private final StanfordCoreNLP pipeline;

  /** Loads the models. */
  CoreferenceModels() {
    Models.require(RANKING);
    Properties options = new Properties();
    options.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref");
    // Words and sentences are Byline's: one space between words, one line a sentence.
    options.setProperty("tokenize.whitespace", "true");
    options.setProperty("ssplit.eolonly", "true");
    options.setProperty("ner.model", Models.NAMES);
    options.setProperty("ner.applyFineGrained", "false");
    options.setProperty("ner.applyNumericClassifiers", "false");
    options.setProperty("ner.useSUTime", "false");
    options.setProperty("coref.algorithm", "statistical");
    options.setProperty("threads", "1");
    this.pipeline = new StanfordCoreNLP(options);
  }

  @Override
  public List<List<Integer>> chains(AnnotatedText text) {
    if (text.size() == 0) {
      return List.of();
    }
    Annotation annotation = new Annotation(lines(text));
    Checkpoint.pass();
    synchronized (pipeline) {
      try {
        pipeline.annotate(annotation);
      } catch (RuntimeInterruptedException e) {
        throw StoppedException.interrupted();
      }
    }
    Collection<CorefChain> found =
        annotation.get(CorefCoreAnnotations.CorefChainAnnotation.class).values();
    return found.stream()
        .map(chain -> heads(chain, text))
        .filter(heads -> heads.size() > 1)
        .sorted(Comparator.comparing(heads -> heads.get(0)))
        .toList();
  }

  private static String lines(AnnotatedText text) {
    StringBuilder lines = new StringBuilder();
    for (TokenRange sentence : text.sentences()) {
      for (int i = sentence.start(); i < sentence.end(); i++) {
        lines.append(i > sentence.start() ? " " : "");
        // A blank within a word, such as a no-break space, would make it two.
        lines.append(text.token(i).text().replaceAll("\\s|\\p{Z}", "_"));
      }
      lines.append('\n');
    }
    return lines.toString();
  }

  private static List<Integer> heads(CorefChain chain, AnnotatedText text) {
    List<Integer> heads = new ArrayList<>();
    for (CorefChain.CorefMention mention : chain.getMentionsInTextualOrder()) {
      TokenRange sentence = text.sentences().get(mention.sentNum - 1);
      heads.add(sentence.start() + mention.headIndex - 1);
    }
    heads.sort(Comparator.naturalOrder());
    return heads;
  }
}
