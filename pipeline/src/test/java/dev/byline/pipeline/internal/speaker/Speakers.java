package dev.byline.pipeline.internal.speaker;

import dev.byline.pipeline.internal.attribution.AttributionRelation;
import dev.byline.pipeline.internal.attribution.RuleAttributions;
import dev.byline.pipeline.internal.attribution.Taggings;
import dev.byline.pipeline.internal.confidence.Confidence;
import dev.byline.pipeline.internal.quotation.QuotationFinder;
import dev.byline.pipeline.internal.scoring.LinearModel;
import dev.byline.pipeline.internal.speaker.SpeakerDecision.Offered;
import dev.byline.pipeline.internal.speaker.SpeakerDecision.Spoken;
import dev.byline.pipeline.internal.speaker.SpeakerDecision.Unspoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Decides who speaks in texts that are tagged by hand, and shows it in a line a quotation. */
final class Speakers {

  /** The first rule that proposes somebody is believed. */
  private static final Confidence FIRST_WINS =
      new Confidence(
          new LinearModel(Map.of()),
          new LinearModel(Map.of("bias", 2.0, "second-choice", -1.0)),
          new LinearModel(Map.of()));

  private Speakers() {}

  /** What is tagged, and nothing decided. */
  static SpeakerAssignments assignments(Taggings taggings, List<AttributionRelation> more) {
    List<AttributionRelation> relations = new ArrayList<>(taggings.relations());
    relations.addAll(more);
    return new SpeakerAssignments(
        taggings.text(),
        QuotationFinder.find(taggings.text()).quotations(),
        relations,
        taggings.possible());
  }

  /** A ranker that believes the first proposal of the rules. */
  static SpeakerRanker believingTheFirst(SpeakerAssignments assignments) {
    return new SpeakerRanker(assignments, RuleAttributions.none(), FIRST_WINS);
  }

  /** Each quotation's speaker, and the rule or model that gave it. */
  static List<String> decide(Taggings taggings, AttributionRelation... more) {
    SpeakerAssignments assignments = assignments(taggings, List.of(more));
    believingTheFirst(assignments).decideAll();
    return IntStream.range(0, assignments.quotations().size())
        .mapToObj(i -> assignments.decision(i).orElseThrow())
        .map(decision -> show(decision, assignments) + " by " + decision.decidedBy())
        .toList();
  }

  /** The source, in brackets where nothing at the quotation names it, or the reason for none. */
  static String show(SpeakerDecision decision, SpeakerAssignments assignments) {
    if (decision instanceof Unspoken unspoken) {
      return unspoken.reason().name();
    }
    if (decision instanceof Offered offered) {
      return assignments.text().words(offered.relation().source().orElseThrow());
    }
    Spoken spoken = (Spoken) decision;
    AttributionRelation relation = assignments.relations().get(spoken.relation());
    String name = assignments.text().words(relation.source().orElseThrow());
    return spoken.continuing() ? "(" + name + ")" : name;
  }
}
