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
 * Finds in one text the claims that another text makes too, by the words of their contents. Whether
 * a claim says so or says the opposite makes no difference.
 */
public final class ClaimMatching {

  /** How much it counts that the source is the same, between claims that are nearly as alike. */
  private static final double SOURCE = 0.25;

  /** How much it counts, between claims that are as alike, how far from each other they stand. */
  private static final double PLACE = 0.01;

  /** How much it counts that a claim has the same words; the only thing where they are grammar. */
  private static final double SAME_WORDS = 1;

  private final Analysis text;
  private final Map<Claim, ClaimWords> words = new HashMap<>();
  private final PassageIndex<Claim> index;
  private final Map<List<String>, List<Claim>> byForms = new HashMap<>();

  private ClaimMatching(Analysis text, boolean figuresMustAgree) {
    this.text = text;
    this.index = new PassageIndex<>(figuresMustAgree);
    for (Claim claim : text.claims()) {
      ClaimWords of = ClaimWords.of(text, claim);
      words.put(claim, of);
      index.add(claim, of);
      byForms.computeIfAbsent(forms(claim), key -> new ArrayList<>()).add(claim);
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

  /**
   * The claim of this text that says what a claim of another text says, if any.
   *
   * @param other the claim of the other text
   * @param wanted its words
   * @param sources compares the sources of this text, first, with those of the other
   */
  public Optional<Claim> find(Claim other, ClaimWords wanted, SourceComparison sources) {
    return scored(index.find(wanted), other, sources).entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  /** The claims of this text that say what a passage says, best first. */
  public List<Claim> find(ClaimWords wanted) {
    return index.find(wanted).stream().map(PassageIndex.Found::passage).toList();
  }

  /** The words of a claim of this text. */
  public ClaimWords words(Claim claim) {
    ClaimWords known = words.get(claim);
    return known == null ? ClaimWords.of(text, claim) : known;
  }

  /**
   * The claims that another text makes too, each with one of this text, the most alike first.
   *
   * @param otherText the other text
   * @param sources compares the sources of this text, first, with those of the other
   */
  public List<Pair> pairs(Analysis otherText, SourceComparison sources) {
    record Scored(Pair pair, double score) {}
    List<Scored> all = new ArrayList<>();
    for (Claim other : otherText.claims()) {
      List<PassageIndex.Found<Claim>> found = index.findEitherWay(ClaimWords.of(otherText, other));
      double place = place(otherText, other);
      scored(found, other, sources)
          .forEach(
              (own, score) ->
                  all.add(
                      new Scored(
                          new Pair(own, other),
                          score - PLACE * Math.abs(place(text, own) - place))));
    }
    all.sort(Comparator.comparingDouble(Scored::score).reversed());
    Set<Claim> taken = new HashSet<>();
    Set<Claim> given = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
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

  /** How far into its text a claim stands, 0 to 1. */
  private static double place(Analysis analysis, Claim claim) {
    return (double) claim.extent().start() / Math.max(1, analysis.article().text().length());
  }

  private Map<Claim, Double> scored(
      List<PassageIndex.Found<Claim>> found, Claim other, SourceComparison sources) {
    Map<Claim, Double> scores = new HashMap<>();
    found.forEach(one -> scores.merge(one.passage(), one.score(), Math::max));
    byForms
        .getOrDefault(forms(other), List.of())
        .forEach(claim -> scores.merge(claim, SAME_WORDS, Double::sum));
    scores.replaceAll(
        (claim, score) ->
            sources.compare(claim.source(), other.source()) == SourceAgreement.SAME
                ? score + SOURCE
                : score);
    return scores;
  }

  private static List<String> forms(Claim claim) {
    return PlainWords.forms(PlainWords.of(claim.text()));
  }
}
