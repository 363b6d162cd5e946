package dev.byline.examples.runner.report;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import dev.byline.attribution.Source;
import dev.byline.text.Excerpt;

/** Claims and indented lines in the pages about two texts. */
final class ClaimLines {

  private ClaimLines() {}

  /** A page that begins with which two texts it is about. */
  static StringBuilder heading(Style style, Analysis one, String between, Analysis other) {
    String pair =
        Printable.line(one.article().id()) + between + Printable.line(other.article().id());
    return new StringBuilder(style.strong("=== " + pair)).append('\n');
  }

  /** Who, by which words, said what. */
  static String said(Style style, Claim claim) {
    String who = claim.source().map(Source::name).map(Printable::prose).orElse("somebody");
    return style.speaker(who)
        + claim.cue().map(Excerpt::text).map(cue -> " — " + Printable.prose(cue)).orElse("")
        + " — "
        + Printable.prose(claim.text());
  }

  /** Adds words to a page, indented and so many steps deeper. */
  static void line(StringBuilder page, int deeper, String words) {
    int indent = Style.INDENT + deeper * Style.DEEPER;
    page.append(Paragraph.fill(indent, indent + Style.DEEPER, words));
  }
}
