package dev.byline.pipeline.explain;

import static java.util.Objects.requireNonNull;

import dev.byline.text.Excerpt;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was decided about one quotation or one claim, and between which candidates.
 *
 * @param id the id of the {@link dev.byline.attribution.Quote} or {@link
 *     dev.byline.attribution.Claim} in the analysis; empty for a claim that was left out
 * @param excerpt the quotation with its marks, or the content of the claim from first to last
 * @param outcome the answer in a few words: who or, where nobody is given, why not
 * @param candidates what was possible, the chosen answer first and the others by confidence; never
 *     empty
 */
public record Decision(
    Optional<String> id, Excerpt excerpt, String outcome, List<Candidate> candidates) {

  private static final int WORDS_SHOWN = 48;
  private static final int FACTORS_SHOWN = 4;

  /**
   * Copies the list and checks the arguments.
   *
   * @throws IllegalArgumentException if there is no candidate
   */
  public Decision {
    requireNonNull(id, "id");
    requireNonNull(excerpt, "excerpt");
    requireNonNull(outcome, "outcome");
    candidates = List.copyOf(candidates);
    if (candidates.isEmpty()) {
      throw new IllegalArgumentException("a decision must have a candidate");
    }
  }

  /** The answer that was given. */
  public Candidate chosen() {
    return candidates.get(0);
  }

  /**
   * The decision in one line without line feed: which words, what was decided, and each candidate
   * with its confidence, what proposes it and the factors that weigh most.
   */
  public String line() {
    return id.orElse("-")
        + " "
        + shortened(excerpt.text())
        + " -> "
        + outcome
        + ": "
        + candidates.stream()
            .map(candidate -> candidate.line(FACTORS_SHOWN))
            .collect(Collectors.joining(" | "));
  }

  private static String shortened(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= WORDS_SHOWN) {
      return line;
    }
    int end = line.lastIndexOf(' ', WORDS_SHOWN);
    int cut = end > 0 ? end : WORDS_SHOWN;
    return line.substring(0, Character.isHighSurrogate(line.charAt(cut - 1)) ? cut - 1 : cut)
        + " …";
  }
}
