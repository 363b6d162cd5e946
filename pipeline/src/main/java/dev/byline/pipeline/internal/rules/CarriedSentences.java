package dev.byline.pipeline.internal.rules;

import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.internal.syntax.QuoteRegions;
import dev.byline.pipeline.internal.syntax.TaggedWords;

/**
 * Sentences that go on behind a question or a shout: of {@code “Is it late?” asked Mara.} the
 * splitter makes two, of which the second begins in lower case.
 *
 * @param words the words
 * @param quotes the quotations that hold them
 */
record CarriedSentences(TaggedWords words, QuoteRegions quotes) {

  /** Where the sentence of a word begins, with the quotation that it goes on from. */
  int startOf(int index) {
    int sentence = words.sentenceStart(index);
    if (sentence == 0 || !quotes.isClosing(sentence - 1)) {
      return sentence;
    }
    Token first = words.token(sentence);
    boolean carried =
        Character.isLowerCase(first.text().codePointAt(0))
            && first.paragraph() == words.token(sentence - 1).paragraph();
    return carried ? words.sentenceStart(quotes.startOf(sentence - 1)) : sentence;
  }
}
