package dev.byline.report;

/**
 * Where an article stands in a report.
 *
 * @param label what it is called there
 * @param file the file that holds it; empty where all stands in one
 * @param anchor its place in the file
 */
record ArticleRef(String label, String file, String anchor) {

  /** A link to it. */
  String link() {
    return link(anchor);
  }

  /** A link to a place in it. */
  String link(String place) {
    return file + "#" + place;
  }
}
