package dev.byline.pipeline.cases;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import dev.byline.attribution.Firmness;
import dev.byline.attribution.Stance;
import dev.byline.text.Excerpt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares how firmly the claims of a result were said with what a line of a case says. */
public record FirmnessJudge(Analysis analysis) {

  /** What is wrong about {@code words => what}, if anything. */
  public Optional<String> objection(String line) {
    String[] parts = line.split(" => ");
    Set<String> wanted = Set.of(parts[1].split("; "));
    Optional<Claim> claim =
        analysis.claims().stream()
            .filter(one -> one.text().replaceAll("\\s+", " ").contains(parts[0]))
            .min(Comparator.comparingInt(one -> one.text().length()));
    if (claim.isEmpty()) {
      return Optional.of(line + ": no such claim");
    }
    List<String> found = shown(claim.get().firmness());
    return Set.copyOf(found).equals(wanted)
        ? Optional.empty()
        : Optional.of(line + ": found " + String.join("; ", found));
  }

  /** How firmly, as the lines of the cases say it. */
  private static List<String> shown(Firmness firmness) {
    List<String> shown = new ArrayList<>();
    add(shown, "hedged", firmness.hedges());
    add(shown, "conditional", firmness.conditions());
    add(shown, "future", firmness.futures());
    if (firmness.stance() != Stance.NEUTRAL) {
      add(shown, firmness.stance().name().toLowerCase(Locale.ROOT), firmness.stanceWords());
    }
    return shown.isEmpty() ? List.of("plain") : shown;
  }

  private static void add(List<String> shown, String name, List<Excerpt> words) {
    if (!words.isEmpty()) {
      shown.add(
          words.stream().map(Excerpt::text).collect(Collectors.joining(" / ", name + " ", "")));
    }
  }
}
