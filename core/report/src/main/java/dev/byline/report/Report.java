package dev.byline.report;

import static java.util.Objects.requireNonNull;

import dev.byline.analysis.Analysis;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Results as pages that people read: the articles with their quotes and claims in place, who speaks
 * how often, and charts of it.
 *
 * <pre>{@code
 * Files.writeString(Path.of("report.html"), Report.of(analyses).page());
 * }</pre>
 *
 * <p>A page is one HTML file that loads nothing from anywhere and whose policy forbids it to; it
 * can be read without its script. Every quote has a link that stays the same as long as the id of
 * the article and the words do. The same results give the same bytes. Immutable and thread-safe.
 */
public final class Report {

  private final String title;
  private final List<ReportedArticle> articles;

  private Report(Builder builder) {
    this.title = builder.title;
    this.articles = List.copyOf(builder.articles);
  }

  /**
   * A report on these results.
   *
   * @throws IllegalArgumentException if two are of articles with the same id
   */
  public static Report of(List<Analysis> analyses) {
    Builder builder = builder();
    analyses.forEach(builder::add);
    return builder.build();
  }

  /** Starts a report, to which results are added. */
  public static Builder builder() {
    return new Builder();
  }

  /** All articles in one page. */
  public String page() {
    return new ReportPages(title, articles).whole();
  }

  /**
   * A page for each article, and {@code index.html} with the charts, the speakers and links to
   * them.
   *
   * @return the pages by the names that their files must have, in one folder; the index first
   */
  public Map<String, String> pages() {
    return new ReportPages(title, articles).separate();
  }

  /**
   * An article to report on.
   *
   * @param analysis what was found
   * @param alternatives who else was possible, by id of the quote or claim
   */
  record ReportedArticle(Analysis analysis, Map<String, List<Alternative>> alternatives) {}

  /** Collects what to report on. Not thread-safe. */
  public static final class Builder {

    private String title = "Who said what";
    private final List<ReportedArticle> articles = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private Builder() {}

    /** What the report is called. Default: "Who said what". */
    public Builder title(String name) {
      this.title = requireNonNull(name, "name");
      return this;
    }

    /**
     * Adds a result.
     *
     * @throws IllegalArgumentException if there is one of an article with its id
     */
    public Builder add(Analysis analysis) {
      return add(analysis, Map.of());
    }

    /**
     * Adds a result of which it is known who else was possible.
     *
     * @param analysis the result
     * @param alternatives by id of the quote or claim, the likeliest first
     * @throws IllegalArgumentException if there is one of an article with its id
     */
    public Builder add(Analysis analysis, Map<String, List<Alternative>> alternatives) {
      String id = requireNonNull(analysis, "analysis").article().id();
      Map<String, List<Alternative>> copy = Map.copyOf(alternatives);
      if (!ids.add(id)) {
        throw new IllegalArgumentException(
            "an article with the id \"" + id + "\" was added before");
      }
      articles.add(new ReportedArticle(analysis, copy));
      return this;
    }

    /** The report. */
    public Report build() {
      return new Report(this);
    }
  }
}
