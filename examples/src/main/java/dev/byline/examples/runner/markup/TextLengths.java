package dev.byline.examples.runner.markup;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text there is in each element of a page, and how much of it is links; counted once. */
final class TextLengths implements NodeVisitor {

  /** All text, and that of links. */
  private final Map<Node, int[]> lengths = new IdentityHashMap<>();

  private TextLengths() {}

  static TextLengths below(Element root) {
    TextLengths lengths = new TextLengths();
    root.traverse(lengths);
    return lengths;
  }

  @Override
  public void head(Node node, int depth) {
    int own = node instanceof TextNode words ? words.text().strip().length() : 0;
    lengths.put(node, new int[] {own, 0});
  }

  @Override
  public void tail(Node node, int depth) {
    int[] own = of(node);
    if (node.nodeName().equals("a") && node.hasAttr("href")) {
      own[1] = own[0];
    }
    if (depth > 0 && node.parent() != null) {
      int[] parent = of(node.parent());
      parent[0] += own[0];
      parent[1] += own[1];
    }
  }

  private int[] of(Node node) {
    return lengths.getOrDefault(node, new int[2]);
  }

  int of(Element element) {
    return of((Node) element)[0];
  }

  /** The part of its text that is links, 0 to 1. */
  double linked(Element element) {
    int[] length = of((Node) element);
    return length[1] / Math.max(1.0, length[0]);
  }
}
