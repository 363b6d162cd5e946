package dev.byline.pipeline.internal.coref;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.syntax.GrammaticalRoles;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the rules say of whom the pronouns of one article mean, as a learned model sees it. The
 * rules say who may be meant at all; between those the model has its say.
 */
final class PronounWeighing {

  private final AnnotatedText text;
  private final GrammaticalRoles grammar;
  private final DiscourseModel discourse;
  private final LearnedPreference learned;

  /** By pronoun: what the model makes of each who may be meant. */
  private final Map<Integer, Map<Referent, Double>> preferences = new HashMap<>();

  PronounWeighing(
      AnnotatedText text,
      GrammaticalRoles grammar,
      DiscourseModel discourse,
      LearnedPreference learned) {
    this.text = text;
    this.grammar = grammar;
    this.discourse = discourse;
    this.learned = learned;
  }

  /**
   * The candidates of a pronoun in the order in which both like them. Not of '…,” she said': who
   * speaks a quotation the discourse tells better (hard cases with the right full name: 93.6 %, by
   * the model 90.4). Nor of what stands inside a quotation, of which the novels that the model
   * learned from say little that holds for news. Of 'it' the model was right in half of GUM's.
   */
  List<DiscourseModel.Scored> weighed(
      int token, Pronoun pronoun, List<DiscourseModel.Scored> byRules) {
    boolean tag = grammar.isTag(new TokenRange(token, token + 1));
    boolean left = tag || grammar.isQuoted(token) || pronoun == Pronoun.IT;
    if (byRules.size() < 2 || left) {
      return byRules;
    }
    double depth = grammar.depth(text.token(token).sentence());
    Map<Referent, Double> factors = learned.factors(token, discourse.within(depth, pronoun::fit));
    preferences.put(token, factors);
    return byRules.stream()
        .map(
            candidate ->
                new DiscourseModel.Scored(
                    candidate.referent(),
                    candidate.score() * factors.getOrDefault(candidate.referent(), 1.0)))
        .sorted(Comparator.comparingDouble(DiscourseModel.Scored::score).reversed())
        .toList();
  }

  /** What the model made of somebody whom a pronoun may mean: 0 to 1, 1 if nothing. */
  double preference(int token, Referent referent) {
    return preferences.getOrDefault(token, Map.of()).getOrDefault(referent, 1.0);
  }
}
