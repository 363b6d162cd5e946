package dev.byline.pipeline.internal.clean;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Takes HTML out of a text: tags and comments, the contents of scripts and the like; block tags end
 * paragraphs; character references become characters. A {@code <} that begins no known tag is left
 * alone, so plain text stays plain text.
 */
final class MarkupStep implements CleaningStep {

  /** A tag longer than this is none; keeps the search for its end linear. */
  private static final int LONGEST_TAG = 4000;

  /**
   * Elements that end a paragraph: those that browsers show as blocks or cells, and {@code br}. A
   * list of a standard, not of English, so it stands here and not in the lexicon.
   */
  private static final Set<String> BLOCKS =
      Set.of(
          ("p div br hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table tr td th thead tbody"
                  + " section article aside header footer main nav blockquote figure figcaption pre"
                  + " form html body title address caption fieldset details summary")
              .split(" "));

  /**
   * Elements that vanish without a trace; what is in no list is no tag, so that {@code a <x and y>
   * b} stays.
   */
  private static final Set<String> INLINE =
      Set.of(
          ("a b i u s q em strong span small big sub sup img font abbr cite code del ins mark time"
                  + " picture source video audio input label meta link wbr center strike tt kbd var"
                  + " samp bdo bdi base object embed param canvas amp-ad figure-img")
              .split(" "));

  /** Elements whose content is not text to read. */
  private static final Set<String> OPAQUE =
      Set.of(
          "script", "style", "noscript", "template", "svg", "head", "iframe", "button", "select");

  @Override
  public void clean(CleaningState draft) {
    String text = draft.text();
    if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
      return;
    }
    new Pass(draft, text, hasBlocks(text)).run();
  }

  /** Whether block tags make the paragraphs, so that line breaks are mere spaces. */
  private static boolean hasBlocks(String text) {
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      String name = tagName(text, at);
      if (name.equals("p") || name.equals("div") || name.equals("br")) {
        return true;
      }
    }
    return false;
  }

  /** Lower-case name of the tag that begins here, without a slash; empty where none does. */
  private static String tagName(String text, int at) {
    int start = at + 1 < text.length() && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
    int end = start;
    while (end < text.length() && end - start < 12 && isNameCharacter(text.charAt(end))) {
      end++;
    }
    boolean closed = end < text.length() && " \t\r\n/>".indexOf(text.charAt(end)) >= 0;
    return closed ? text.substring(start, end).toLowerCase(Locale.ROOT) : "";
  }

  private static boolean isNameCharacter(char c) {
    return c < 128 && Character.isLetterOrDigit(c) || c == '-';
  }

  /**
   * The next closing tag of an element. Kept, so that a text is searched once for each element and
   * not once for each opening tag.
   *
   * @param start where it begins; behind every text if there is none
   * @param end behind it; -1 if there is none or it does not end
   */
  private record Closing(int start, int end) {}

  /** One walk over a text. */
  private static final class Pass {
    private final CleaningState draft;
    private final String text;
    private final boolean foldLines;
    private final CleaningState.Edit edit;
    private int tags;
    private int first;
    private int last;

    /** For each opaque element, the closing tag found last. */
    private final Map<String, Closing> closings = new HashMap<>();

    /** From here on no comment is closed any more. */
    private int openCommentsFrom = Integer.MAX_VALUE;

    Pass(CleaningState draft, String text, boolean foldLines) {
      this.draft = draft;
      this.text = text;
      this.foldLines = foldLines;
      this.edit = draft.edit();
    }

    void run() {
      for (int i = 0; i < text.length(); ) {
        char c = text.charAt(i);
        int end = i;
        if (c == '<') {
          end = tag(i);
        } else if (c == '&') {
          end = reference(i);
        } else if (foldLines && (c == '\n' || c == '\r')) {
          edit.replace(i, i + 1, " ");
        }
        i = Math.max(i + 1, end);
      }
      if (tags > 0) {
        draft.report("MARKUP", tags + " HTML tags were left out", first, last);
      }
      edit.apply();
    }

    private int tag(int at) {
      if (text.startsWith("<!--", at)) {
        return comment(at);
      }
      String name = tagName(text, at);
      boolean foreign = isForeign(name, at);
      boolean doctype = text.regionMatches(true, at, "<!doctype", 0, 9);
      if (!doctype
          && !foreign
          && !BLOCKS.contains(name)
          && !INLINE.contains(name)
          && !OPAQUE.contains(name)) {
        return at;
      }
      int end = tagEnd(at);
      if (end < 0) {
        return at;
      }
      boolean closing = text.charAt(at + 1) == '/';
      if (OPAQUE.contains(name) && !closing && text.charAt(end - 2) != '/') {
        end = elementEnd(name, end);
      }
      String instead = "";
      if (BLOCKS.contains(name) || doctype) {
        instead = "\n\n";
      } else if (name.equals("q")) {
        instead = closing ? "”" : "“";
      } else if (foreign || name.equals("img") || OPAQUE.contains(name)) {
        instead = " ";
      }
      count(at, end);
      edit.replace(at, end, instead);
      return end;
    }

    /** Whether a tag of no HTML element, such as an embedded tweet's, stands here. */
    private boolean isForeign(String name, int at) {
      if (name.isEmpty()
          || BLOCKS.contains(name)
          || INLINE.contains(name)
          || OPAQUE.contains(name)) {
        return false;
      }
      int end = tagEnd(at);
      if (end < 0 || Character.isDigit(name.charAt(0))) {
        return false;
      }
      return text.charAt(at + 1) == '/'
          || text.charAt(end - 2) == '/'
          || text.substring(at, end).contains("=\"");
    }

    private int comment(int at) {
      int close = at < openCommentsFrom ? text.indexOf("-->", at + 4) : -1;
      if (close < 0) {
        openCommentsFrom = Math.min(openCommentsFrom, at);
        return at;
      }
      count(at, close + 3);
      edit.replace(at, close + 3, "");
      return close + 3;
    }

    /** Offset behind the {@code >} that ends the tag, which may hold one in a quoted value. */
    private int tagEnd(int at) {
      char quote = 0;
      int limit = Math.min(text.length(), at + LONGEST_TAG);
      for (int i = at + 1; i < limit; i++) {
        char c = text.charAt(i);
        if (quote != 0) {
          quote = c == quote ? 0 : quote;
        } else if (c == '>') {
          return i + 1;
        } else if ((c == '"' || c == '\'') && text.charAt(i - 1) == '=') {
          quote = c;
        } else if (c == '<') {
          return -1;
        }
      }
      return -1;
    }

    /** Offset behind the closing tag of an opaque element; behind its opening tag if unclosed. */
    private int elementEnd(String name, int from) {
      Closing closing = closings.get(name);
      if (closing == null || closing.start < from) {
        closing = closing(name, from);
        closings.put(name, closing);
      }
      return closing.end < 0 ? from : closing.end;
    }

    private Closing closing(String name, int from) {
      for (int at = text.indexOf("</", from); at >= 0; at = text.indexOf("</", at + 2)) {
        if (tagName(text, at).equals(name)) {
          return new Closing(at, tagEnd(at));
        }
      }
      return new Closing(Integer.MAX_VALUE, -1);
    }

    private int reference(int at) {
      int limit = Math.min(text.length(), at + Entities.LONGEST);
      for (int i = at + 1; i < limit; i++) {
        char c = text.charAt(i);
        if (c == ';') {
          OptionalInt decoded = Entities.decode(text.substring(at + 1, i));
          if (decoded.isPresent()) {
            edit.replace(at, i + 1, Character.toString(decoded.getAsInt()));
            return i + 1;
          }
          return at;
        }
        if (c != '#' && (c >= 128 || !Character.isLetterOrDigit(c))) {
          return at;
        }
      }
      return at;
    }

    private void count(int start, int end) {
      first = tags == 0 ? start : first;
      last = end;
      tags++;
    }
  }
}
