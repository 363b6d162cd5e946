package dev.byline.report;

import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the paragraphs of an article are. */
final class TextBlocks {

  private static final Pattern EMPTY_LINES =
      Pattern.compile("[ \\t\\r]*\\n(?:[ \\t\\r]*\\n)+[ \\t\\r]*");
  private static final Pattern LINE_END = Pattern.compile("[ \\t\\r]*\\n[ \\t\\r]*");

  /** Lines that were broken at a width are about as long as this. */
  private static final int SHORTEST_WRAPPED = 55;

  private static final int LONGEST_WRAPPED = 125;

  /** A headline is no longer, and does not end as a sentence does. */
  private static final int LONGEST_HEADLINE = 160;

  private TextBlocks() {}

  /** The article in paragraphs; together with the gaps between them they are all of its text. */
  static List<TextBlock> of(String text, Weaver weaver) {
    Pattern gaps = EMPTY_LINES.matcher(text).find() ? EMPTY_LINES : LINE_END;
    List<TextBlock> blocks = new ArrayList<>();
    int at = 0;
    Matcher gap = gaps.matcher(text);
    int begin = leading(text);
    for (boolean more = begin < text.length(); more; ) {
      more = gap.find(begin);
      int end = more ? gap.start() : text.length();
      if (end > begin) {
        blocks.add(block(text, new Span(begin, end), at, weaver, blocks.isEmpty()));
        at = end;
      }
      begin = more ? gap.end() : end;
      more = more && begin < text.length();
    }
    blocks.add(new TextBlock(gap(text, at, text.length(), weaver), List.of(), false, false));
    return blocks;
  }

  /** What looks like the headline of a text, if anything does. */
  static Optional<String> headline(String text) {
    int begin = leading(text);
    Matcher gap = (EMPTY_LINES.matcher(text).find() ? EMPTY_LINES : LINE_END).matcher(text);
    int end = gap.find(begin) ? gap.start() : text.length();
    String first = text.substring(Math.min(begin, end), end);
    return end < text.stripTrailing().length() && isHeadline(first)
        ? Optional.of(first)
        : Optional.empty();
  }

  private static TextBlock block(String text, Span span, int before, Weaver weaver, boolean first) {
    List<Woven> gap = gap(text, before, span.start(), weaver);
    String words = text.substring(span.start(), span.end());
    return new TextBlock(
        gap, weaver.weave(span), isWrapped(words), first && headline(text).isPresent());
  }

  private static List<Woven> gap(String text, int from, int to, Weaver weaver) {
    List<Woven> parts = new ArrayList<>();
    if (to > from) {
      weaver.skip(new Span(from, to));
      Weaver.addText(text.substring(from, to), parts);
    }
    return parts;
  }

  private static int leading(String text) {
    int at = 0;
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static boolean isWrapped(String paragraph) {
    String[] lines = paragraph.split("\\R");
    for (int i = 0; i + 1 < lines.length; i++) {
      if (lines[i].length() < SHORTEST_WRAPPED || lines[i].length() > LONGEST_WRAPPED) {
        return false;
      }
    }
    return lines.length > 1;
  }

  private static boolean isHeadline(String paragraph) {
    return !paragraph.isBlank()
        && paragraph.length() <= LONGEST_HEADLINE
        && paragraph.indexOf('\n') < 0
        && !paragraph.strip().matches("(?s).*[.!?:;,”\"]");
  }
}
