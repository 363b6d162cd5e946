package dev.byline.pipeline.internal.quotation;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lists the marks of a paragraph. Apostrophes within words are no marks. Not thread-safe. */
final class MarkReader {

  /** Characters that make no content between two marks. */
  private static final String PUNCTUATION = ".,;:!?()[]";

  /** Longer words are not clipped. */
  private static final int LONGEST_WORD = 40;

  private final AnnotatedText text;

  /** Of the paragraph being read: characters of words, in all and before each token. */
  private int content;

  private int[] contentStart = {};

  MarkReader(AnnotatedText text) {
    this.text = text;
  }

  /** The marks of one paragraph, in text order. */
  List<Mark> read(TokenRange paragraph) {
    List<Spot> spots = spots(paragraph);
    int[] runEnds = runEnds(spots);
    List<Mark> marks = new ArrayList<>(spots.size());
    int runStart = 0;
    for (int i = 0; i < spots.size(); ) {
      Spot spot = spots.get(i);
      if (i > 0 && !touches(spots.get(i - 1), spot)) {
        runStart = i;
      }
      boolean pair = isPair(spots, i, runEnds[i]);
      Spot second = pair ? spots.get(i + 1) : spot;
      marks.add(
          new Mark(
              pair ? spot.glyph.doubled() : spot.glyph,
              spot.token,
              second.token,
              new Span(offset(spot, 0), offset(second, 1)),
              before(spots.get(runStart)),
              after(spots.get(runEnds[i])),
              spot.content,
              content - spot.content,
              spot.content > contentStart[spot.token - paragraph.start()],
              second.content < contentStart[second.token + 1 - paragraph.start()],
              isEmpty(spots, runStart, runEnds[i])
                  ? Mark.Apostrophe.EMPTY
                  : apostrophe(spot, second)));
      i += pair ? 2 : 1;
    }
    return marks;
  }

  /**
   * One character that is a mark.
   *
   * @param content how many characters of words stand before it in the paragraph
   */
  private record Spot(Glyph glyph, int token, int offset, int content) {}

  private List<Spot> spots(TokenRange paragraph) {
    List<Spot> spots = new ArrayList<>();
    content = 0;
    contentStart = new int[paragraph.size() + 1];
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      contentStart[i - paragraph.start()] = content;
      String word = token(i).text();
      for (int k = 0; k < word.length(); k++) {
        Optional<Glyph> glyph = Glyph.of(word.charAt(k));
        if (glyph.isEmpty()) {
          content += PUNCTUATION.indexOf(word.charAt(k)) < 0 ? 1 : 0;
          continue;
        }
        Spot spot = new Spot(glyph.get(), i, k, content);
        if (glyph.get().isSingle() && isWithinWord(spot)) {
          content++;
        } else {
          spots.add(spot);
        }
      }
    }
    contentStart[paragraph.size()] = content;
    return spots;
  }

  /** For each spot, the last one of those that touch each other from it on. */
  private int[] runEnds(List<Spot> spots) {
    int[] ends = new int[spots.size()];
    for (int i = spots.size() - 1; i >= 0; i--) {
      boolean runs = i + 1 < spots.size() && touches(spots.get(i), spots.get(i + 1));
      ends[i] = runs ? ends[i + 1] : i;
    }
    return ends;
  }

  private boolean isWithinWord(Spot spot) {
    return Character.isLetterOrDigit(before(spot)) && Character.isLetterOrDigit(after(spot));
  }

  /**
   * Whether the mark makes one with the next: two like marks without anything between them do. Of
   * three single ones, the first two do if they open, the last two if they close.
   */
  private boolean isPair(List<Spot> spots, int i, int runEnd) {
    Spot spot = spots.get(i);
    if (i == runEnd || spots.get(i + 1).glyph != spot.glyph) {
      return false;
    }
    boolean three = i + 2 <= runEnd && spots.get(i + 2).glyph == spot.glyph;
    boolean more = i + 3 <= runEnd && spots.get(i + 3).glyph == spot.glyph;
    return !(spot.glyph.isSingle() && three && !more && before(spot) != ' ');
  }

  /** Whether a run of two marks opens and closes right away. */
  private boolean isEmpty(List<Spot> spots, int runStart, int runEnd) {
    if (runEnd - runStart != 1) {
      return false;
    }
    Spot first = spots.get(runStart);
    Spot second = spots.get(runEnd);
    boolean fits =
        first.glyph.openCost() == 0
            && second.glyph.closeCost(first.glyph.family()) == 0
            && !first.glyph.isSingle();
    char after = after(second);
    return fits && before(first) == ' ' && (after == ' ' || PUNCTUATION.indexOf(after) >= 0);
  }

  private boolean touches(Spot one, Spot other) {
    if (one.token == other.token) {
      return one.offset + 1 == other.offset;
    }
    return one.token + 1 == other.token
        && one.offset + 1 == token(one.token).text().length()
        && other.offset == 0
        && isGlued(other.token);
  }

  /** The character before, or a space. */
  private char before(Spot spot) {
    if (spot.offset > 0) {
      return token(spot.token).text().charAt(spot.offset - 1);
    }
    if (!isGlued(spot.token)) {
      return ' ';
    }
    String word = token(spot.token - 1).text();
    return word.charAt(word.length() - 1);
  }

  /** The character behind, or a space. */
  private char after(Spot spot) {
    String word = token(spot.token).text();
    if (spot.offset + 1 < word.length()) {
      return word.charAt(spot.offset + 1);
    }
    return spot.token + 1 < text.size() && isGlued(spot.token + 1)
        ? token(spot.token + 1).text().charAt(0)
        : ' ';
  }

  /** Whether no white space stands before the token, and it does not start a paragraph. */
  private boolean isGlued(int index) {
    if (index == 0 || token(index).paragraph() != token(index - 1).paragraph()) {
      return false;
    }
    int end = token(index).span().start();
    boolean tag = false;
    for (int i = token(index - 1).span().end(); i < end; i++) {
      char c = text.article().text().charAt(i);
      tag = c == '<' || tag && c != '>';
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == ';';
      if (space && !tag) {
        return false;
      }
    }
    return true;
  }

  private Mark.Apostrophe apostrophe(Spot spot, Spot second) {
    if (!spot.glyph.isSingle() || second != spot) {
      return Mark.Apostrophe.UNLIKELY;
    }
    char before = before(spot);
    if (!Character.isLetterOrDigit(before) && isElision(spot)) {
      return Mark.Apostrophe.ELISION;
    }
    boolean ends = Character.isLetter(before) && !Character.isLetterOrDigit(after(spot));
    if (!ends) {
      return Mark.Apostrophe.UNLIKELY;
    }
    boolean isolatedN = wordBefore(spot).equals("n") && spot.token >= 2;
    if (isolatedN) {
      return Mark.Apostrophe.ELISION;
    }
    if ("sSzZxX".indexOf(before) >= 0) {
      return Mark.Apostrophe.POSSESSIVE;
    }
    String word = wordBefore(spot);
    boolean clipped =
        word.length() > 3 && word.endsWith("in") || word.equals("o") || word.equals("an");
    return clipped ? Mark.Apostrophe.CLIPPED : Mark.Apostrophe.UNLIKELY;
  }

  private boolean isElision(Spot spot) {
    String word = token(spot.token).text();
    String rest = word.substring(spot.offset + 1);
    if (rest.isEmpty() && spot.token + 1 < text.size() && isGlued(spot.token + 1)) {
      rest = token(spot.token + 1).text();
    }
    String lower = withoutMarks(rest);
    boolean year =
        lower.length() >= 2
            && lower.length() <= 3
            && Character.isDigit(lower.charAt(0))
            && Character.isDigit(lower.charAt(1))
            && (lower.length() == 2 || lower.charAt(2) == 's');
    return year || WordClass.ELIDED.has(lower);
  }

  private String wordBefore(Spot spot) {
    return withoutMarks(
        spot.offset > 0
            ? token(spot.token).text().substring(0, spot.offset)
            : token(spot.token - 1).text());
  }

  /** The word in lower case, without marks at its ends. */
  private static String withoutMarks(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && Glyph.of(word.charAt(start)).isPresent()) {
      start++;
    }
    while (end > start && Glyph.of(word.charAt(end - 1)).isPresent()) {
      end--;
    }
    return end - start > LONGEST_WORD ? "" : word.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /** Offset in the article; that of the whole token where debris lies in it. */
  private int offset(Spot spot, int behind) {
    Token token = token(spot.token);
    if (token.text().length() == token.span().length()) {
      return token.span().start() + spot.offset + behind;
    }
    return behind == 0 ? token.span().start() : token.span().end();
  }

  private Token token(int index) {
    return text.token(index);
  }
}
