package dev.byline.pipeline.internal.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import dev.byline.pipeline.internal.attribution.AttributionRelation;
import dev.byline.pipeline.internal.attribution.AttributionRelation.Evidence;
import dev.byline.pipeline.internal.attribution.RuleAttributions;
import dev.byline.pipeline.internal.attribution.Taggings;
import dev.byline.pipeline.internal.quotation.QuotationFinder;
import dev.byline.pipeline.internal.scoring.Features;
import dev.byline.pipeline.internal.speaker.SpeakerDecision.Offered;
import dev.byline.pipeline.internal.speaker.SpeakerDecision.Spoken;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What speaks for and against a speaker, by the names under which weights are learned. */
class SpeakerFeaturesTest {

  private static final Taggings SPEECH =
      Taggings.of(
          "[Q “ ~We/PRP are/VBP very/RB late/JJ ~,/, ~”/'' ] [C said/VBD ] [S Karel/NNP ] ~./.");

  private static final Taggings FAR =
      Taggings.of(
          "“ ~We/PRP are/VBP late/JJ ~./. ~”/''\nThey/PRP left/VBD ~./.\nIt/PRP rained/VBD"
              + " ~./.\n[C said/VBD ] [S Karel/NNP ] [Q too/RB late/JJ ] ~./.");

  @Test
  void the_taggers_scores_are_odds() {
    Features features = of(scored(new Evidence(0.9, 0.8, 0.7, 0.6, 0.5)), RuleAttributions.none());

    assertThat(features.values())
        .contains(entry("source-by-rules", 0.0), entry("rules-other-source", 0.0))
        .contains(entry("rules-same-source", 0.0))
        .doesNotContainKeys("rule-score", "speech-before");
    assertThat(features.get("cue-score")).isCloseTo(odds(0.9), within(1e-6));
    assertThat(features.get("source-score")).isCloseTo(odds(0.8), within(1e-6));
    assertThat(features.get("content-score")).isCloseTo(odds(0.7), within(1e-6));
    assertThat(features.get("source-link")).isCloseTo(odds(0.6), within(1e-6));
  }

  @Test
  void a_source_that_the_tagger_did_not_give_is_the_rules() {
    Features features = of(scored(new Evidence(0.9, 0, 0.7, 0, 0.5)), RuleAttributions.none());

    assertThat(features.values())
        .contains(entry("source-by-rules", 1.0))
        .doesNotContainKeys("source-score", "source-link", "rules-same-source");
  }

  @Test
  void the_rules_may_agree_on_the_source() {
    AttributionRelation relation = scored(new Evidence(0.9, 0.8, 0.7, 0.6, 0.5));

    Features features = of(relation, rules(SPEECH));

    assertThat(features.values())
        .contains(entry("rules-same-source", 1.0), entry("rules-other-source", 0.0));
  }

  @Test
  void the_rules_may_see_another_source() {
    AttributionRelation relation = scored(new Evidence(0.9, 0.8, 0.7, 0.6, 0.5));
    Taggings other =
        Taggings.of(
            "[Q “ ~We/PRP are/VBP very/RB late/JJ ~,/, ~”/'' ] [C said/VBD ] Karel/NNP [S ~./. ]");

    Features features = of(relation, rules(other));

    assertThat(features.values())
        .contains(entry("rules-same-source", 0.0), entry("rules-other-source", 1.0));
  }

  @Test
  void what_leaves_no_doubt_has_no_scores() {
    Features features = of(scored(Evidence.CERTAIN), RuleAttributions.none());

    assertThat(features.values())
        .contains(entry("by-layout", 0.0), entry("by-relay", 0.0), entry("nested", 0.0))
        .doesNotContainKeys("cue-score", "source-score", "source-by-rules");
  }

  @Test
  void what_only_the_rules_see_has_their_score() {
    AttributionRelation relation = scored(new Evidence(0.9, 0.8, 0.7, 0.6, 0.5));
    SpeakerAssignments assignments = Speakers.assignments(SPEECH, List.of());

    Features features =
        new SpeakerFeatures(assignments, RuleAttributions.none())
            .of(new Offered(relation, "rules"), 0, Set.of("rules"), 1, 2);

    assertThat(features.values())
        .contains(entry("rules", 1.0), entry("claimed-content", 0.0), entry("rivals", 1.0))
        .contains(entry("second-choice", 1.0))
        .doesNotContainKeys("cue-score", "source-by-rules");
    assertThat(features.get("rule-score")).isCloseTo(odds(0.9), within(1e-6));
  }

  @Test
  void the_first_of_one_proposal_has_no_rival() {
    Features features = of(scored(Evidence.CERTAIN), RuleAttributions.none());

    assertThat(features.values())
        .contains(entry("rivals", 0.0), entry("second-choice", 0.0), entry("in-quotation", 0.0))
        .contains(entry("sentences-from-cue", 0.0), entry("words", Math.log1p(4)));
  }

  @Test
  void the_cue_may_stand_sentences_away() {
    SpeakerAssignments assignments = Speakers.assignments(FAR, List.of());

    Features features =
        new SpeakerFeatures(assignments, RuleAttributions.none())
            .of(new Spoken(0, false, "test"), 0, Set.of(), 0, 1);

    assertThat(features.values()).contains(entry("sentences-from-cue", Math.log1p(3)));
  }

  @Test
  void nobody_has_the_quotations_own_features() {
    SpeakerAssignments assignments = Speakers.assignments(SPEECH, List.of());

    Features features = new SpeakerFeatures(assignments, RuleAttributions.none()).ofNobody(0);

    assertThat(features.values())
        .containsExactly(entry("sentence", 1.0), entry("words", Math.log1p(4)));
  }

  private static Features of(AttributionRelation relation, RuleAttributions rules) {
    SpeakerAssignments assignments =
        new SpeakerAssignments(
            SPEECH.text(),
            QuotationFinder.find(SPEECH.text()).quotations(),
            List.of(relation),
            List.of());
    return new SpeakerFeatures(assignments, rules)
        .of(new Spoken(0, false, "test"), 0, Set.of("claimed-content"), 0, 1);
  }

  private static AttributionRelation scored(Evidence evidence) {
    AttributionRelation relation = SPEECH.relations().get(0);
    return new AttributionRelation(
        relation.cue(),
        Optional.of(relation.source().orElseThrow()),
        relation.contents(),
        evidence,
        "test");
  }

  private static RuleAttributions rules(Taggings taggings) {
    return new RuleAttributions(taggings.text(), text -> taggings.tagging());
  }

  private static double odds(double probability) {
    return Math.log(probability / (1 - probability));
  }
}
