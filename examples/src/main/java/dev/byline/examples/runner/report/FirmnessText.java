package dev.byline.examples.runner.report;

import dev.byline.attribution.Firmness;
import dev.byline.attribution.Stance;
import dev.byline.newsroom.compare.FirmnessChange;
import dev.byline.text.Excerpt;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How firmly a claim was said, as a few words among the facts of a claim. */
final class FirmnessText {

  private FirmnessText() {}

  /** Such as {@code hedged "may", doubted "claimed", }; nothing of what is said plainly. */
  static String of(Firmness firmness) {
    String stance =
        firmness.stance() == Stance.NEUTRAL
            ? ""
            : part(firmness.stance().name().toLowerCase(Locale.ROOT), firmness.stanceWords());
    return part("hedged", firmness.hedges())
        + part("conditional", firmness.conditions())
        + part("future", firmness.futures())
        + stance;
  }

  /** Such as {@code stronger: "may" → plainly}. */
  static String of(FirmnessChange change) {
    return change.direction().name().toLowerCase(Locale.ROOT)
        + " ("
        + change.kind().name().toLowerCase(Locale.ROOT)
        + "): "
        + words(change.before())
        + " → "
        + words(change.after());
  }

  private static String words(List<Excerpt> words) {
    return words.isEmpty()
        ? "plainly"
        : words.stream()
            .map(word -> '"' + Printable.prose(word.text()) + '"')
            .collect(Collectors.joining(" "));
  }

  private static String part(String name, List<Excerpt> words) {
    return words.isEmpty()
        ? ""
        : words.stream()
            .map(word -> '"' + Printable.prose(word.text()) + '"')
            .collect(Collectors.joining(" ", name + " ", ", "));
  }
}
