package dev.byline.pipeline.explain;

import static java.util.Objects.requireNonNull;

import dev.byline.text.Excerpt;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One answer that was possible.
 *
 * @param name who it would make the source, by the fullest name known; {@code "nobody"} where the
 *     answer is that nobody is, or that nobody is named
 * @param mention the words of the article that name the source; empty where there are none
 * @param decidedBy the rule or model that proposes it
 * @param confidence calibrated probability, 0 to 1, that it is right, judged by itself: those of
 *     rivals need not add up to 1
 * @param factors what the confidence is made of, in the order in which it was looked at
 */
public record Candidate(
    String name,
    Optional<Excerpt> mention,
    String decidedBy,
    double confidence,
    List<Factor> factors) {

  /** What stands for the absence of a source. */
  public static final String NOBODY = "nobody";

  /**
   * Copies the list and checks the arguments.
   *
   * @throws IllegalArgumentException if the confidence is no probability
   */
  public Candidate {
    requireNonNull(name, "name");
    requireNonNull(mention, "mention");
    requireNonNull(decidedBy, "decidedBy");
    factors = List.copyOf(factors);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " must be within [0, 1]");
    }
  }

  /**
   * The factors that weigh most, for or against, the heaviest first; the starting point that all
   * candidates share is none of them.
   *
   * @param most how many at most
   */
  public List<Factor> decisive(int most) {
    return factors.stream()
        .filter(factor -> !factor.feature().equals(Factor.BIAS) && factor.contribution() != 0)
        .sorted(Comparator.comparingDouble(factor -> -Math.abs(factor.contribution())))
        .limit(most)
        .toList();
  }

  /** Such as {@code Mara Ellison 0.93 by claimed-content (cue +1.20, same-paragraph -0.40)}. */
  String line(int factorsShown) {
    String shown =
        decisive(factorsShown).stream()
            .map(f -> String.format(Locale.ROOT, "%s %+.2f", f.feature(), f.contribution()))
            .collect(Collectors.joining(", "));
    return String.format(Locale.ROOT, "%s %.2f by %s", name, confidence, decidedBy)
        + (shown.isEmpty() ? "" : " (" + shown + ")");
  }
}
