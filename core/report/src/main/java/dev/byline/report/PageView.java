package dev.byline.report;

import dev.byline.report.internal.speech.Speaker;
import java.util.List;
import java.util.Optional;

/**
 * All that a page shows.
 *
 * @param title its headline
 * @param policy what the browser may load: nothing but the style and the script of the page
 * @param assets style and script
 * @param home the page of all articles, where this is one of an article alone
 * @param articles that stand in this page
 * @param listed that stand in pages of their own
 * @param speakers those with most words first
 * @param acts speech acts that occur, for the filter
 * @param figures how many of what
 * @param share whose words
 * @param timeline when
 * @param about who about whom
 * @param audit where in the articles, and by outlet, month and article
 */
record PageView(
    String title,
    String policy,
    Assets assets,
    Optional<String> home,
    List<ArticleView> articles,
    List<ArticleView> listed,
    List<Speaker> speakers,
    List<String> acts,
    List<Figure> figures,
    ShareChart share,
    TimelineChart timeline,
    AboutChart about,
    AuditChart audit) {

  /**
   * A number with what it counts.
   *
   * @param count how many
   * @param label of what
   */
  record Figure(long count, String label) {}

  /** Whether readers came for one article and not for an overview. */
  boolean isSingle() {
    return articles.size() == 1 && listed.isEmpty();
  }
}
