package dev.byline.report;

import java.util.List;

/**
 * A paragraph of an article, as it is marked.
 *
 * @param gap the white space before it
 * @param parts its text; empty behind the last paragraph
 * @param wrapped whether its lines were broken at a width, so that their ends mean nothing
 * @param headline whether it looks like the headline
 */
record TextBlock(List<Woven> gap, List<Woven> parts, boolean wrapped, boolean headline) {

  /** For the template. */
  String classes() {
    return wrapped ? "wrapped" : "lines";
  }
}
