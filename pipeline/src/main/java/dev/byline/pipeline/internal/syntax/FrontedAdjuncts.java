package dev.byline.pipeline.internal.syntax;

import dev.byline.pipeline.annotation.TokenRange;
import java.util.Optional;

/**
 * What stands before the main clause: 'In her first speech, Vale said', 'When he fell, Karel was
 * alone'. A pronoun in it may mean whom the main clause is about, though the name comes later.
 * Immutable.
 *
 * @param words the words of the text
 * @param quotes what stands inside quotation marks, where nothing is looked for
 * @param subjects who does what its verbs say
 */
public record FrontedAdjuncts(TaggedWords words, QuoteRegions quotes, Subjects subjects) {

  /**
   * The subject of the main clause, where a token stands in what is in front of it; empty elsewhere
   * and inside quotation marks.
   */
  public Optional<TokenRange> subjectBehind(int token) {
    if (quotes.inside(token) || !opens(words.sentenceStart(token), token)) {
      return Optional.empty();
    }
    int limit = Math.min(words.sentenceEnd(token), token + ShallowParse.REACH);
    for (int comma = token + 1; comma < limit; comma++) {
      if (quotes.inside(comma)) {
        comma = quotes.endOf(comma) - 1;
      } else if (words.token(comma).isWord(",")) {
        Optional<TokenRange> subject = subjectFrom(comma + 1, limit);
        if (subject.isPresent()) {
          return subject;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a sentence begins with a preposition, a conjunction of time or cause or a participle.
   */
  private boolean opens(int sentence, int token) {
    int first = sentence;
    while (first < token && words.token(first).hasTag("RB", "CC")) {
      first++;
    }
    return first < token && words.token(first).hasTag("IN", "TO", "WRB", "VBG", "VBN");
  }

  /** The subject that begins at a token, if a verb with tense has it. */
  private Optional<TokenRange> subjectFrom(int start, int limit) {
    for (int verb = start + 1; verb < limit; verb++) {
      if (words.isFinite(verb)) {
        Optional<TokenRange> subject = subjects.of(verb);
        if (subject.isPresent() && subject.get().start() == start) {
          return subject;
        }
      }
    }
    return Optional.empty();
  }
}
