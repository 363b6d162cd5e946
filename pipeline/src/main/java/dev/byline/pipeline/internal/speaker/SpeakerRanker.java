package dev.byline.pipeline.internal.speaker;

import static java.util.Objects.requireNonNull;

import dev.byline.attribution.UnattributedReason;
import dev.byline.pipeline.internal.attribution.AttributionRelation;
import dev.byline.pipeline.internal.attribution.FoundRelations;
import dev.byline.pipeline.internal.attribution.ReportingClause;
import dev.byline.pipeline.internal.attribution.RuleAttributions;
import dev.byline.pipeline.internal.confidence.Confidence;
import dev.byline.pipeline.internal.quotation.Quotation;
import dev.byline.pipeline.internal.scoring.Features;
import dev.byline.pipeline.internal.speaker.SpeakerDecision.Offered;
import dev.byline.pipeline.internal.speaker.SpeakerDecision.Spoken;
import dev.byline.pipeline.internal.speaker.SpeakerDecision.Unspoken;
import dev.byline.pipeline.internal.unsaid.HypotheticalSpeech;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses who said a quotation among all that the rules propose: the likeliest, if it is more
 * likely right than wrong. Lives as long as the analysis of one article; not thread-safe.
 *
 * <p>What its probabilities are made of is learned ({@code speaker-weights.tsv}); the numbers here
 * are set by hand and say why.
 */
public final class SpeakerRanker {

  /** What is less likely than this is not said of anybody: it is as likely wrong as right. */
  private static final double LEAST = 0.5;

  /**
   * A rejected speaker who was this likely makes a whole sentence ambiguous, not unsourced. Decides
   * about the reason only, never about a name (commit 8aee832).
   */
  private static final double WORTH_NAMING = 0.2;

  /**
   * How much surer than its cue a paragraph of the same speech is: marks open it again (commit
   * 157a897; the corpora hold too few such paragraphs to learn it from).
   */
  private static final double REOPENED_MARKS = 0.98;

  /**
   * How sure "“…,” Karel said" is that a tagger passed over: too rare in what weights are learned
   * from for one of its own (commit 47be400).
   */
  private static final double SAID_BESIDE = 0.9;

  private final SpeakerAssignments assignments;
  private final SpeakerFeatures features;
  private final Confidence confidence;

  SpeakerRanker(SpeakerAssignments assignments, RuleAttributions rules, Confidence confidence) {
    this.assignments = assignments;
    this.features = new SpeakerFeatures(assignments, rules);
    this.confidence = confidence;
  }

  /** Decides who speaks each quotation of an article. */
  public static AssignedSpeakers rank(FoundRelations found, Confidence confidence) {
    SpeakerAssignments assignments = new SpeakerAssignments(found);
    new SpeakerRanker(assignments, found.rules(), confidence).decideAll();
    return assignments.assigned();
  }

  /** Decides about all quotations, in text order; then hears who is given at the end of each. */
  void decideAll() {
    decideBefore(assignments.quotations().size());
    for (int i = assignments.quotations().size() - 1; i >= 0; i--) {
      goBack(i);
    }
  }

  /** Decides about the quotations before one, in text order. */
  void decideBefore(int end) {
    for (int i = 0; i < end; i++) {
      assignments.decide(i, decide(i));
    }
  }

  /** Where the marks say that speech goes on, who is named in a later paragraph said it all. */
  private void goBack(int quotation) {
    int before = assignments.quotation(quotation).continues();
    RankedDecision later = assignments.ranked(quotation).orElseThrow();
    if (before < 0
        || !(later.decision() instanceof Spoken spoken)
        || !(assignments.decision(before).orElseThrow() instanceof Unspoken)) {
      return;
    }
    double probability = REOPENED_MARKS * later.confidence();
    Spoken same = new Spoken(spoken.relation(), true, ReopenedMarksRule.ID);
    List<SpeakerCandidate> candidates =
        later.candidates().stream()
            .limit(1)
            .map(candidate -> new SpeakerCandidate(same, candidate.features(), probability))
            .toList();
    Features nobody = assignments.ranked(before).orElseThrow().nobody();
    assignments.decide(before, new RankedDecision(same, probability, candidates, nobody));
  }

  private RankedDecision decide(int index) {
    Quotation quotation = assignments.quotation(index);
    List<SpeakerCandidate> candidates =
        UnattributedWords.isNobodys(quotation, assignments.text()) || isDeniedWithin(quotation)
            ? List.of()
            : candidates(index);
    double best = candidates.isEmpty() ? 0 : candidates.get(0).probability();
    Features unspoken = features.ofNobody(index);
    if (best >= LEAST) {
      return new RankedDecision(candidates.get(0).decision(), best, candidates, unspoken);
    }
    Unspoken nobody = UnattributedWords.explain(quotation, assignments.text());
    if (best >= WORTH_NAMING && nobody.reason() == UnattributedReason.NO_SOURCE) {
      nobody = new Unspoken(UnattributedReason.AMBIGUOUS, nobody.decidedBy());
    }
    return new RankedDecision(nobody, confidence.ofNobody(unspoken), candidates, unspoken);
  }

  /** ‘no comment’ of “I have never said ‘no comment’”: the innermost who tells of it denies it. */
  private boolean isDeniedWithin(Quotation quotation) {
    return quotation.isNested()
        && assignments.relationsOver(quotation.inside()).stream()
            .map(assignments.relations()::get)
            .findFirst()
            .filter(AttributionRelation::isNested)
            .filter(relation -> HypotheticalSpeech.isNobodys(relation, assignments.text()))
            .isPresent();
  }

  /** How likely the speech before goes on where the marks say so. */
  private double goesOn(int quotation) {
    int before = assignments.quotation(quotation).continues();
    return REOPENED_MARKS * assignments.ranked(before).orElseThrow().confidence();
  }

  /** Each speaker that some rule proposes, once, the likeliest first. */
  private List<SpeakerCandidate> candidates(int quotation) {
    Map<Object, SpeakerDecision> proposals = new LinkedHashMap<>();
    Map<Object, Set<String>> proposedBy = new LinkedHashMap<>();
    for (SpeakerRule rule : SpeakerRules.STANDARD) {
      for (SpeakerDecision proposal : proposed(rule, quotation, proposals)) {
        if (HypotheticalSpeech.isNobodys(assignments.relation(proposal), assignments.text())) {
          continue;
        }
        Object relation = proposal instanceof Spoken spoken ? spoken.relation() : proposal;
        if (proposal instanceof Offered && proposals.containsKey(proposal)) {
          continue; // what the rules offer has been taken for who speaks within a relation
        }
        proposals.putIfAbsent(relation, proposal);
        proposedBy.computeIfAbsent(relation, key -> new LinkedHashSet<>()).add(rule.id());
      }
    }
    List<SpeakerCandidate> candidates = new ArrayList<>();
    proposals.forEach(
        (relation, proposal) -> {
          Set<String> rules = requireNonNull(proposedBy.get(relation));
          Features found =
              features.of(proposal, quotation, rules, candidates.size(), proposals.size());
          boolean alone = proposals.size() == 1;
          candidates.add(
              new SpeakerCandidate(
                  proposal, found, probability(proposal, quotation, rules, alone, found)));
        });
    // stable: where two are as likely, the rule with the better evidence comes first
    candidates.sort(Comparator.comparingDouble(SpeakerCandidate::probability).reversed());
    return candidates;
  }

  /**
   * What a rule proposes. Turns leave no other choice; rules for words beside which nobody is said
   * to speak have a say only where nobody is, or where somebody only acts behind who acts before.
   */
  private List<SpeakerDecision> proposed(
      SpeakerRule rule, int quotation, Map<Object, SpeakerDecision> proposals) {
    List<SpeakerDecision> more = rule.propose(quotation, assignments);
    if (more.isEmpty() || !SpeakerRules.SILENT.containsKey(rule.id())) {
      return more;
    }
    boolean acts =
        rule.id().equals(ActorRule.ID)
            && proposals.values().stream()
                .map(assignments::relation)
                .allMatch(
                    relation ->
                        ActorRule.isAct(
                                relation, assignments.quotation(quotation), assignments.text())
                            || isTakenUp(relation, more.get(0)));
    if (acts || rule.id().equals(TurnRule.ID)) {
      proposals.clear();
    }
    return proposals.isEmpty() ? more : List.of();
  }

  /** Whether who acts does so in a sentence behind the clause that is said to bring the words. */
  private boolean isTakenUp(AttributionRelation relation, SpeakerDecision acting) {
    int actor = assignments.relation(acting).source().orElseThrow().start();
    return relation.anchor().end() <= assignments.text().sentenceOf(actor).start();
  }

  /** What the weights say, or what marks and a clause right beside them say, if that is more. */
  private double probability(
      SpeakerDecision proposal, int quotation, Set<String> rules, boolean alone, Features found) {
    for (String rule : rules) {
      Double silent = SpeakerRules.SILENT.get(rule);
      if (silent != null) {
        return silent;
      }
    }
    double probability = confidence.ofSpeaker(found);
    if (alone && rules.contains(ReopenedMarksRule.ID)) {
      probability = Math.max(probability, goesOn(quotation));
    }
    boolean beside =
        proposal instanceof Offered offered
            && ReportingClause.isSaidBeside(
                offered.relation(), assignments.quotation(quotation).tokens(), assignments.text());
    return beside ? Math.max(probability, SAID_BESIDE) : probability;
  }
}
