package dev.byline.pipeline.attribution;

import dev.byline.attribution.UnattributedReason;
import dev.byline.pipeline.attribution.Draft.Option;
import dev.byline.pipeline.attribution.Draft.QuoteDecision;
import dev.byline.pipeline.attribution.Draft.QuoteDecision.Offered;
import dev.byline.pipeline.attribution.Draft.QuoteDecision.Spoken;
import dev.byline.pipeline.attribution.Draft.QuoteDecision.Unspoken;
import dev.byline.pipeline.attribution.Draft.Ruling;
import dev.byline.pipeline.scoring.Features;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses who said a quotation among all that the rules propose: the likeliest, if it is more
 * likely right than wrong. Lives as long as its draft.
 */
final class QuoteRanker {

  /** What is less likely than this is not said of anybody: it is as likely wrong as right. */
  private static final double LEAST = 0.5;

  /** A rejected speaker who was this likely makes a whole sentence ambiguous, not unsourced. */
  private static final double WORTH_NAMING = 0.2;

  /** How much surer than its cue a paragraph of the same speech is: marks open it again. */
  private static final double REOPENED_MARKS = 0.98;

  /**
   * How sure "“…,” Karel said" is that a tagger passed over: too rare in what weights are learned
   * from for one of its own.
   */
  private static final double SAID_BESIDE = 0.9;

  private final Draft draft;
  private final QuoteFeatures features;
  private final Confidence confidence;

  QuoteRanker(Draft draft, RuleEvidence rules, Confidence confidence) {
    this.draft = draft;
    this.features = new QuoteFeatures(draft, rules);
    this.confidence = confidence;
  }

  /** Decides about all quotations, in text order; then hears who is given at the end of each. */
  void decideAll() {
    for (int i = 0; i < draft.quotations().size(); i++) {
      draft.decide(i, rule(i));
    }
    for (int i = draft.quotations().size() - 1; i >= 0; i--) {
      goBack(i);
    }
  }

  /** Where the marks say that speech goes on, who is named in a later paragraph said it all. */
  private void goBack(int quotation) {
    int before = draft.quotation(quotation).continues();
    Ruling ruling = draft.ruling(quotation).orElseThrow();
    if (before < 0
        || !(ruling.decision() instanceof Spoken spoken)
        || !(draft.decision(before).orElseThrow() instanceof Unspoken)) {
      return;
    }
    double confidence = REOPENED_MARKS * ruling.confidence();
    Spoken same = new Spoken(spoken.claim(), true, QuoteRules.REOPENED);
    List<Option> options =
        ruling.options().stream()
            .limit(1)
            .map(option -> new Option(same, option.features(), confidence))
            .toList();
    draft.decide(
        before, new Ruling(same, confidence, options, draft.ruling(before).orElseThrow().nobody()));
  }

  private Ruling rule(int quotation) {
    List<Option> options = QuoteRules.isNobodys(quotation, draft) ? List.of() : options(quotation);
    double best = options.isEmpty() ? 0 : options.get(0).probability();
    Features unspoken = features.ofNobody(quotation);
    if (best >= LEAST) {
      return new Ruling(options.get(0).decision(), best, options, unspoken);
    }
    Unspoken nobody = QuoteRules.nobody(quotation, draft);
    if (best >= WORTH_NAMING && nobody.reason() == UnattributedReason.NO_SOURCE) {
      nobody = new Unspoken(UnattributedReason.AMBIGUOUS, nobody.decidedBy());
    }
    return new Ruling(nobody, confidence.ofNobody(unspoken), options, unspoken);
  }

  /** How likely the speech before goes on where the marks say so. */
  private double goesOn(int quotation) {
    int before = draft.quotation(quotation).continues();
    return REOPENED_MARKS * draft.ruling(before).orElseThrow().confidence();
  }

  /** Each claim that some rule proposes, once, the likeliest first. */
  private List<Option> options(int quotation) {
    Map<Object, QuoteDecision> proposals = new LinkedHashMap<>();
    Map<Object, Set<String>> proposedBy = new LinkedHashMap<>();
    for (QuoteRule rule : QuoteRules.CHAIN) {
      for (QuoteDecision proposal : rule.propose(quotation, draft)) {
        Object claim = proposal instanceof Spoken spoken ? spoken.claim() : proposal;
        if (proposal instanceof Offered && proposals.containsKey(proposal)) {
          continue; // what the rules offer has been taken for the innermost voice of a claim
        }
        proposals.putIfAbsent(claim, proposal);
        proposedBy.computeIfAbsent(claim, key -> new LinkedHashSet<>()).add(rule.id());
      }
    }
    List<Option> options = new ArrayList<>();
    proposals.forEach(
        (claim, proposal) -> {
          Features found =
              features.of(
                  proposal, quotation, proposedBy.get(claim), options.size(), proposals.size());
          double probability = confidence.ofSpeaker(found);
          if (proposals.size() == 1 && proposedBy.get(claim).contains(QuoteRules.REOPENED)) {
            probability = Math.max(probability, goesOn(quotation));
          }
          if (proposal instanceof Offered offered
              && Voices.isSaidBeside(
                  offered.claim(), draft.quotation(quotation).tokens(), draft.text())) {
            probability = Math.max(probability, SAID_BESIDE);
          }
          options.add(new Option(proposal, found, probability));
        });
    // stable: where two are as likely, the rule with the better evidence comes first
    options.sort(Comparator.comparingDouble(Option::probability).reversed());
    return options;
  }
}
