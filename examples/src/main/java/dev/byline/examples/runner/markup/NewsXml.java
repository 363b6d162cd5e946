package dev.byline.examples.runner.markup;

import dev.byline.text.Article;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The articles of a file of NITF or NewsML-G2, the standards of the IPTC in XML. */
public final class NewsXml {

  private static final int START = 4096;

  private static final Pattern ROOT = Pattern.compile("<(\\w+:)?(nitf|newsItem|newsMessage)[\\s>]");

  private NewsXml() {}

  /** Whether something begins as such a file does. */
  public static boolean isNewsXml(byte[] bytes) {
    int length = Math.min(bytes.length, START);
    return ROOT.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1)).find();
  }

  /**
   * Reads all that have text; pictures and the like have none.
   *
   * @param id of the article; where there are several, what each is called there stands behind it
   * @throws MarkupException if it is not XML, another kind of it, or has no text
   */
  public static List<Article> read(String id, byte[] bytes) throws MarkupException {
    Element root = XmlTree.read(bytes);
    List<Article> articles =
        switch (root.normalName()) {
          case "nitf" -> nitf(id, root).stream().toList();
          case "newsitem", "newsmessage" -> newsMl(id, root);
          default ->
              throw new MarkupException(
                  "is XML, but neither NITF nor NewsML-G2; it begins with " + root.normalName());
        };
    if (articles.isEmpty()) {
      throw new MarkupException("has no text in it");
    }
    return articles;
  }

  private static Optional<Article> nitf(String id, Element nitf) {
    String text = first(nitf, "body.content").map(ReadableText::of).orElse("");
    if (text.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        new Details(id, text)
            .title(words(nitf, "hl1").or(() -> words(nitf, "title")).orElse(null))
            .author(author(nitf))
            .published(
                attribute(nitf, "date.issue", "norm")
                    .or(() -> attribute(nitf, "story.date", "norm"))
                    .or(() -> attribute(nitf, "pubdata", "date.publication"))
                    .orElse(null))
            .outlet(
                words(nitf, "distributor")
                    .or(() -> attribute(nitf, "pubdata", "name"))
                    .orElse(null))
            .article());
  }

  /** The person of a byline, whose title stands beside. */
  private static String author(Element nitf) {
    return first(nitf, "byline")
        .map(byline -> words(byline, "person").orElseGet(byline::text))
        .orElse("");
  }

  private static List<Article> newsMl(String id, Element root) {
    List<Element> items =
        root.normalName().equals("newsitem")
            ? List.of(root)
            : List.copyOf(root.getElementsByTag("newsItem"));
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      String guid = items.get(i).attr("guid");
      String own = guid.isBlank() ? String.valueOf(i + 1) : guid;
      item(items.size() == 1 ? id : id + "#" + own, items.get(i)).ifPresent(articles::add);
    }
    return articles;
  }

  private static Optional<Article> item(String id, Element item) {
    Optional<Element> nitf = first(item, "nitf");
    String text =
        nitf.flatMap(embedded -> first(embedded, "body.content"))
            .or(() -> first(item, "inlineXML"))
            .map(ReadableText::of)
            .or(() -> first(item, "inlineData").map(Element::wholeText).map(String::strip))
            .orElse("");
    if (text.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        new Details(id, text)
            .title(words(item, "headline").or(() -> words(item, "hl1")).orElse(null))
            .author(words(item, "by").or(() -> nameOf(item, "creator")).orElse(null))
            .published(
                words(item, "contentCreated")
                    .or(() -> words(item, "firstCreated"))
                    .or(() -> words(item, "versionCreated"))
                    .orElse(null))
            .outlet(nameOf(item, "provider").or(() -> nameOf(item, "infoSource")).orElse(null))
            .url(
                Stream.of(item.attr("guid"))
                    .filter(guid -> guid.startsWith("http"))
                    .findFirst()
                    .orElse(null))
            .article());
  }

  /** The name in an element, or what identifies it as text. */
  private static Optional<String> nameOf(Element item, String tag) {
    return first(item, tag)
        .flatMap(
            element ->
                words(element, "name")
                    .or(() -> Optional.of(element.attr("literal")))
                    .filter(name -> !name.isBlank()));
  }

  private static Optional<Element> first(Element root, String tag) {
    return Optional.ofNullable(root.getElementsByTag(tag).first());
  }

  private static Optional<String> words(Element root, String tag) {
    return first(root, tag).map(Element::text).filter(words -> !words.isBlank());
  }

  private static Optional<String> attribute(Element root, String tag, String name) {
    return first(root, tag).map(element -> element.attr(name)).filter(value -> !value.isBlank());
  }
}
