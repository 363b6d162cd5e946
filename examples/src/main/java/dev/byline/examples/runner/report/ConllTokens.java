package dev.byline.examples.runner.report;

import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Words and marks of a text, cut wherever a span begins or ends; the same on every machine. */
final class ConllTokens {

  /** What holds a word together between two letters or digits. */
  private static final String JOINTS = "'’-.,";

  private ConllTokens() {}

  static List<Span> of(String text, List<Span> spans) {
    BitSet cuts = new BitSet(text.length() + 1);
    for (Span span : spans) {
      cuts.set(span.start());
      cuts.set(span.end());
    }
    List<Span> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int end = at + Character.charCount(c);
      if (!isBlank(c)) {
        end = isOfWord(c) ? wordEnd(text, end, cuts) : firstCut(cuts, at, end);
        tokens.add(new Span(at, end));
      }
      at = end;
    }
    return tokens;
  }

  private static int wordEnd(String text, int from, BitSet cuts) {
    int end = from;
    while (end < text.length() && !cuts.get(end)) {
      int c = text.codePointAt(end);
      int behind = end + Character.charCount(c);
      boolean joint =
          JOINTS.indexOf(c) >= 0
              && behind < text.length()
              && !cuts.get(behind)
              && isOfWord(text.codePointAt(behind));
      if (!isOfWord(c) && !joint) {
        return end;
      }
      end = firstCut(cuts, end, behind);
    }
    return end;
  }

  /** A span may cut a pair of surrogates. */
  private static int firstCut(BitSet cuts, int start, int end) {
    int cut = cuts.nextSetBit(start + 1);
    return cut < 0 ? end : Math.min(cut, end);
  }

  private static boolean isOfWord(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Whether a line ends between the token before and this place. */
  static boolean isLineBreakBefore(String text, int start) {
    for (int i = start - 1; i >= 0 && isBlank(text.charAt(i)); i--) {
      if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        return true;
      }
    }
    return false;
  }
}
