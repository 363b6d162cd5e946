package dev.byline.examples.runner.report;

import static dev.byline.examples.runner.report.ClaimLines.heading;
import static dev.byline.examples.runner.report.ClaimLines.line;
import static dev.byline.examples.runner.report.ClaimLines.said;

import dev.byline.attribution.Source;
import dev.byline.newsroom.verify.CheckedClaim;
import dev.byline.newsroom.verify.CheckedQuote;
import dev.byline.newsroom.verify.QuoteCut;
import dev.byline.newsroom.verify.QuoteVerdict;
import dev.byline.newsroom.verify.StatedAsFact;
import dev.byline.newsroom.verify.Verification;
import dev.byline.text.Excerpt;
import java.util.Locale;

/**
 * A derived text checked against its original, as a page to read.
 *
 * @param style with or without colour
 */
public record VerifyReport(Style style) {

  /** The page, ending in a line feed. */
  public String render(Verification checked) {
    StringBuilder page = heading(style, checked.derived(), " against ", checked.original());
    if (!checked.quotes().isEmpty()) {
      page.append(style.strong("Quotations")).append('\n');
      checked.quotes().forEach(quote -> quote(quote, page));
    }
    if (!checked.claims().isEmpty()) {
      page.append(style.strong("Claims")).append('\n');
      checked.claims().forEach(claim -> claim(claim, page));
    }
    if (!checked.statedAsFact().isEmpty()) {
      page.append(style.strong("Stated as a fact, only reported in the original")).append('\n');
      checked.statedAsFact().forEach(fact -> fact(fact, page));
    }
    if (!checked.leftOut().isEmpty()) {
      page.append(style.strong("Left out, which is no fault")).append('\n');
      checked.leftOut().forEach(claim -> line(page, 0, said(style, claim)));
    }
    page.append(checked.isFaithful() ? "Faithful.\n" : "To be looked at.\n");
    return page.toString();
  }

  private void quote(CheckedQuote checked, StringBuilder page) {
    String speaker = checked.quote().speaker().map(Source::name).orElse("nobody");
    line(
        page,
        0,
        verdict(checked.verdict(), checked.verdict().isFaithful())
            + style.quote(Printable.prose(checked.quote().excerpt().text()))
            + " "
            + style.speaker(Printable.prose(speaker)));
    if (checked.verdict() == QuoteVerdict.OTHER_SPEAKER) {
      checked
          .found()
          .forEach(
              found ->
                  line(
                      page,
                      1,
                      "in the original: "
                          + found
                              .speaker()
                              .map(Source::name)
                              .map(Printable::prose)
                              .orElse("nobody")));
    }
    for (QuoteCut cut : checked.cuts()) {
      String where = cut.place().name().toLowerCase(Locale.ROOT);
      String marked = cut.marked() ? "" : " without a sign";
      line(page, 1, "left out at the " + where + marked + ": " + words(cut.words()));
    }
    if (checked.wording() == QuoteVerdict.ALTERED || checked.wording() == QuoteVerdict.COMBINED) {
      checked.found().forEach(found -> line(page, 1, "original: " + words(found.excerpt())));
    }
    checked.changes().forEach(change -> line(page, 1, Printable.prose(change.toString())));
    checked
        .unquoted()
        .ifPresent(words -> line(page, 1, "the original has these words, but not as a quotation"));
  }

  private void claim(CheckedClaim checked, StringBuilder page) {
    line(
        page,
        0,
        verdict(checked.verdict(), checked.verdict().isFaithful()) + said(style, checked.claim()));
    if (!checked.verdict().isFaithful() || !checked.changes().isEmpty()) {
      checked.found().ifPresent(found -> line(page, 1, "original: " + said(style, found)));
    }
    checked.stated().ifPresent(words -> line(page, 1, "the original itself: " + words(words)));
    checked.changes().forEach(change -> line(page, 1, FirmnessText.of(change)));
  }

  private void fact(StatedAsFact fact, StringBuilder page) {
    line(page, 0, words(fact.sentence()));
    line(page, 1, "original: " + said(style, fact.claim()));
  }

  private static String words(Excerpt words) {
    return Printable.prose(words.text());
  }

  private String verdict(Enum<?> verdict, boolean faithful) {
    String name = verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return (faithful ? style.faint(name) : style.strong(name)) + ": ";
  }
}
