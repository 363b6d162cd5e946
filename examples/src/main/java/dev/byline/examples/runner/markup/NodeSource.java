package dev.byline.examples.runner.markup;

import dev.byline.text.Span;
import java.util.Arrays;
import java.util.Optional;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/**
 * Which stretch of a page each character of a text node comes from. The node says where all of it
 * stands; what stands there is read once more, and where it does not give the node's characters,
 * they come from nowhere. So a place is either right or not given.
 */
final class NodeSource {

  private static final String CDATA = "<![CDATA[";
  private static final String CDATA_END = "]]>";
  private static final String NUL = "\0";
  private static final String REPLACEMENT = "\ufffd";
  private static final int UNKNOWN = -1;

  private final int[] starts;
  private final int[] ends;

  private NodeSource(int length) {
    this.starts = new int[length];
    this.ends = new int[length];
    Arrays.fill(starts, UNKNOWN);
  }

  /** Of a node of a page that was parsed with its positions, or of one that has none. */
  static NodeSource of(Optional<String> page, TextNode node) {
    String words = node.getWholeText();
    Range range = node.sourceRange();
    NodeSource source = new NodeSource(words.length());
    boolean known =
        page.isPresent()
            && range.isTracked()
            && range.startPos() >= 0
            && range.startPos() <= range.endPos()
            && range.endPos() <= page.get().length();
    if (known && !source.align(page.get(), range.startPos(), range.endPos(), node)) {
      Arrays.fill(source.starts, UNKNOWN);
    }
    return source;
  }

  /** Where a character comes from. */
  Optional<Span> of(int character) {
    return starts[character] == UNKNOWN
        ? MappedText.NOWHERE
        : Optional.of(new Span(starts[character], ends[character]));
  }

  private boolean align(String page, int from, int to, TextNode node) {
    String words = node.getWholeText();
    int start = from;
    int end = to;
    if (node instanceof CDataNode) {
      start += page.startsWith(CDATA, from) ? CDATA.length() : 0;
      end -= page.startsWith(CDATA_END, to - CDATA_END.length()) ? CDATA_END.length() : 0;
    }
    // nearly always
    if (end - start == words.length() && page.startsWith(words, start)) {
      for (int i = 0; i < words.length(); i++) {
        put(i, 1, start + i, start + i + 1);
      }
      return true;
    }
    if (start >= end) {
      return false;
    }
    // of some elements, an ampersand is an ampersand
    return read(page, new Span(start, end), words, /* references= */ true)
        || read(page, new Span(start, end), words, /* references= */ false);
  }

  private boolean read(String page, Span stretch, String words, boolean references) {
    int at = stretch.start();
    int end = stretch.end();
    int done = 0;
    Arrays.fill(starts, UNKNOWN);
    while (at < end) {
      Optional<CharacterReference> reference =
          references && page.charAt(at) == '&' ? CharacterReference.at(page, at) : Optional.empty();
      if (reference.isPresent() && at + reference.get().length() <= end) {
        int behind = at + reference.get().length();
        String characters = reference.get().characters();
        if (words.startsWith(characters, done)) {
          put(done, characters.length(), at, behind);
          done += characters.length();
        } else if (!characters.equals(NUL) && !characters.equals(REPLACEMENT)) {
          return false;
        }
        at = behind;
      } else if (done < words.length() && page.charAt(at) == words.charAt(done)) {
        put(done, 1, at, at + 1);
        done++;
        at++;
      } else if (page.charAt(at) == 0) {
        at++; // left out by the parser, or replaced by what stands nowhere
        done += words.startsWith(REPLACEMENT, done) ? 1 : 0;
      } else {
        return false;
      }
    }
    return done == words.length();
  }

  private void put(int first, int length, int start, int end) {
    Arrays.fill(starts, first, first + length, start);
    Arrays.fill(ends, first, first + length, end);
  }
}
