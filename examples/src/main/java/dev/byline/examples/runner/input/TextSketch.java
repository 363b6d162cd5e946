package dev.byline.examples.runner.input;

import com.fasterxml.jackson.databind.JsonNode;
import dev.byline.text.OffsetUnit;
import java.util.Arrays;
import java.util.Map;

/**
 * As much of an article's text as its result holds: every word that the result locates stands in
 * its place, with plain quotation marks where it has others; blanks stand for the rest. A result
 * can be read with it, whose laws want its words to stand where it says; what stands around them is
 * not to be had.
 */
final class TextSketch {

  /** No result of Byline's has more; a number from strangers must not fill the memory. */
  private static final int LONGEST = 1 << 26;

  private static final int NOTHING = -1;
  private static final String ELSEWHERE = "sourceSpans";
  private static final String START = "start";
  private static final String END = "end";

  /** Code points or code units, as the offsets of the result count. */
  private final int[] text;

  private final boolean codePoints;

  private TextSketch(int length, boolean codePoints) {
    this.text = new int[length];
    this.codePoints = codePoints;
    Arrays.fill(text, NOTHING);
  }

  private int[] characters(String words) {
    return (codePoints ? words.codePoints() : words.chars()).toArray();
  }

  /**
   * The text of a result.
   *
   * @throws UnreadableException if it cannot be one of a result
   */
  static String of(JsonNode result) throws UnreadableException {
    int length = end(result);
    if (length > LONGEST) {
      throw new UnreadableException("locates something at " + length + ", which is too far");
    }
    boolean codePoints = result.path("offsets").asText("").equals(OffsetUnit.CODE_POINTS.name());
    TextSketch sketch = new TextSketch(length, codePoints);
    sketch.fillExcerpts(result);
    result.path("claims").forEach(sketch::fillClaim);
    result.path("quotes").forEach(sketch::fillQuote);
    StringBuilder text = new StringBuilder(length);
    for (int c : sketch.text) {
      text.appendCodePoint(c == NOTHING ? ' ' : c);
    }
    return text.toString();
  }

  /** How far the offsets go. */
  private static int end(JsonNode node) {
    int end = Math.max(0, node.path(END).asInt(0));
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      // these lead into the page that the text is from
      end = field.getKey().equals(ELSEWHERE) ? end : Math.max(end, end(field.getValue()));
    }
    for (int i = 0; i < node.size() && node.isArray(); i++) {
      end = Math.max(end, end(node.path(i)));
    }
    return end;
  }

  /** Whatever has a place and as many characters as that has. */
  private void fillExcerpts(JsonNode node) {
    int[] words = characters(node.path("text").asText(""));
    if (node.path(END).asInt(0) - node.path(START).asInt(0) == words.length) {
      put(node.path(START).asInt(0), words);
    }
    node.forEach(this::fillExcerpts);
  }

  /** The words of a claim are those of its pieces, with a blank between two. */
  private void fillClaim(JsonNode claim) {
    int[] words = characters(claim.path("text").asText(""));
    int at = 0;
    for (JsonNode piece : claim.path("content")) {
      int start = piece.path(START).asInt(0);
      int behind = at + piece.path(END).asInt(0) - start;
      if (behind < at || behind > words.length) {
        return; // no claim of a result; reading it says what is wrong
      }
      put(start, Arrays.copyOfRange(words, at, behind));
      at = Math.min(behind + 1, words.length);
    }
  }

  /**
   * The words of a quote stand somewhere between its marks: where what is known already agrees with
   * them, and mostly behind a first mark of one character.
   */
  private void fillQuote(JsonNode quote) {
    int[] words = characters(quote.path("text").asText(""));
    int start = quote.path(START).asInt(0);
    int room = quote.path(END).asInt(0) - start - words.length;
    if (room <= 0 || start < 0) {
      return; // filled as an excerpt, or no quote of a result
    }
    int at = agrees(start + 1, words) ? start + 1 : start;
    while (at < start + room && !agrees(at, words)) {
      at++;
    }
    put(at, words);
    putMark(start);
    putMark(start + room + words.length - 1);
  }

  private void putMark(int at) {
    if (at < text.length && text[at] == NOTHING) {
      text[at] = '"';
    }
  }

  private boolean agrees(int start, int[] words) {
    boolean agrees = start + words.length <= text.length;
    for (int i = 0; agrees && i < words.length; i++) {
      agrees = text[start + i] == NOTHING || text[start + i] == words[i];
    }
    return agrees;
  }

  private void put(int start, int[] words) {
    if (start >= 0 && start + words.length <= text.length) {
      System.arraycopy(words, 0, text, start, words.length);
    }
  }
}
