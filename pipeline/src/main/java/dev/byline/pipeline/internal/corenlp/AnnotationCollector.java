package dev.byline.pipeline.internal.corenlp;

import dev.byline.analysis.Diagnostic;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.NamedSpan;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.clean.CleanText;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.text.Span;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers what the engine says about one text in Byline's own types. Used by one thread. */
final class AnnotationCollector {

  private final CleanText clean;
  private final List<Token> tokens = new ArrayList<>();
  private final List<TokenRange> sentences = new ArrayList<>();
  private final List<TokenRange> paragraphs = new ArrayList<>();
  private final List<NamedSpan> names = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private int paragraphStart;

  AnnotationCollector(CleanText clean) {
    this.clean = clean;
  }

  /**
   * The words that stand for at least one character of the article, cut at characters that do not:
   * what cleaning inserted has no place to point at.
   */
  List<CoreLabel> inSource(List<CoreLabel> words, int offset) {
    List<CoreLabel> kept = new ArrayList<>(words.size());
    for (CoreLabel word : words) {
      if (word.endPosition() > word.beginPosition() && standsInSource(word, offset)) {
        kept.add(word);
      }
    }
    return kept;
  }

  private boolean standsInSource(CoreLabel word, int offset) {
    return clean
        .alignment()
        .standsInSource(offset + word.beginPosition(), offset + word.endPosition());
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

  /** Tells that the last sentences, from a token on, are one that was too long. */
  void reportLongSentence(int firstToken) {
    diagnostics.add(
        new Diagnostic(
            "LONG_SENTENCE",
            "a sentence of "
                + (tokens.size() - firstToken)
                + " tokens was read in parts of at most "
                + SentenceCutter.MOST,
            tokens.get(firstToken).span().start(),
            tokens.get(tokens.size() - 1).span().end()));
  }

  int size() {
    return tokens.size();
  }

  private void addNames(List<CoreLabel> sentence, int first) {
    for (int i = 0; i < sentence.size(); ) {
      String label = labelOf(sentence.get(i));
      int end = i + 1;
      while (end < sentence.size() && label.equals(labelOf(sentence.get(end)))) {
        end++;
      }
      Optional<NamedSpan.Type> type = typeOf(label);
      if (type.isPresent()) {
        names.add(new NamedSpan(withoutPlatform(first + i, first + end), type.get()));
      }
      i = end;
    }
  }

  /** The tagger takes "the ministry on Twitter" for one name: the platform is none of its words. */
  private TokenRange withoutPlatform(int start, int end) {
    boolean posted =
        end - start > 2
            && tokens.get(end - 2).isWord("on")
            && WordClass.PLATFORM.has(tokens.get(end - 1));
    return new TokenRange(start, posted ? end - 2 : end);
  }

  private static String labelOf(CoreLabel word) {
    return orEmpty(word.get(CoreAnnotations.AnswerAnnotation.class));
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

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }

  AnnotatedText finish() {
    return new AnnotatedText(clean.article(), tokens, sentences, paragraphs, names, diagnostics);
  }
}
