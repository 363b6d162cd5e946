package dev.byline.report.internal.speech;

/**
 * Where an article stands in a report.
 *
 * @param label what it is called there
 * @param file the file that holds it; empty where all stands in one
 * @param anchor its place in the file
 */
public record ArticleRef(String label, String file, String anchor) {

  /** A link to it. */
  public String link() {
    return link(anchor);
  }

  /** A link to a place in it. */
  public String link(String place) {
    return file + "#" + place;
  }
}
