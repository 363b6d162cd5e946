package dev.byline.examples.runner.markup;

import java.util.Locale;
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

  private final StringBuilder text = new StringBuilder();

  /** How many lines end before the next word. */
  private int lineEnds;

  private boolean blank;
  private int leftOut;

  private ReadableText() {}

  static String of(Element root) {
    ReadableText visitor = new ReadableText();
    root.traverse(visitor);
    return visitor.text.toString();
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
        append(words.getWholeText());
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

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == ' ' || (c >= '\t' && c <= '\r')) {
        blank = true;
      } else {
        separate();
        text.append(c);
      }
    }
  }

  private void separate() {
    if (text.length() > 0 && lineEnds > 0) {
      text.append("\n".repeat(lineEnds));
    } else if (text.length() > 0 && blank) {
      text.append(' ');
    }
    lineEnds = 0;
    blank = false;
  }
}
