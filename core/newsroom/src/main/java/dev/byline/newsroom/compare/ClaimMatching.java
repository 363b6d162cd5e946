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
  private static final double ENOUGH = 0.65;

  /** How much it counts that the other says little else. */
  private static final double FULL = 0.3;

  /** How much it counts that the source is the same, between claims that are nearly as alike. */
  private static final double SOURCE = 0.25;

  private final Analysis text;
  private final boolean figuresMustAgree;
  private final Map<Claim, ClaimWords> claims = new HashMap<>();
  private final Map<String, Integer> frequency = new HashMap<>();

  private ClaimMatching(Analysis text, boolean figuresMustAgree) {
    this.text = text;
    this.figuresMustAgree = figuresMustAgree;
    for (Claim claim : text.claims()) {
      ClaimWords words = ClaimWords.of(text, claim);
      claims.put(claim, words);
      words.stems().forEach(stem -> frequency.merge(stem, 1, Integer::sum));
    }
  }

  /** Of the claims of a text; one with other figures is another claim. */
  public static ClaimMatching in(Analysis text) {
    return new ClaimMatching(text, /* figuresMustAgree= */ true);
  }

  /** Of the claims of a text; one with other figures may be the same, corrected. */
  public static ClaimMatching lenient(Analysis text) {
    return new ClaimMatching(text, /* figuresMustAgree= */ false);
  }

  /**
   * A claim that two texts make.
   *
   * @param own the claim of the text that is searched
   * @param other the claim of the other text
   */
  public record Pair(Claim own, Claim other) {}

  /** The claims that another text makes too, each with one of this text, the most alike first. */
  public List<Pair> pairs(Analysis otherText) {
    record Scored(Pair pair, double score) {}
    List<Scored> all = new ArrayList<>();
    for (Claim other : otherText.claims()) {
      ClaimWords wanted = ClaimWords.of(otherText, other);
      for (Claim own : text.claims()) {
        double score =
            Math.max(score(wanted, words(own)), score(words(own), wanted))
                + (own.text().equals(other.text()) ? 1 : 0);
        if (score > 0) {
          all.add(new Scored(new Pair(own, other), score + sameSource(otherText, other, own)));
        }
      }
    }
    all.sort(Comparator.comparingDouble(Scored::score).reversed());
    Set<Claim> taken = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    Set<Claim> given = new HashSet<>();
    for (Scored scored : all) {
      Pair pair = scored.pair();
      if (!taken.contains(pair.own()) && !given.contains(pair.other())) {
        taken.add(pair.own());
        given.add(pair.other());
        pairs.add(pair);
      }
    }
    return pairs;
  }

  private double sameSource(Analysis otherText, Claim other, Claim own) {
    boolean same =
        SourceAgreement.of(otherText, other.source(), text, own.source()) == SourceAgreement.SAME;
    return same ? SOURCE : 0;
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
        found.add(new Scored(claim, score + sameSource(otherText, other, claim)));
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
    if (wanted.stems().isEmpty() || figuresMustAgree && !hasNumbers(passage, wanted)) {
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
