package dev.byline.pipeline;

import java.util.LinkedHashMap;
import java.util.Map;

/** Texts that nobody would write, by shape: a piece repeated up to any length. */
final class HostileTexts {

  private static final Map<String, String> PIECES = new LinkedHashMap<>();

  static {
    put("news", "Mayor Mara Ellison said on Monday that the ferry “will sail again,” and left. ");
    put("script blocks", "<script>a<b</script>");
    put("unclosed scripts", "<script>");
    put("scripts and styles", "<script></style><style></script ");
    put("unclosed tags", "<a href=\"x");
    put("tags with quotes", "<a b=' <a c=\" ");
    put("foreign tags", "<x-y z ");
    put("comments", "<!-- <!-->");
    put("less than", "<");
    put("ampersands", "&");
    put("character references", "&#1");
    put("lines without a space", "abc,def.\n");
    put("full lines without a space", "x".repeat(59) + "\n");
    put("line feeds", "\n");
    put("spaces", " ");
    put("tabs", "\t");
    put("braces", "{");
    put("functions", "function(){\n");
    put("ifs", "if (");
    put("style rules", "a{b:c");
    put("brackets", "([");
    put("json", "{\"a\":[");
    put("straight marks", "\" ");
    put("opening marks", "“a ‘b ");
    put("marks of all kinds", "“a ‘b \"c «d „e ");
    put("closing marks", "a” b’ ");
    put("apostrophes", "'");
    put("rows of marks", ".\"'”“");
    put("emoji", "😀");
    put("emoji apart", "😀 ");
    put("joined emoji", "👩‍👩‍👧‍👦 ");
    put("camel case", "checkpointThe borderCrossings ");
    put("one camel", "TheBoat");
    put("one word", "a");
    put("digits", "1");
    put("digits and dots", "1.2,3-");
    put("links", "http://example.com/a/b?c=d&e=f ");
    put("one link", "www.a.b/");
    put("addresses", "a@b.co ");
    put("handles", "@abc #def ");
    put("slashes", "a/");
    put("colons", ":");
    put("turns", "ELLISON: It will stay.\n\n");
    put("capitals", "THE MAYOR SAID IT WILL STAY ");
    put("initials", "A. ");
    put("said", "said ");
    put("said that", "he said that ");
    put("relays", "Ann said Bob told Cy that ");
    put("lists", "Bo, Al, and Cy ");
    put("names", "Mara Ellison ");
    put("pronouns", "he she it they ");
    put("combining marks", "e\u0301\u0302");
    put("right to left", "שלום ");
    put("ideographs", "北京市");
    put("lone surrogates", "\uD83D ");
    put("control characters", "\u0001");
    put("soft hyphens", "a\u00AD");
    put("dates", "date 2021-11-08 ");
    put("related", "(READ: a ");
    put("tweets", "Yes. — Al (@al) May 3, 2021 ");
    put("quoted paragraphs", "“Ann said no.\n\n");
    put("quotes only", "“No.” ");
    put("possessives", "Ann's ");
  }

  private HostileTexts() {}

  private static void put(String shape, String piece) {
    PIECES.put(shape, piece);
  }

  /** The shapes; the first is ordinary news, to compare with. */
  static Iterable<String> shapes() {
    return PIECES.keySet();
  }

  /** A text of a shape with exactly {@code length} UTF-16 code units. */
  static String of(String shape, int length) {
    String piece = PIECES.get(shape);
    return piece.repeat(length / piece.length() + 1).substring(0, length);
  }
}
