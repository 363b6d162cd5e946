package dev.byline.examples.runner.report;

import static java.util.Objects.requireNonNull;

import dev.byline.index.Appearance;
import dev.byline.index.EntitySnapshot;
import dev.byline.index.IndexedEntity;
import dev.byline.index.MergeReason;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Who is quoted where, and how often, as a page to read. Behind an article stands why its person
 * counts as the same as in the others, so that a wrong merge can be seen.
 */
final class IndexReport {

  private final Style style;

  /** A report in this style. */
  IndexReport(Style style) {
    this.style = requireNonNull(style, "style");
  }

  /** The page, ending in a line feed: these speakers in this order. */
  String render(EntitySnapshot snapshot, List<IndexedEntity> speakers) {
    StringBuilder page = new StringBuilder();
    page.append(style.strong("Who is quoted where"))
        .append(" | ")
        .append(Printable.count(snapshot.articles(), "article"))
        .append('\n');
    speakers.forEach(speaker -> speaker(snapshot, speaker, page));
    return page.toString();
  }

  /** One speaker: the totals, a line for each article, and who may be the same. */
  private void speaker(EntitySnapshot snapshot, IndexedEntity speaker, StringBuilder page) {
    String type = speaker.type().name().toLowerCase(Locale.ROOT);
    String roles = Printable.prose(String.join("; ", speaker.roles()));
    page.append(
        Paragraph.fill(
            0,
            Style.DEEPER,
            style.speaker(Printable.prose(speaker.name()))
                + " ("
                + type
                + ")"
                + (roles.isEmpty() ? "" : " — " + roles)
                + " — "
                + said(speaker.quotes(), speaker.claims())));
    for (Appearance appearance : speaker.appearances()) {
      String line =
          Printable.prose(appearance.article())
              + ": "
              + said(appearance.quotes(), appearance.claims());
      String why =
          appearance.reason().kind() == MergeReason.Kind.ONLY_ONE
              ? ""
              : " " + style.faint("[" + Printable.prose(reason(appearance.reason())) + "]");
      page.append(Paragraph.fill(Style.INDENT, Style.INDENT + Style.DEEPER, line + why));
    }
    List<IndexedEntity> candidates = snapshot.candidates(speaker);
    if (!candidates.isEmpty()) {
      String line =
          candidates.stream()
              .map(other -> Printable.prose(other.name() + " in " + articles(other)))
              .collect(Collectors.joining("; ", "perhaps the same: ", ""));
      page.append(Paragraph.fill(Style.INDENT, Style.INDENT + Style.DEEPER, style.faint(line)));
    }
  }

  private static String articles(IndexedEntity entity) {
    return entity.appearances().stream()
        .map(Appearance::article)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String reason(MergeReason reason) {
    return reason.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')
        + ": "
        + reason.evidence();
  }

  private static String said(int quotes, int claims) {
    return Printable.count(quotes, "quote") + ", " + Printable.count(claims, "claim");
  }
}
