package dev.byline.examples.runner.markup;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the part of a page that is the article, as Mozilla's and Arc90's Readability do: by its
 * paragraphs, their length and commas, and how much of them are links; what is named as something
 * else (comments, related stories, forms for newsletters) does not count.
 */
final class HtmlContent {

  private static final String NEVER =
      "script,style,noscript,template,iframe,object,svg,form,nav,aside,footer,button,select,figure,"
          + "dialog,[hidden],[aria-hidden=true],[role=navigation],[role=complementary]";

  private static final Pattern NAMED_AS_OTHER =
      Pattern.compile(
          "(?<![a-z])(comments?|sidebar|related|share|sharing|social|promo|newsletter|ad|ads|advert"
              + "(isement)?|sponsor(ed)?|cookie|consent|breadcrumbs?|subscribe|paywall|popup"
              + "|recommend(ed|ations)?|trending|tags|menu|masthead|credits?|caption)(?![a-z])");

  private static final String OF_ARTICLE = "[itemprop=articleBody],article";

  private static final int SHORTEST = 25;
  private static final int POINT_LENGTH = 100;
  private static final int MOST_POINTS = 3;

  private final TextLengths lengths;
  private final Map<Element, Double> scores = new IdentityHashMap<>();

  private HtmlContent(TextLengths lengths) {
    this.lengths = lengths;
  }

  /** The part of a page; what is not read is taken out of the page. */
  static Element of(Document page) {
    page.select(NEVER).remove();
    TextLengths all = TextLengths.below(page.body());
    for (Element element : page.body().select("[class],[id]")) {
      if (isNamedAsOther(element) && all.of(element) * 2 < all.of(page.body())) {
        element.remove();
      }
    }
    HtmlContent content = new HtmlContent(TextLengths.below(page.body()));
    page.body().select("p,blockquote,pre").forEach(content::score);
    return content.best(page.body());
  }

  private static boolean isNamedAsOther(Element element) {
    String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    return NAMED_AS_OTHER.matcher(names.replace('_', '-')).find();
  }

  private void score(Element paragraph) {
    String words = paragraph.ownText();
    int length = lengths.of(paragraph);
    Element parent = paragraph.parent();
    if (length < SHORTEST || parent == null) {
      return;
    }
    double commas = words.chars().filter(c -> c == ',').count();
    double points = 1 + commas + Math.min(length / POINT_LENGTH, MOST_POINTS);
    scores.merge(parent, points, Double::sum);
    if (parent.parent() != null) {
      scores.merge(parent.parent(), points / 2, Double::sum);
    }
  }

  private Element best(Element body) {
    Element best = body;
    double most = 0;
    for (Element element : body.getAllElements()) { // in the order of the page
      double score = scores.getOrDefault(element, 0.0) * (1 - lengths.linked(element));
      if (score > most) {
        most = score;
        best = element;
      }
    }
    Element article = best.closest(OF_ARTICLE);
    return article == null ? best : article;
  }
}
