package dev.byline.training.evaluation;

import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text, by offset, for comparing spans word by word. Words are runs of letters and
 * digits, hyphens and apostrophes inside them; punctuation does not count, since annotators differ
 * about who gets the comma.
 */
final class WordIndex {

  private static final Pattern WORD =
      Pattern.compile("\\w+(?:[-'’]\\w+)*", Pattern.UNICODE_CHARACTER_CLASS);

  private final List<Span> words = new ArrayList<>();

  WordIndex(String text) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(new Span(word.start(), word.end()));
    }
  }

  /** Indexes of the words that lie wholly in some span. */
  BitSet in(List<Span> spans) {
    BitSet inside = new BitSet();
    for (Span span : spans) {
      int i = firstFrom(span.start());
      while (i < words.size() && words.get(i).end() <= span.end()) {
        inside.set(i++);
      }
    }
    return inside;
  }

  /** The first word that starts at an offset or behind it. */
  private int firstFrom(int offset) {
    // of spans that start together the longest comes first
    int found = Collections.binarySearch(words, new Span(offset, Integer.MAX_VALUE));
    return found < 0 ? -found - 1 : found;
  }

  /** The Dice coefficient 2 |a ∩ b| / (|a| + |b|), 0 where both are empty. */
  static double dice(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    int sum = a.cardinality() + b.cardinality();
    return sum == 0 ? 0 : 2.0 * both.cardinality() / sum;
  }
}
