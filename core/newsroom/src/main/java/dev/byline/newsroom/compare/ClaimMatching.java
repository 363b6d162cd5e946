package dev.byline.newsroom.compare;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds in one text the claim that another text makes too, by the words of their contents: words
 * that many claims of the text share weigh less, figures must be the same. Immutable.
 */
public final class ClaimMatching {

  /** So much of the weight of a claim's words must be found in the other. */
  private static final double ENOUGH = 0.6;

  /** How much it counts that the other says little else. */
  private static final double FULL = 0.3;

  /** How much it counts that the source is the same, between claims that are nearly as alike. */
  private static final double SOURCE = 0.25;

  private final Analysis text;
  private final Map<Claim, ClaimWords> claims = new HashMap<>();
  private final Map<String, Integer> frequency = new HashMap<>();

  private ClaimMatching(Analysis text) {
    this.text = text;
    for (Claim claim : text.claims()) {
      ClaimWords words = ClaimWords.of(text, claim);
      claims.put(claim, words);
      words.stems().forEach(stem -> frequency.merge(stem, 1, Integer::sum));
    }
  }

  /** Of the claims of a text. */
  public static ClaimMatching in(Analysis text) {
    return new ClaimMatching(text);
  }

  /**
   * The claim of this text that says what a claim of another text says, if any; whether it says so
   * or says the opposite makes no difference.
   */
  public Optional<Claim> find(Analysis otherText, Claim other) {
    ClaimWords wanted = ClaimWords.of(otherText, other);
    record Scored(Claim claim, double score) {}
    List<Scored> found = new ArrayList<>();
    for (Claim claim : text.claims()) {
      double score = score(wanted, words(claim));
      if (score > 0) {
        boolean same =
            SourceAgreement.of(otherText, other.source(), text, claim.source())
                == SourceAgreement.SAME;
        found.add(new Scored(claim, score + (same ? SOURCE : 0)));
      }
    }
    return found.stream().max(Comparator.comparingDouble(Scored::score)).map(Scored::claim);
  }

  /** The words of a claim of this text. */
  public ClaimWords words(Claim claim) {
    return claims.getOrDefault(claim, ClaimWords.of(text, claim));
  }

  /** How well a passage says what is wanted; 0 where it does not. */
  public double score(ClaimWords wanted, ClaimWords passage) {
    if (wanted.stems().isEmpty() || !hasNumbers(passage, wanted)) {
      return 0;
    }
    Set<String> known = new HashSet<>(passage.stems());
    known.addAll(passage.context());
    double support = share(wanted.stems(), known);
    Set<String> back = new HashSet<>(wanted.stems());
    back.addAll(wanted.context());
    return support < ENOUGH ? 0 : support + FULL * share(passage.stems(), back);
  }

  private static boolean hasNumbers(ClaimWords passage, ClaimWords wanted) {
    return passage.numbers().containsAll(wanted.numbers());
  }

  private double share(Set<String> of, Set<String> in) {
    double all = 0;
    double shared = 0;
    for (String stem : of) {
      double weight = weight(stem);
      all += weight;
      shared += in.contains(stem) ? weight : 0;
    }
    return all == 0 ? 0 : shared / all;
  }

  private double weight(String stem) {
    double times = frequency.getOrDefault(stem, 0);
    return Math.log(1 + (1.0 + claims.size()) / (times + 0.5));
  }
}
