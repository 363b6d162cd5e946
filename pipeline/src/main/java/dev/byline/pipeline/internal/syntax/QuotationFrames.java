package dev.byline.pipeline.internal.syntax;

import java.util.OptionalInt;

/**
 * Who is said to speak the quotation that holds a token, where a clause right beside it says so:
 * 'Vale said: “She …”', '“She …,” said Vale'. A third person inside it is somebody else. Of words
 * that are only part of a sentence ('Vale said she had “done her best”') nothing is said: there the
 * reporter's pronouns stand beside the speaker's. Immutable.
 *
 * @param words the words of the text
 * @param quotes its quotations
 * @param subjects who does what its verbs say
 */
public record QuotationFrames(TaggedWords words, QuoteRegions quotes, SubjectHeads subjects) {

  /** Of fewer words, marks included, a quotation is a term more often than speech. */
  private static final int WORDS = 5;

  /** Whether a token stands in quoted words that are a sentence, or several. */
  public boolean isUtterance(int token) {
    int start = quotes.startOf(token);
    return quotes.inside(token)
        && quotes.endOf(token) - start >= WORDS
        && Character.isUpperCase(words.token(start + 1).text().codePointAt(0));
  }

  /** The last word of the head of whoever speaks an utterance; empty where nobody is said to. */
  public OptionalInt speakerOf(int token) {
    int start = quotes.startOf(token);
    int end = quotes.endOf(token);
    int speaker = before(start);
    if (speaker < 0) {
      speaker = behind(end);
    }
    return speaker < 0 ? OptionalInt.empty() : OptionalInt.of(speaker);
  }

  /** The 'he' or 'she' behind an utterance, said to speak it, that holds a token. */
  public OptionalInt pronounBehind(int token) {
    OptionalInt speaker = isUtterance(token) ? speakerOf(token) : OptionalInt.empty();
    boolean behind =
        speaker.isPresent()
            && speaker.getAsInt() > token
            && words.token(speaker.getAsInt()).isWord("he", "she");
    return behind ? speaker : OptionalInt.empty();
  }

  /**
   * The speaker of 'Vale said: “…', 'Vale wrote, in a letter, “…', or -1. A colon makes whoever
   * does something before it the speaker: 'Vale praised Karel: “…'.
   */
  private int before(int start) {
    if (start < 2 || !words.token(start - 1).isWord(",", ":", "that")) {
      return -1;
    }
    boolean colon = words.token(start - 1).isWord(":");
    int sentence = Math.max(words.sentenceStart(start - 1), start - ShallowParse.REACH);
    int does = -1;
    for (int verb = start - 2; verb >= sentence; verb--) {
      if (GrammaticalRoles.isSpeech(words.token(verb))) {
        return subjects.headOf(verb);
      }
      int subject = colon && words.isFinite(verb) ? subjects.headOf(verb) : -1;
      does = subject < 0 ? does : subject;
    }
    return does;
  }

  /** The speaker of '…,” said Vale' and '…,” Vale said', or -1. */
  private int behind(int end) {
    if (end >= words.size() || words.sentenceStart(end) == end) {
      return -1;
    }
    int limit = Math.min(words.sentenceEnd(end), end + ShallowParse.REACH);
    for (int verb = end; verb < limit && !words.token(verb).isWord(",", ";"); verb++) {
      if (GrammaticalRoles.isSpeech(words.token(verb))) {
        return subjects.headOf(verb);
      }
    }
    return -1;
  }
}
