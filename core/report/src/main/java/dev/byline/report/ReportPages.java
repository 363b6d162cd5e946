package dev.byline.report;

import dev.byline.report.Report.ReportedArticle;
import dev.byline.report.internal.speech.Legible;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the pages of a report. */
final class ReportPages {

  private static final String INDEX = "index.html";

  /** Precompiled, in the package of their models. */
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, ReportPages.class.getClassLoader(), "dev.byline.report");

  private final String title;
  private final List<ReportedArticle> articles;

  ReportPages(String title, List<ReportedArticle> articles) {
    this.title = Legible.line(title);
    this.articles = articles;
  }

  /** All in one. */
  String whole() {
    ReportContent content = new ReportContent(articles, /* separate= */ false);
    return rendered(view(title, content, Optional.empty(), content.articles(), List.of()));
  }

  /** An index, and a page for each article. */
  Map<String, String> separate() {
    ReportContent all = new ReportContent(articles, /* separate= */ true);
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put(INDEX, rendered(view(title, all, Optional.empty(), List.of(), all.articles())));
    for (ReportedArticle article : articles) {
      ReportContent alone = new ReportContent(List.of(article), /* separate= */ true);
      ArticleView shown = alone.articles().get(0);
      pages.put(
          shown.ref().file(),
          rendered(
              view(shown.ref().label(), alone, Optional.of(INDEX), List.of(shown), List.of())));
    }
    return pages;
  }

  private static PageView view(
      String title,
      ReportContent content,
      Optional<String> home,
      List<ArticleView> shown,
      List<ArticleView> listed) {
    Assets assets = Assets.bundled();
    return new PageView(
        title,
        assets.policy(),
        assets,
        home,
        shown,
        listed,
        content.speakers(),
        content.acts(),
        content.figures(),
        ShareChart.of(content.speakers()),
        content.timeline(),
        content.about(),
        content.audit());
  }

  private static String rendered(PageView page) {
    StringOutput out = new StringOutput();
    TEMPLATES.render("page.jte", page, out);
    return out.toString();
  }
}
