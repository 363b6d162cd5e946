package dev.byline.pipeline.internal.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Marks inside words that the tokenizer keeps whole, as links and handles: every row of them. */
final class MarksInWordsTest {

  private static final List<String> MARKS =
      List.of(
          "\"", "“", "”", "'", "‘", "’", "„", "‚", "«", "»", "‹", "›", "`", "´", "″", "′", ".", "—",
          ")");

  private static final List<String> WORDS =
      List.of("pic.twitter.com/abc", "r.com/", "a@b.co", "@ab", "t", "");

  private static final List<String> BEFORE = List.of("", "We say \"no. ", "“Go ", "Yes.” ");
  private static final List<String> BEHIND = List.of("", ".", " she said.”", "x");

  private static final List<String> PIECES =
      List.of(" ", "a", ", he said", "\n\n", ":", "<", "=", "A. B", "pic.twitter.com/abc", "@ab");

  @Test
  @Tag("slow")
  void every_row_of_two_marks_behind_a_word_is_read() {
    for (String word : WORDS) {
      for (String before : BEFORE) {
        for (String behind : BEHIND) {
          rows(2).forEach(row -> QuotationFinderTest.check(before + word + row + behind));
        }
      }
    }
  }

  @Test
  @Tag("slow")
  void every_row_of_three_marks_behind_a_link_is_read() {
    rows(3).forEach(row -> QuotationFinderTest.check("r.com/" + row));
  }

  @Test
  @Tag("slow")
  void longer_rows_are_read() {
    Random random = new Random(11);
    for (int i = 0; i < 8_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = 3 + random.nextInt(14);
      for (int k = 0; k < length; k++) {
        List<String> pieces = random.nextInt(10) < 6 ? MARKS : PIECES;
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      QuotationFinderTest.check(text.toString());
    }
  }

  /** The rows of the issue and of the search that found them. */
  @Test
  void known_rows_are_read() {
    for (String text :
        List.of(
            "pic.twitter.com/abc”\".",
            "r.com/''''''",
            "y”“—”",
            "t<!-\"<d =\"\">\">\"",
            "'\"›\"<`’",
            "›=‹‚a′",
            ".‘‚‘r.com/„‹a’´\"")) {
      QuotationFinderTest.check(text);
    }
  }

  private static List<String> rows(int length) {
    List<String> rows = new ArrayList<>(List.of(""));
    for (int i = 0; i < length; i++) {
      rows = rows.stream().flatMap(row -> MARKS.stream().map(mark -> row + mark)).toList();
    }
    return rows;
  }
}
