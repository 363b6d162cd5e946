package dev.byline.examples.evaluation.gold;

import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text, numbered. Spans are compared by the words that lie wholly in them, so that a
 * quotation mark or a full stop more or less does not count.
 */
final class SpanWords {

  // letters, digits and underscores, as \w in the scorer of PolNeAR means them
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+(?:[-'’][\\p{L}\\p{N}_]+)*");

  private final int[] starts;
  private final int[] ends;

  SpanWords(String text) {
    List<Span> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      if (word.group().charAt(0) != '_') {
        words.add(new Span(word.start(), word.end()));
      }
    }
    starts = words.stream().mapToInt(Span::start).toArray();
    ends = words.stream().mapToInt(Span::end).toArray();
  }

  /** The numbers of the words in some pieces. */
  BitSet in(List<Span> pieces) {
    BitSet words = new BitSet();
    for (Span piece : pieces) {
      int found = Arrays.binarySearch(starts, piece.start());
      int first = found < 0 ? -found - 1 : found;
      for (int i = first; i < starts.length && ends[i] <= piece.end(); i++) {
        words.set(i);
      }
    }
    return words;
  }

  /** How many words two sets share. */
  static int shared(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    return both.cardinality();
  }
}
