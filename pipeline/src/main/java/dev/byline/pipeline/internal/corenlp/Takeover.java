package dev.byline.pipeline.internal.corenlp;

import dev.byline.pipeline.internal.clean.CleanText;
import dev.byline.pipeline.internal.given.GivenSentences;
import dev.byline.pipeline.internal.given.GivenToken;
import dev.byline.text.Span;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Optional;

/**
 * Takes over what a host's pipeline has found in a sentence, where its tokens are Byline's: as
 * many, at the same places, of the same letters. Everything else is tagged as if nothing were
 * given.
 */
final class Takeover {

  private final GivenSentences given;
  private final List<GivenToken> tokens;

  private Takeover(GivenSentences given, List<GivenToken> tokens) {
    this.given = given;
    this.tokens = tokens;
  }

  /** What is given for a sentence of a cleaned text, if it has the same tokens. */
  static Optional<Takeover> of(List<CoreLabel> sentence, int offset, CleanText clean) {
    Optional<GivenSentences> given = GivenSentences.current();
    if (given.isEmpty()) {
      return Optional.empty();
    }
    int start = span(sentence.get(0), offset, clean).start();
    return given
        .flatMap(all -> all.at(start))
        .filter(tokens -> agree(tokens, sentence, offset, clean))
        .map(tokens -> new Takeover(given.get(), tokens));
  }

  private static boolean agree(
      List<GivenToken> tokens, List<CoreLabel> sentence, int offset, CleanText clean) {
    if (tokens.size() != sentence.size()) {
      return false;
    }
    for (int i = 0; i < tokens.size(); i++) {
      GivenToken token = tokens.get(i);
      CoreLabel word = sentence.get(i);
      Span span = span(word, offset, clean);
      if (!token.word().equals(word.word())
          || token.start() != span.start()
          || token.end() != span.end()) {
        return false;
      }
    }
    return true;
  }

  private static Span span(CoreLabel word, int offset, CleanText clean) {
    return clean.alignment().toSource(offset + word.beginPosition(), offset + word.endPosition());
  }

  /** Whether the tags are there and may be taken. */
  boolean hasTags() {
    return given.tags() && tokens.stream().noneMatch(token -> token.tag().isEmpty());
  }

  /** Whether the names are there and may be taken. */
  boolean hasNames() {
    return given.names() && tokens.stream().noneMatch(token -> token.name().isEmpty());
  }

  /** Whether only what Byline would find itself may be taken. */
  boolean onlyTheSame() {
    return given.onlyTheSame();
  }

  /** Whether this sentence has to be tagged again, to see whether the host tags alike. */
  boolean isProbe() {
    return given.isProbe();
  }

  /** Compares the host's tags and names with those that a sentence has got from Byline. */
  void probe(List<CoreLabel> sentence) {
    boolean alike = true;
    for (int i = 0; i < tokens.size(); i++) {
      GivenToken token = tokens.get(i);
      CoreLabel word = sentence.get(i);
      alike &= !hasTags() || token.tag().equals(word.tag());
      alike &= !hasNames() || label(token).equals(labelOf(word));
    }
    given.probed(alike);
  }

  /** Gives the words the host's tags, and its lemmas where these may differ from Byline's. */
  void tag(List<CoreLabel> sentence) {
    for (int i = 0; i < tokens.size(); i++) {
      GivenToken token = tokens.get(i);
      sentence.get(i).setTag(token.tag());
      if (!onlyTheSame() && !token.lemma().isEmpty()) {
        sentence.get(i).setLemma(token.lemma());
      }
    }
    given.take();
  }

  /** Gives the words the host's names. */
  void name(List<CoreLabel> sentence) {
    for (int i = 0; i < tokens.size(); i++) {
      sentence.get(i).set(CoreAnnotations.AnswerAnnotation.class, label(tokens.get(i)));
    }
  }

  /** CoreNLP's finer classes, as the three that Byline's own model knows, and MISC. */
  private static String label(GivenToken token) {
    return switch (token.name()) {
      case "CITY", "COUNTRY", "STATE_OR_PROVINCE" -> "LOCATION";
      default -> token.name();
    };
  }

  private static String labelOf(CoreLabel word) {
    String label = word.get(CoreAnnotations.AnswerAnnotation.class);
    return label == null ? "O" : label;
  }
}
