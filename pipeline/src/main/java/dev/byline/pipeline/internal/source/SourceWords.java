package dev.byline.pipeline.internal.source;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.NamedSpan;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.attribution.SpanSearch;
import dev.byline.pipeline.internal.attribution.WordCounts;
import dev.byline.pipeline.internal.lexicon.WordClass;
import java.util.Locale;
import java.util.Optional;

/** Finds, among the words of a source as tagged, those that say who it is. */
final class SourceWords {

  private SourceWords() {}

  /** The words without an opening "Sir –" of a letter and a closing "on Twitter", "on Monday". */
  static TokenRange withoutOccasion(AnnotatedText text, TokenRange tagged) {
    TokenRange source = withoutSalutation(text, tagged);
    int end = source.end();
    while (end > source.start() + 1 && !WordCounts.isWord(text.token(end - 1))) {
      end--;
    }
    boolean occasion =
        end - source.start() > 2
            && text.token(end - 2).isWord("on")
            && isOccasion(text.token(end - 1).lemma().toLowerCase(Locale.ROOT));
    return occasion ? new TokenRange(source.start(), end - 2) : source;
  }

  /** Of 'Sir – The mayor said', where a tagger takes 'Sir' for the source: 'The mayor'. */
  static TokenRange behindSalutation(AnnotatedText text, TokenRange tagged, TokenRange cue) {
    int start = tagged.start();
    boolean alone =
        tagged.size() < 3
            && text.paragraphOf(start).start() == start
            && cue.start() - start > 2
            && cue.start() < text.sentenceOf(start).end();
    TokenRange all = new TokenRange(start, Math.max(cue.start(), tagged.end()));
    TokenRange behind = alone ? withoutSalutation(text, all) : all;
    return behind.size() < all.size() ? behind : tagged;
  }

  private static TokenRange withoutSalutation(AnnotatedText text, TokenRange source) {
    int start = source.start();
    boolean salutation =
        source.size() > 2
            && text.token(start).isWord("Sir", "SIR", "Madam", "MADAM")
            && text.token(start + 1).isWord("–", "—", "-", "--", ",", ":");
    return salutation ? new TokenRange(start + 2, source.end()) : source;
  }

  /** Where or when something is said: "the ministry on Twitter", "Karel on Monday". */
  private static boolean isOccasion(String lemma) {
    return WordClass.PLATFORM.has(lemma) || WordClass.DAY.has(lemma);
  }

  /** Of "a neighbouring country, Velland," the name behind the description; else all the words. */
  static TokenRange naming(AnnotatedText text, TokenRange tagged) {
    TokenRange source = withQuantity(text, tagged);
    for (int i = source.start() + 1; i < source.end() - 1; i++) {
      if (text.token(i).isWord(",")) {
        return nameAt(text, i + 1, source.end())
            .filter(name -> !isJoined(text, name.end() + 1, source.end()))
            .filter(name -> !isNamed(text, source.start(), name.start() - 1))
            .orElse(source);
      }
    }
    return source;
  }

  /** 'the chorus of critics' of which only 'of critics' was tagged. */
  private static TokenRange withQuantity(AnnotatedText text, TokenRange tagged) {
    int start = tagged.start();
    int first = text.sentenceOf(start).start();
    boolean cut = start > first && text.token(start).isWord("of");
    while (cut && start > first && text.token(start - 1).hasTag("NN", "JJ", "DT")) {
      start--;
      cut = !text.token(start).hasTag("DT");
    }
    return new TokenRange(start, tagged.end());
  }

  /** 'the chief, Ivo Karel, and the coroner': one of two. */
  private static boolean isJoined(AnnotatedText text, int and, int end) {
    return and < end && text.token(and).isWord("and", "&");
  }

  /** A name that begins here and runs to the end or to a comma. */
  private static Optional<TokenRange> nameAt(AnnotatedText text, int start, int end) {
    return nameFrom(text, start)
        .filter(name -> name.type() != NamedSpan.Type.MISC)
        .map(NamedSpan::tokens)
        .filter(name -> name.start() == start && name.end() <= end)
        .filter(name -> name.end() == end || text.token(name.end()).isWord(","));
  }

  private static boolean isNamed(AnnotatedText text, int start, int end) {
    return nameFrom(text, start)
            .filter(name -> name.type() != NamedSpan.Type.MISC)
            .filter(name -> name.tokens().start() < end)
            .isPresent()
        || text.token(end - 1).tag().equals("NNP")
        || text.tokens(new TokenRange(start, end)).stream().map(Token::tag).anyMatch("PRP"::equals);
  }

  /** The first name that ends behind the token. */
  private static Optional<NamedSpan> nameFrom(AnnotatedText text, int token) {
    int first = SpanSearch.firstEndingAfter(text.names(), name -> name.tokens().end(), token);
    return first < text.names().size() ? Optional.of(text.names().get(first)) : Optional.empty();
  }
}
