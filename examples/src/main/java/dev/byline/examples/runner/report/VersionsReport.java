package dev.byline.examples.runner.report;

import static dev.byline.examples.runner.report.ClaimLines.heading;
import static dev.byline.examples.runner.report.ClaimLines.line;
import static dev.byline.examples.runner.report.ClaimLines.said;

import dev.byline.attribution.Claim;
import dev.byline.attribution.Source;
import dev.byline.newsroom.versions.ClaimChange;
import dev.byline.newsroom.versions.Versions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What changed between two versions of an article, as a page to read.
 *
 * @param style with or without colour
 */
public record VersionsReport(Style style) {

  /** The page, ending in a line feed. */
  public String render(Versions versions) {
    StringBuilder page = heading(style, versions.old(), " → ", versions.now());
    sources("New sources", versions.addedSources(), page);
    sources("Sources no more", versions.droppedSources(), page);
    if (!versions.claims().isEmpty()) {
      page.append(style.strong("Claims")).append('\n');
      versions.claims().forEach(change -> claim(change, page));
    }
    if (versions.isUnchanged()) {
      page.append("Sources and claims are as they were.\n");
    }
    return page.toString();
  }

  private void sources(String heading, List<Source> sources, StringBuilder page) {
    if (!sources.isEmpty()) {
      String names =
          sources.stream()
              .map(source -> style.speaker(Printable.prose(source.name())))
              .collect(Collectors.joining(", "));
      line(page, 0, style.strong(heading) + ": " + names);
    }
  }

  private void claim(ClaimChange change, StringBuilder page) {
    String kind = change.kind().name().toLowerCase(Locale.ROOT);
    Claim shown = change.after().or(change::before).orElseThrow();
    line(page, 0, style.strong(kind) + ": " + said(style, shown));
    if (change.after().isPresent()) {
      change.before().ifPresent(before -> line(page, 1, "was: " + said(style, before)));
    }
    change.firmness().forEach(one -> line(page, 1, FirmnessText.of(one)));
    if (!change.wording().isEmpty()) {
      line(
          page,
          1,
          change.wording().stream()
              .map(word -> Printable.prose(word.toString()))
              .collect(Collectors.joining(" … ")));
    }
  }
}
