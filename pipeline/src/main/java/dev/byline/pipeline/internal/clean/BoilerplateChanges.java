package dev.byline.pipeline.internal.clean;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What somebody changes about boilerplate.
 *
 * @param whole paragraphs that read so are dropped, by their letters and digits
 * @param starts paragraphs that begin so are dropped
 * @param patterns paragraphs that match wholly are dropped
 * @param off phrases of Byline's list that drop nothing
 */
public record BoilerplateChanges(
    List<String> whole, List<String> starts, List<Pattern> patterns, Set<String> off) {

  /** No change. */
  public static final BoilerplateChanges NONE =
      new BoilerplateChanges(List.of(), List.of(), List.of(), Set.of());

  /** Copies the collections. */
  public BoilerplateChanges {
    whole = List.copyOf(whole);
    starts = List.copyOf(starts);
    patterns = List.copyOf(patterns);
    off = Set.copyOf(off);
  }

  /** Whether a paragraph is dropped for what is added here. */
  public boolean drops(String paragraph) {
    return Boilerplate.of(this).verdict(paragraph) == Boilerplate.Verdict.ALWAYS;
  }

  /** Whether Byline's own list has a phrase. */
  public static boolean isShipped(String phrase) {
    return Boilerplate.standard().has(phrase);
  }
}
