package dev.byline.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.report.internal.speech.Legible;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in an article, a name or a rule is text in the page. */
class HostileWordsTest {

  private static final Set<String> ELEMENTS = elements(HarbourNews.report().page());

  static List<String> words() {
    return HostileWords.ALL;
  }

  @Test
  void there_are_thirty_at_least() {
    assertThat(HostileWords.ALL).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(30);
  }

  @ParameterizedTest
  @MethodSource("words")
  void words_stay_text(String words) {
    Report report = HostileWords.report(words);

    check(report.page(), words);
    Map<String, String> pages = report.pages();
    assertThat(pages).hasSize(2);
    pages.values().forEach(page -> check(page, words));
    assertThat(pages.keySet()).allMatch(name -> name.matches("[a-z0-9-]+\\.html"));
  }

  private static void check(String page, String words) {
    Document document = Jsoup.parse(page);
    for (Element text : document.select(".text")) {
      String article = HostileWords.analysis(words).article().text();
      assertThat(text.wholeText()).isEqualTo(Legible.text(article));
    }
    assertThat(document.select("script, style")).hasSize(2);
    assertThat(elements(page)).isSubsetOf(ELEMENTS);
    assertThat(document.expectFirst("title").wholeText()).isEqualTo(Legible.line(words));
    for (Element element : document.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
      }
      assertThat(element.attr("src")).isEmpty();
      assertThat(element.attr("href")).matches("|#[a-z0-9-]+|([a-z0-9-]+\\.html)(#[a-z0-9-]+)?");
    }
  }

  private static Set<String> elements(String page) {
    Set<String> names = new TreeSet<>();
    Jsoup.parse(page).getAllElements().forEach(element -> names.add(element.normalName()));
    return names;
  }
}
