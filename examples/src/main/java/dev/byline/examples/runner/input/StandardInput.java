package dev.byline.examples.runner.input;

import dev.byline.examples.runner.markup.HtmlPage;
import dev.byline.examples.runner.markup.NewsXml;
import dev.byline.text.Article;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What standard input holds, perhaps compressed: JSON lines, a JSON array of articles, a page of
 * HTML, NITF or NewsML-G2, or one article as text.
 */
final class StandardInput {

  static final String NAME = "stdin";

  /** White space before the first word that is looked at to tell text from JSON. */
  private static final int LONGEST_START = 1 << 12;

  private final InputStream in;
  private final Reading reading;
  private final ArticleFiles files;
  private boolean text;

  StandardInput(InputStream in, Reading reading, ArticleFiles files) {
    this.in = in;
    this.reading = reading;
    this.files = files;
  }

  /** Whether it turned out to be one article as text; known when it has been opened. */
  boolean isText() {
    return text;
  }

  Iterator<Input> open() {
    try {
      PushbackInputStream all = new PushbackInputStream(Reading.decompressed(in), LONGEST_START);
      String start = start(all);
      if (start.startsWith("{")) {
        return new JsonLines(NAME, "", all, reading, files::articleOrLetter);
      }
      // a text may well begin with a bracket, but hardly with two of these
      if (start.startsWith("[{")) {
        return files.articlesOfStream(NAME, all);
      }
      byte[] bytes = reading.bytes(all);
      if (start.startsWith("<") && NewsXml.isNewsXml(bytes)) {
        return new MarkupFiles(reading.encoding()).xml(NAME, bytes, i -> Origin.NONE).iterator();
      }
      text = true;
      return one(new Input.Readable(article(bytes), Origin.NONE));
    } catch (IOException | OutOfMemoryError e) {
      return one(new Input.Unreadable(NAME, Optional.of(NAME), Reasons.of(e), Origin.NONE));
    }
  }

  private Article article(byte[] bytes) throws IOException {
    return HtmlPage.isPage(bytes)
        ? new MarkupFiles(reading.encoding()).page(NAME, bytes)
        : Article.of(NAME, reading.encoding().decode(bytes));
  }

  /**
   * The first two characters that are no white space nor a byte order mark; nothing is consumed.
   */
  private static String start(PushbackInputStream in) throws IOException {
    byte[] read = new byte[LONGEST_START];
    int length = 0;
    StringBuilder start = new StringBuilder();
    while (start.length() < 2 && length < read.length && !start.toString().equals("{")) {
      int b = in.read();
      if (b < 0) {
        break;
      }
      read[length++] = (byte) b;
      boolean mark = length <= 3 && (b == 0xEF || b == 0xBB || b == 0xBF);
      if (!mark && !Character.isWhitespace(b)) {
        start.append((char) b);
      }
    }
    in.unread(read, 0, length);
    return start.toString();
  }

  private static Iterator<Input> one(Input input) {
    return List.of(input).iterator();
  }
}
