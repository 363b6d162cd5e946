package dev.byline.examples.runner.report;

import static java.util.Objects.requireNonNull;

import dev.byline.newsroom.audit.Audit;
import dev.byline.newsroom.audit.AuditDimension;
import dev.byline.newsroom.audit.AuditEntry;
import dev.byline.newsroom.audit.AuditTally;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** An audit as a page to read: a table for each dimension, then who has no name, and why. */
public final class AuditReport {

  /** Rows of a table; all are in the other formats. */
  private static final int MOST = 15;

  /** Of one article there is nothing to compare by these. */
  private static final Set<AuditDimension> ACROSS = EnumSet.of(AuditDimension.ARTICLE);

  private final Style style;

  /** A report in this style. */
  public AuditReport(Style style) {
    this.style = requireNonNull(style, "style");
  }

  /** The page, ending in a line feed. */
  public String render(Audit audit) {
    StringBuilder page = new StringBuilder();
    page.append(style.strong("Audit"))
        .append(
            line(
                " | %s, %s of %s, %s with a speaker, %d without",
                Printable.count(audit.articles(), "article"),
                Printable.count(audit.words(), "word"),
                Printable.count(audit.entries().size(), "claim"),
                Printable.count(audit.quotations(), "quotation"),
                audit.unattributed()));
    for (AuditDimension dimension : AuditDimension.values()) {
      List<AuditTally> tallies = audit.by(dimension);
      if (!tallies.isEmpty() && !(ACROSS.contains(dimension) && audit.articles() == 1)) {
        table(dimension, tallies, audit.words(), page);
      }
    }
    list("without a name", audit.anonymous(), AuditReport::grounds, page);
    list(
        "why they would know",
        audit.entries().stream().filter(entry -> entry.justification().isPresent()).toList(),
        AuditReport::justification,
        page);
    return page.toString();
  }

  private void table(
      AuditDimension dimension, List<AuditTally> tallies, int words, StringBuilder page) {
    page.append('\n')
        .append(
            style.strong(
                String.format(
                    Locale.ROOT,
                    "%6s %6s %6s %6s %8s  by %s",
                    "words",
                    "share",
                    "quoted",
                    "quotes",
                    "articles",
                    dimension == AuditDimension.NAMED
                        ? "naming"
                        : dimension.name().toLowerCase(Locale.ROOT))))
        .append('\n');
    for (AuditTally tally : tallies.subList(0, Math.min(MOST, tallies.size()))) {
      page.append(
          line(
              "%6d %5.1f%% %6d %6d %8d  %s",
              tally.words(),
              100.0 * tally.words() / Math.max(1, words),
              tally.quotedWords(),
              tally.quotations(),
              tally.articles(),
              Printable.prose(tally.value())));
    }
    if (tallies.size() > MOST) {
      page.append(line("       and %d more", tallies.size() - MOST));
    }
  }

  private void list(
      String title,
      List<AuditEntry> entries,
      Function<AuditEntry, String> words,
      StringBuilder page) {
    if (entries.isEmpty()) {
      return;
    }
    page.append('\n').append(style.strong(title)).append('\n');
    Map<String, Integer> lines = new LinkedHashMap<>();
    for (AuditEntry entry : entries) {
      String who = style.speaker(Printable.prose(entry.speaker()));
      lines.merge(
          Printable.prose(entry.article()) + ": " + who + " — " + words.apply(entry),
          1,
          Integer::sum);
    }
    lines.forEach(
        (line, times) ->
            page.append(
                Paragraph.fill(
                    Style.INDENT,
                    Style.INDENT + Style.DEEPER,
                    times == 1 ? line : line + ", " + times + " times")));
  }

  private static String grounds(AuditEntry entry) {
    return Printable.prose(entry.anonymityGrounds().orElse("the article does not say why"));
  }

  private static String justification(AuditEntry entry) {
    return entry
        .justification()
        .map(
            why ->
                Printable.prose(why.excerpt().text())
                    + " ("
                    + why.kind().name().toLowerCase(Locale.ROOT)
                    + ")")
        .orElse("");
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values) + "\n";
  }
}
