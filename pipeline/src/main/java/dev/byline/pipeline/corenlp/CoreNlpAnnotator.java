package dev.byline.pipeline.corenlp;

import static java.util.Objects.requireNonNull;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.clean.CleanText;
import dev.byline.pipeline.internal.stopping.Checkpoint;
import dev.byline.pipeline.internal.stopping.StoppedException;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * Runs CoreNLP's tokenizer, sentence splitter, part-of-speech tagger, lemmatiser and one
 * named-entity tagger. Its classes are called directly: {@code StanfordCoreNLP} shares annotators
 * between pipelines through a global cache and loads what Byline does not need. What CoreNLP logs
 * goes to SLF4J.
 *
 * <p>Safe to use from many threads: a text gives the same result on any thread and after any other
 * text. Time grows linearly with the text, since sentences are cut at {@link SentenceCutter#MOST}
 * tokens.
 */
public final class CoreNlpAnnotator {

  private static final String MODELS = "edu/stanford/nlp/models/";
  private static final String TAGGER = MODELS + "pos-tagger/english-left3words-distsim.tagger";

  private static final String TOKENIZER_OPTIONS =
      "splitHyphenated=true,untokenizable=noneKeep,ptb3Escaping=false,quotes=not_cp1252";

  private final Optional<MaxentTagger> tagger;
  private final Optional<CRFClassifier<CoreLabel>> names;

  private CoreNlpAnnotator(
      Optional<MaxentTagger> tagger, Optional<CRFClassifier<CoreLabel>> names) {
    this.tagger = tagger;
    this.names = names;
  }

  /**
   * Tokens, sentences, parts of speech, lemmas and names. Loads the models, which takes a few
   * seconds.
   *
   * @throws IllegalStateException if the models are not on the class path; the message names the
   *     artifact to add
   */
  public static CoreNlpAnnotator full() {
    Models.require(TAGGER);
    Models.require(Models.NAMES);
    Properties options = new Properties();
    // Otherwise lower-case words of earlier texts would sway how later texts are read.
    options.setProperty("maxAdditionalKnownLCWords", "0");
    try {
      return new CoreNlpAnnotator(
          Optional.of(new MaxentTagger(TAGGER)),
          Optional.of(CRFClassifier.getClassifier(Models.NAMES, options)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Tokens and sentences only. Needs no models. */
  public static CoreNlpAnnotator tokenizerOnly() {
    return new CoreNlpAnnotator(Optional.empty(), Optional.empty());
  }

  /** Annotates a cleaned text; offsets become article offsets here, once. */
  public AnnotatedText annotate(CleanText clean) {
    requireNonNull(clean, "clean");
    AnnotationCollector collector = new AnnotationCollector(clean);
    String text = clean.text();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf("\n\n", start);
      end = end < 0 ? text.length() : end;
      annotateParagraph(text.substring(start, end), start, collector);
      start = end + 2;
    }
    return collector.finish();
  }

  private void annotateParagraph(String paragraph, int offset, AnnotationCollector collector) {
    List<CoreLabel> words =
        new PTBTokenizer<>(
                new StringReader(paragraph), new CoreLabelTokenFactory(), TOKENIZER_OPTIONS)
            .tokenize();
    words = collector.inSource(words, offset);
    if (words.isEmpty()) {
      return;
    }
    collector.startParagraph();
    for (List<CoreLabel> whole : new WordToSentenceProcessor<CoreLabel>().process(words)) {
      for (List<CoreLabel> sentence : SentenceCutter.cut(whole)) {
        Checkpoint.pass();
        annotateUnlessInterrupted(sentence);
        collector.add(sentence, offset);
      }
    }
    collector.endParagraph();
  }

  /** Tagger and classifier look at the interrupt flag by themselves, and clear it. */
  private void annotateUnlessInterrupted(List<CoreLabel> sentence) {
    try {
      annotateSentence(sentence);
    } catch (RuntimeInterruptedException e) {
      throw StoppedException.interrupted();
    }
  }

  private void annotateSentence(List<CoreLabel> sentence) {
    if (tagger.isPresent()) {
      Capitals.soften(sentence);
      tagger.get().tagCoreLabels(sentence);
      Morphology morphology = new Morphology();
      sentence.forEach(morphology::stem);
    }
    if (names.isPresent() && Capitals.anyIn(sentence)) {
      List<CoreLabel> labelled = names.get().classifySentence(sentence);
      for (int i = 0; i < labelled.size(); i++) {
        String answer = labelled.get(i).get(CoreAnnotations.AnswerAnnotation.class);
        sentence.get(i).set(CoreAnnotations.AnswerAnnotation.class, answer);
      }
    }
  }
}
