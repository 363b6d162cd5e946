package dev.byline.examples.runner.markup;

import dev.byline.text.Article;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The article of a page: what a reader of it reads, and what the page says about it. */
public final class HtmlPage {

  /** Where browsers look for the encoding. */
  private static final int START = 4096;

  private static final Pattern CHARSET =
      Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

  private static final String MARK = "\ufeff";

  private HtmlPage() {}

  /** Whether something begins as a page does. */
  public static boolean isPage(byte[] bytes) {
    String start = start(bytes);
    return start.matches("(?s)(\u00ef\u00bb\u00bf)?\\s*<.*")
        && (start.contains("<html") || start.contains("<!doctype html"));
  }

  private static String start(byte[] bytes) {
    int length = Math.min(bytes.length, START);
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
  }

  /** The encoding that a page says it is in. */
  public static Optional<String> encoding(byte[] bytes) {
    String start = start(bytes);
    Matcher matcher = CHARSET.matcher(start);
    if (start.startsWith("\u00ef\u00bb\u00bf") || !matcher.find()) {
      return Optional.empty();
    }
    String name = matcher.group(1);
    // as browsers read it: pages that say so are in the larger set that holds it
    boolean latin = name.equals("iso-8859-1") || name.equals("us-ascii") || name.equals("latin1");
    return Optional.of(latin ? "windows-1252" : name);
  }

  /**
   * Reads a page.
   *
   * @param encoding from which it was decoded
   * @return the article, with where its text stands in the page
   * @throws MarkupException if there is no text in it
   */
  public static Article read(String id, String html, Optional<String> encoding)
      throws MarkupException {
    // no part of the page: a parser would take it for the first word of the body
    int mark = html.startsWith(MARK) ? MARK.length() : 0;
    String markup = html.substring(mark);
    Document page = Jsoup.parse(markup, "", Parser.htmlParser().setTrackPosition(true));
    HtmlMetadata metadata = HtmlMetadata.of(page);
    Element content = HtmlContent.of(page);
    content.select("h1").remove(); // the headline is the article's title
    MappedText read = ReadableText.of(content, markup);
    String text = read.text();
    if (text.isBlank()) {
      throw new MarkupException("is a page without text");
    }
    return metadata.details(id, text).article().withSourceMap(read.map(markup, mark, encoding));
  }

  /** The text of a piece of HTML that is nothing but an article's. */
  static String text(String html) {
    return ReadableText.of(Jsoup.parseBodyFragment(html).body());
  }
}
