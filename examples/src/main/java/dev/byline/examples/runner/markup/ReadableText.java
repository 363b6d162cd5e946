package dev.byline.examples.runner.markup;

import dev.byline.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Markup as text that reads as the page does: white space is one blank, a paragraph, a heading or
 * an item of a list stands between blank lines.
 */
final class ReadableText implements NodeVisitor {

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "blockquote",
          "block",
          "body",
          "body.content",
          "bq",
          "caption",
          "dd",
          "div",
          "dl",
          "dt",
          "figure",
          "figcaption",
          "footer",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hl1",
          "hl2",
          "hr",
          "html",
          "li",
          "main",
          "note",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "td",
          "th",
          "tr",
          "ul");

  /** Of NITF and HTML: what is shown beside the text, and what is not shown. */
  private static final Set<String> LEFT_OUT =
      Set.of("media", "script", "style", "template", "head", "title");

  private final MappedText text = new MappedText();

  /** What the markup was parsed from, where that is to be found again. */
  private final Optional<String> page;

  /** How many lines end before the next word. */
  private int lineEnds;

  private boolean blank;

  /** The white space that the next blank stands for. */
  private Optional<Span> blankSource = MappedText.NOWHERE;

  private int leftOut;

  private ReadableText(Optional<String> page) {
    this.page = page;
  }

  static String of(Element root) {
    return read(root, Optional.empty()).text();
  }

  /**
   * The text, with where it stands in the page.
   *
   * @param page what the root was parsed from, with positions
   */
  static MappedText of(Element root, String page) {
    return read(root, Optional.of(page));
  }

  private static MappedText read(Element root, Optional<String> page) {
    ReadableText visitor = new ReadableText(page);
    root.traverse(visitor);
    return visitor.text;
  }

  private static String name(Node node) {
    return node.nodeName().toLowerCase(Locale.ROOT);
  }

  @Override
  public void head(Node node, int depth) {
    if (LEFT_OUT.contains(name(node))) {
      leftOut++;
    } else if (node instanceof TextNode words) {
      if (leftOut == 0) {
        append(words);
      }
    } else if (name(node).equals("br")) {
      lineEnds = Math.max(lineEnds, 1);
    } else if (BLOCKS.contains(name(node))) {
      lineEnds = 2;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (LEFT_OUT.contains(name(node))) {
      leftOut--;
    } else if (BLOCKS.contains(name(node))) {
      lineEnds = 2;
    }
  }

  private void append(TextNode node) {
    String words = node.getWholeText();
    NodeSource source = NodeSource.of(page, node);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == ' ' || (c >= '\t' && c <= '\r')) {
        blank(source.of(i));
      } else {
        separate();
        text.append(c, source.of(i));
      }
    }
  }

  /** A blank stands for the first white space that is in one piece. */
  private void blank(Optional<Span> source) {
    if (!blank) {
      blank = true;
      blankSource = source;
    } else if (blankSource.isPresent()
        && source.isPresent()
        && blankSource.get().end() == source.get().start()) {
      blankSource = Optional.of(blankSource.get().cover(source.get()));
    }
  }

  private void separate() {
    if (!text.isEmpty() && lineEnds > 0) {
      for (int i = 0; i < lineEnds; i++) {
        text.append('\n', MappedText.NOWHERE);
      }
    } else if (!text.isEmpty() && blank) {
      text.append(' ', blankSource);
    }
    lineEnds = 0;
    blank = false;
    blankSource = MappedText.NOWHERE;
  }
}
