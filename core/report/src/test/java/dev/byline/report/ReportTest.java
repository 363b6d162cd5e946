package dev.byline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Quote;
import dev.byline.newsroom.audit.Audit;
import dev.byline.text.Article;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a page holds, as somebody without its script and style gets it. */
class ReportTest {

  private final Document page = Jsoup.parse(HarbourNews.report().page());

  private Element card(String words) {
    return page.select(".st").stream()
        .filter(card -> card.select(".says").text().startsWith(words))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> row(Element row) {
    List<String> cells = new ArrayList<>();
    row.children().forEach(cell -> cells.add(cell.text()));
    return cells;
  }

  @Test
  void the_text_of_an_article_is_the_text() {
    assertThat(page.select(".text").eachText()).hasSize(2);
    assertThat(page.select(".text").get(0).wholeText()).isEqualTo(HarbourNews.FERRY);
    assertThat(page.select(".text").get(1).wholeText()).isEqualTo(HarbourNews.YARD);
  }

  @Test
  void every_quote_and_every_link_leads_somewhere() {
    List<String> quoted = page.select("[id^=q-]").eachText();
    for (Analysis analysis : List.of(HarbourNews.ferry(), HarbourNews.yard())) {
      for (Quote quote : analysis.quotes()) {
        assertThat(quoted).contains(quote.excerpt().text().replace('\n', ' '));
      }
    }
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    for (Element link : page.select("a[href^=#]")) {
      assertThat(page.getElementById(link.attr("href").substring(1)))
          .as(link.attr("href"))
          .isNotNull();
    }
  }

  @Test
  void the_audit_says_where_in_the_article_and_by_month_and_article() {
    assertThat(page.select(".places tbody tr").stream().map(ReportTest::row).toList().get(0))
        .first()
        .isEqualTo("All sources " + words() + " words");
    assertThat(page.select(".audit .group").eachText()).containsExactly("By outlet", "By article");
    assertThat(page.select(".audit tr:not(.group) th[scope=row]").eachText())
        .containsExactly(
            "The Harbour Gazette",
            "outlet not known",
            "Council keeps the ferry",
            "Yard denies a promise");
    assertThat(page.select(".audit .where svg").eachAttr("aria-label"))
        .hasSize(4)
        .allMatch(
            spoken -> spoken.matches("first third \\d+ %, middle third \\d+ %, last third \\d+ %"));
    Document alone = Jsoup.parse(Report.of(List.of(HarbourNews.yard())).page());
    assertThat(alone.select(".audit")).as("one article is all there is").isEmpty();
    assertThat(alone.select(".places tbody tr")).isNotEmpty();
  }

  private static int words() {
    return Audit.of(List.of(HarbourNews.ferry(), HarbourNews.yard())).words();
  }

  @Test
  void a_link_to_a_quote_stays_when_other_articles_stand_beside() {
    Document alone = Jsoup.parse(Report.of(List.of(HarbourNews.yard())).page());

    assertThat(alone.select(".text [id]").eachAttr("id"))
        .isNotEmpty()
        .allSatisfy(id -> assertThat(page.getElementById(id)).isNotNull());
  }

  @Test
  void a_statement_says_who_how_and_how_sure() {
    Element card = card("that “somebody will have to pay");

    assertThat(card.select(".head").text()).contains("Ingrid Maas", "chair");
    assertThat(card.select(".chips").text()).isEqualTo("partly quoted warn");
    assertThat(card.select("dl").text())
        .contains("Confidence 90 %", "Decided by tagger-small", "Cue “warned”")
        .contains("Also possible harbour board 77 % inserted-attribution");
    assertThat(card("that the price was too high").text())
        .contains(
            "anonymous", "Why without a name “who asked not to be named because talks go on”");
    assertThat(card("The ferry will stay").text()).contains("When 2024-03-04 (“on Monday”)");
    assertThat(card("boat tax").text()).contains("Nobody named", "scare quote");
  }

  @Test
  void a_statement_says_how_firmly_it_was_said() {
    assertThat(card("that the ferry may be late").select("dl").text())
        .contains("Hedged “may”", "The article doubts “claim”");
    assertThat(page.select(".text .hedge").text()).isEqualTo("may");
  }

  @Test
  void a_statement_within_another_stands_within_it() {
    Element inner = page.select(".text .m .m .m").first();

    assertThat(inner).isNotNull();
    assertThat(inner.text()).isEqualTo("a new boat “within the year”");
    assertThat(inner.parents().select(".h1")).isNotEmpty();
    assertThat(card("a new boat").select("dl").text()).contains("Reported by Mara Ellison, 6");
  }

  @Test
  void the_index_counts_who_is_the_same_across_articles() {
    Element karel = page.expectFirst(".index tr:contains(Karel)");

    assertThat(row(karel).get(0)).contains("Ivo Karel person");
    assertThat(row(karel).subList(2, 6)).containsExactly("1", "1", "0", "9");
    assertThat(row(karel).get(6))
        .isEqualTo("Council keeps the ferry (1) Yard denies a promise (1)");
  }

  @Test
  void words_are_counted_once_as_in_an_audit() {
    Map<String, List<String>> rows = new HashMap<>();
    page.select(".bars tbody tr").forEach(row -> rows.put(row.child(0).text(), row(row)));

    assertThat(rows.get("Harbour Wire").subList(2, 5)).containsExactly("0", "5", "5");
    assertThat(rows.get("Mara Ellison").subList(2, 5)).containsExactly("7", "11", "18");
    int all = 0;
    for (Element row : page.select(".index tbody tr")) {
      all += Integer.parseInt(row.child(5).text());
    }
    assertThat(all).isEqualTo(Audit.of(List.of(HarbourNews.ferry(), HarbourNews.yard())).words());
    assertThat(page.select(".strip").text())
        .contains("People, by gender as stated women", "anonymous")
        .contains("described only");
  }

  @Test
  void charts_say_in_words_what_they_show() {
    assertThat(page.select(".timeline").attr("aria-label"))
        .isEqualTo(
            "Timeline from 2024-03-04 to 2024-03-06: 2 dated articles, 1 dated statements; the"
                + " table has each");
    assertThat(page.select("figure table").text()).contains("2024-03-04", "The ferry will stay");
    assertThat(page.select("svg:not([aria-hidden]):not([aria-label])")).isEmpty();
  }

  @Test
  void the_policy_allows_nothing_but_what_is_in_the_page() {
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");

    assertThat(policy)
        .matches(
            "default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+';"
                + " base-uri 'none'; form-action 'none'");
    assertThat(page.select("[style], [src], link, img, iframe")).isEmpty();
    assertThat(page.select("a[href^=http]").eachAttr("href"))
        .containsExactly("https://gazette.example/ferry");
  }

  @Test
  void a_page_an_article_and_an_index_link_to_each_other() {
    Map<String, String> pages = HarbourNews.report().pages();

    assertThat(pages.keySet().iterator().next()).isEqualTo("index.html");
    assertThat(pages).hasSize(3);
    for (String html : pages.values()) {
      for (String link : Jsoup.parse(html).select("a[href]:not([rel])").eachAttr("href")) {
        String[] parts = link.split("#", 2);
        Document target = Jsoup.parse(parts[0].isEmpty() ? html : pages.get(parts[0]));
        if (parts.length == 2) {
          assertThat(target.getElementById(parts[1])).as(link).isNotNull();
        }
      }
    }
  }

  @Test
  void nothing_said_is_a_page_too() {
    Article article = Article.of("quiet", "");
    Analysis quiet = new Analysis(article, List.of(), List.of(), List.of(), List.of());

    assertThat(Report.of(List.of(quiet)).page()).contains("Nobody is quoted or reported.");
    assertThat(Report.of(List.of()).page()).contains("<dd>0</dd>");
  }

  @Test
  void the_same_results_give_the_same_page() {
    assertThat(HarbourNews.report().page()).isEqualTo(HarbourNews.report().page());
  }

  @Test
  void two_articles_need_two_ids() {
    Report.Builder builder = Report.builder().add(HarbourNews.yard());

    assertThatThrownBy(() -> builder.add(HarbourNews.yard()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tuesday/yard.txt");
  }

  @Test
  void what_is_nested_too_deep_for_the_text_is_linked_where_its_details_are() {
    String text = "“".repeat(60) + "no" + "”".repeat(60);
    Document deep = Jsoup.parse(Report.of(List.of(NestedQuotes.analysis(text, 60))).page());

    assertThat(deep.select(".text").get(0).wholeText()).isEqualTo(text);
    assertThat(deep.select("[id^=q-]")).hasSize(60);
    assertThat(deep.select(".text [id^=q-]")).hasSize(Weaver.DEEPEST);
  }
}
