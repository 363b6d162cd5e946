package dev.byline.pipeline.internal.coref;

import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.names.Referent;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a learned model adds to the rules: for each referent a factor between 0 and 1 by which the
 * score of the rules is multiplied, 1 for whom the model likes best. The share of a referent is that
 * of all its mentions near by; whom the model did not see has the share of "anything else".
 */
final class LearnedPreference {

  /** How much the model counts beside the rules: the exponent of its shares. */
  private static final double WEIGHT = Double.parseDouble(System.getProperty("beta", "1"));

  /** No share is less: the model is never so sure that the rules have no say. */
  private static final double LEAST = Double.parseDouble(System.getProperty("least", "0.01"));

  private static final double UNSEEN = Double.parseDouble(System.getProperty("unseen", "0.5"));

  private static final double UNNAMED = Double.parseDouble(System.getProperty("unnamed", "0.3"));

  private final AntecedentScores model;

  LearnedPreference(AntecedentScores model) {
    this.model = model;
  }

  /** The factors of the referents that were mentioned; empty where the model has nothing to say. */
  Map<Referent, Double> factors(int pronoun, List<DiscourseModel.Event> mentioned) {
    Map<Referent, Double> factors = new HashMap<>();
    shares(pronoun, mentioned)
        .ifPresent(
            shares -> {
              mentioned.forEach(
                  event ->
                      factors.put(
                          event.referent(),
                          shares
                              .byReferent()
                              .getOrDefault(event.referent(), UNSEEN * shares.others())));
              // somebody unnamed is, more often than not, somebody named whom the rules did not know
              factors.replaceAll(
                  (referent, share) -> referent.named() ? share : share * UNNAMED);
              double most = factors.values().stream().mapToDouble(x -> x).max().orElse(1);
              factors.replaceAll(
                  (referent, share) -> Math.pow(Math.max(LEAST, share / most), WEIGHT));
            });
    return factors;
  }

  /**
   * How likely each of those mentioned is meant.
   *
   * @param byReferent the share of each whom the model saw
   * @param others that of everything else
   */
  record Shares(Map<Referent, Double> byReferent, double others) {}

  /** What the model says of a pronoun, or of the description that begins at a token. */
  Optional<Shares> shares(int token, List<DiscourseModel.Event> mentioned) {
    Map<TokenRange, Referent> mentions = new LinkedHashMap<>();
    mentioned.forEach(event -> mentions.putIfAbsent(event.words(), event.referent()));
    List<TokenRange> words = List.copyOf(mentions.keySet());
    return model
        .shares(token, words)
        .map(
            shares -> {
              Map<Referent, Double> byReferent = new HashMap<>();
              for (int i = 0; i < words.size(); i++) {
                if (!Double.isNaN(shares[i])) {
                  byReferent.merge(mentions.get(words.get(i)), shares[i], Double::sum);
                }
              }
              return new Shares(byReferent, shares[words.size()]);
            });
  }
}
