package dev.byline.report.internal.speech;

import dev.byline.attribution.Claim;
import dev.byline.attribution.Firmness;
import dev.byline.attribution.Stance;
import dev.byline.text.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A way in which something is not said plainly.
 *
 * @param key for filters
 * @param label what to call it
 * @param words of the article that show it, as text; empty where there are none
 */
public record FirmnessNote(String key, String label, String words) {

  /** All that are to be said of a claim. */
  static List<FirmnessNote> of(Claim claim) {
    Firmness firmness = claim.firmness();
    List<FirmnessNote> notes = new ArrayList<>();
    add(notes, "hedged", "Hedged", firmness.hedges());
    add(notes, "conditional", "On a condition", firmness.conditions());
    add(notes, "future", "Yet to come", firmness.futures());
    if (firmness.stance() != Stance.NEUTRAL) {
      notes.add(
          new FirmnessNote("stance", label(firmness.stance()), quoted(firmness.stanceWords())));
    }
    return notes;
  }

  private static void add(List<FirmnessNote> notes, String key, String label, List<Excerpt> words) {
    if (!words.isEmpty()) {
      notes.add(new FirmnessNote(key, label, quoted(words)));
    }
  }

  private static String label(Stance stance) {
    return switch (stance) {
      case DOUBTED -> "The article doubts";
      case ADMITTED -> "Admitted, it says";
      case CONFIRMED -> "The article agrees";
      case REJECTED -> "The article denies";
      case NEUTRAL -> "";
    };
  }

  private static String quoted(List<Excerpt> words) {
    return words.stream()
        .map(one -> "“" + Legible.line(one.text()) + "”")
        .collect(Collectors.joining(", "));
  }
}
