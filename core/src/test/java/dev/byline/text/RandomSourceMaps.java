package dev.byline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A text as if it came from a page: marks of markup between its parts, some characters spelt out.
 */
public final class RandomSourceMaps {

  private RandomSourceMaps() {}

  /** A page, the text that is read in it, and where. */
  record Mapped(String page, String text, SourceMap map) {}

  /** A map for an article, into a page that nobody keeps. */
  public static SourceMap over(String text, Random random) {
    return of(text, random).map();
  }

  static Mapped of(String text, Random random) {
    StringBuilder page = new StringBuilder("🚢<p>");
    List<SourceMap.Run> runs = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = whole(text, Math.min(text.length(), at + 1 + random.nextInt(6)));
      int kind = random.nextInt(4);
      if (kind == 0) {
        page.append("<b title='🚢'>");
      } else if (kind == 1) {
        String reference = "&#x" + Integer.toHexString(text.codePointAt(at)) + ";";
        end = at + Character.charCount(text.codePointAt(at));
        runs.add(run(at, end, page, reference.length()));
        page.append(reference);
      } else {
        runs.add(run(at, end, page, end - at));
        page.append(text, at, end);
      }
      at = end;
    }
    return new Mapped(page.toString(), text, new SourceMap(Optional.of("UTF-8"), runs));
  }

  private static int whole(String text, int end) {
    boolean within =
        end < text.length() && Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end));
    return within ? end + 1 : end;
  }

  private static SourceMap.Run run(int at, int end, StringBuilder page, int length) {
    return new SourceMap.Run(
        new Span(at, end),
        new Span(page.length(), page.length() + length),
        page.codePointCount(0, page.length()));
  }
}
