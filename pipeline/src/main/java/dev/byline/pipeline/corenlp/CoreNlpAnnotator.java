package dev.byline.pipeline.corenlp;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.NamedSpan;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.clean.CleanText;
import dev.byline.text.Span;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs CoreNLP's tokenizer, sentence splitter, part-of-speech tagger, lemmatiser and one
 * named-entity tagger. Its classes are called directly: {@code StanfordCoreNLP} shares annotators
 * between pipelines through a global cache and loads what Byline does not need. Safe to use from
 * many threads.
 */
public final class CoreNlpAnnotator {

  private static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  private static final String NAMES =
      "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz";
  private static final String TOKENIZER_OPTIONS =
      "invertible=true,splitHyphenated=true,untokenizable=noneKeep,ptb3Escaping=false,"
          + "quotes=not_cp1252";

  private final Optional<MaxentTagger> tagger;
  private final Optional<CRFClassifier<CoreLabel>> names;

  private CoreNlpAnnotator(
      Optional<MaxentTagger> tagger, Optional<CRFClassifier<CoreLabel>> names) {
    this.tagger = tagger;
    this.names = names;
  }

  /** Tokens, sentences, parts of speech, lemmas and names. Loads the models. */
  public static CoreNlpAnnotator full() {
    try {
      return new CoreNlpAnnotator(
          Optional.of(new MaxentTagger(TAGGER)), Optional.of(CRFClassifier.getClassifier(NAMES)));
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
    Collector collector = new Collector(clean);
    String text = clean.text();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf("\n\n", start);
      end = end < 0 ? text.length() : end;
      annotateParagraph(text.substring(start, end), start, collector);
      start = end + 2;
    }
    return collector.finish();
  }

  private void annotateParagraph(String paragraph, int offset, Collector collector) {
    List<CoreLabel> words =
        new PTBTokenizer<>(
                new StringReader(paragraph), new CoreLabelTokenFactory(), TOKENIZER_OPTIONS)
            .tokenize();
    if (words.isEmpty()) {
      return;
    }
    collector.startParagraph();
    Morphology morphology = new Morphology();
    for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(words)) {
      tagger.ifPresent(
          model -> {
            model.tagCoreLabels(sentence);
            sentence.forEach(morphology::stem);
          });
      names.ifPresent(model -> model.classifySentence(sentence));
      collector.add(sentence, offset);
    }
    collector.endParagraph();
  }

  /** Gathers what the engine says in Byline's own types. */
  private static final class Collector {
    private final CleanText clean;
    private final List<Token> tokens = new ArrayList<>();
    private final List<TokenRange> sentences = new ArrayList<>();
    private final List<TokenRange> paragraphs = new ArrayList<>();
    private final List<NamedSpan> names = new ArrayList<>();
    private int paragraphStart;

    Collector(CleanText clean) {
      this.clean = clean;
    }

    void startParagraph() {
      paragraphStart = tokens.size();
    }

    void endParagraph() {
      paragraphs.add(new TokenRange(paragraphStart, tokens.size()));
    }

    void add(List<CoreLabel> sentence, int offset) {
      int first = tokens.size();
      for (CoreLabel word : sentence) {
        int start = offset + word.beginPosition();
        int end = offset + word.endPosition();
        Span span = clean.alignment().toSource(start, end);
        tokens.add(
            new Token(
                tokens.size(),
                clean.text().substring(start, end),
                span,
                orEmpty(word.tag()),
                orEmpty(word.lemma()),
                sentences.size(),
                paragraphs.size()));
      }
      sentences.add(new TokenRange(first, tokens.size()));
      addNames(sentence, first);
    }

    private void addNames(List<CoreLabel> sentence, int first) {
      for (int i = 0; i < sentence.size(); ) {
        String label = orEmpty(sentence.get(i).get(CoreAnnotations.AnswerAnnotation.class));
        int end = i + 1;
        while (end < sentence.size()
            && label.equals(
                orEmpty(sentence.get(end).get(CoreAnnotations.AnswerAnnotation.class)))) {
          end++;
        }
        Optional<NamedSpan.Type> type = typeOf(label);
        if (type.isPresent()) {
          names.add(new NamedSpan(new TokenRange(first + i, first + end), type.get()));
        }
        i = end;
      }
    }

    private static Optional<NamedSpan.Type> typeOf(String label) {
      return switch (label) {
        case "PERSON" -> Optional.of(NamedSpan.Type.PERSON);
        case "ORGANIZATION" -> Optional.of(NamedSpan.Type.ORGANIZATION);
        case "LOCATION" -> Optional.of(NamedSpan.Type.LOCATION);
        case "MISC" -> Optional.of(NamedSpan.Type.MISC);
        default -> Optional.empty();
      };
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String value) {
      return value == null ? "" : value;
    }

    AnnotatedText finish() {
      return new AnnotatedText(clean.article(), tokens, sentences, paragraphs, names);
    }
  }
}
