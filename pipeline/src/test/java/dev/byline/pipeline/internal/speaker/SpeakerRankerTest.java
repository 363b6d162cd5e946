package dev.byline.pipeline.internal.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.attribution.UnattributedReason;
import dev.byline.pipeline.internal.attribution.AttributionRelation;
import dev.byline.pipeline.internal.attribution.RuleAttributions;
import dev.byline.pipeline.internal.attribution.Taggings;
import dev.byline.pipeline.internal.confidence.Confidence;
import dev.byline.pipeline.internal.quotation.Quotation;
import dev.byline.pipeline.internal.quotation.QuotationFinder;
import dev.byline.pipeline.internal.scoring.LinearModel;
import dev.byline.pipeline.internal.speaker.SpeakerDecision.Spoken;
import dev.byline.pipeline.internal.speaker.SpeakerDecision.Unspoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpeakerRankerTest {

  private static final String SPEECH =
      "[Q “ ~We/PRP are/VBP very/RB late/JJ ~,/, ~”/'' ] [C said/VBD ] [S Karel/NNP ] ~./.";

  /** A second quotation that a claim of Ruiz covers and that may as well go on from Karel's. */
  private static final String RIVALS =
      "[Q “ ~We/PRP are/VBP late/JJ ~,/, ~”/'' ] [C said/VBD ] [S Karel/NNP ] ~./.\n"
          + "“ ~It/PRP will/MD rain/VB tonight/NN too/RB ~./. ~”/''";

  @Test
  void the_likeliest_speaker_wins() {
    SpeakerAssignments draft = draft(RIVALS, List.of());

    decide(draft, Map.of("bias", 1.0));

    assertThat(source(draft, 1)).isEqualTo("Karel");
    assertThat(draft.ranked(1).orElseThrow().confidence()).isEqualTo(1 / (1 + Math.exp(-1)));
  }

  @Test
  void evidence_tells_rivals_apart() {
    AttributionRelation ruiz =
        Taggings.of(
                "“ ~We/PRP are/VBP late/JJ ~,/, ~”/'' said/VBD Karel/NNP ~./.\n"
                    + "[Q “ ~It/PRP will/MD rain/VB tonight/NN too/RB ~./. ~”/'' ] [C said/VBD ] [S"
                    + " Ruiz/NNP ]")
            .relations()
            .get(0);
    String text = RIVALS + " said/VBD Ruiz/NNP";

    SpeakerAssignments tagged = draft(text, List.of(ruiz));
    decide(tagged, Map.of("bias", 1.0, "claimed-content", 1.0));
    SpeakerAssignments inserted = draft(text, List.of(ruiz));
    decide(inserted, Map.of("bias", 1.0, "claimed-content", -1.0, "inserted-attribution", 1.0));

    assertThat(source(tagged, 1)).isEqualTo("Ruiz");
    assertThat(tagged.ranked(1).orElseThrow().candidates()).isNotEmpty();
    assertThat(tagged.relations().get(0).contents()).hasSize(1);
    assertThat(inserted.ranked(1).orElseThrow().candidates())
        .extracting(SpeakerCandidate::probability)
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
  }

  @Test
  void who_is_more_likely_not_the_speaker_is_not_named() {
    SpeakerAssignments draft = draft(SPEECH, List.of());

    decide(draft, Map.of("bias", -0.5));

    RankedDecision ranked = draft.ranked(0).orElseThrow();
    assertThat(ranked.decision())
        .isEqualTo(new Unspoken(UnattributedReason.AMBIGUOUS, UnattributedWords.NO_SOURCE));
    assertThat(ranked.candidates()).hasSize(1);
  }

  @Test
  void a_far_fetched_speaker_makes_nothing_ambiguous() {
    SpeakerAssignments draft = draft(SPEECH, List.of());

    decide(draft, Map.of("bias", -3.0));

    assertThat(draft.decision(0))
        .contains(new Unspoken(UnattributedReason.NO_SOURCE, UnattributedWords.NO_SOURCE));
  }

  @Test
  void a_claim_that_only_the_rules_see_joins_the_draft_when_it_is_chosen() {
    AttributionRelation offered = Taggings.of(SPEECH).relations().get(0);
    String plain = "“ ~We/PRP are/VBP very/RB late/JJ ~,/, ~”/'' said/VBD Karel/NNP ~./.";
    SpeakerAssignments chosen =
        new SpeakerAssignments(
            Taggings.of(plain).text(), quotations(plain), List.of(), List.of(offered));
    SpeakerAssignments passed =
        new SpeakerAssignments(
            Taggings.of(plain).text(), quotations(plain), List.of(), List.of(offered));

    decide(chosen, Map.of("rules", 2.0));
    decide(passed, Map.of("rules", -2.0));

    assertThat(chosen.relations()).containsExactly(offered);
    assertThat(passed.relations()).isEmpty();
  }

  @Test
  void who_is_said_to_speak_right_behind_a_quotation_is_believed_whatever_the_weights() {
    String plain = "“ ~We/PRP are/VBP very/RB late/JJ ~,/, ~”/'' Karel/NNP said/VBD/say ~./.";
    AttributionRelation offered =
        Taggings.of(
                "[Q “ ~We/PRP are/VBP very/RB late/JJ ~,/, ~”/'' ] [S Karel/NNP ] [C said/VBD/say ]"
                    + " ~./.")
            .relations()
            .get(0);
    SpeakerAssignments draft =
        new SpeakerAssignments(
            Taggings.of(plain).text(), quotations(plain), List.of(), List.of(offered));

    decide(draft, Map.of("rules", -2.0));

    assertThat(source(draft, 0)).isEqualTo("Karel");
  }

  @Test
  void speech_that_goes_on_is_as_sure_as_what_it_goes_on_from() {
    SpeakerAssignments sure = draft(RIVALS, List.of());
    decide(sure, Map.of("bias", 1.0, "claimed-content", 2.0, "speech-before", 0.5));
    SpeakerAssignments unsure = draft(RIVALS, List.of());
    decide(unsure, Map.of("bias", 1.0, "claimed-content", -0.5, "speech-before", 0.5));

    assertThat(sure.ranked(1).orElseThrow().confidence())
        .isGreaterThan(unsure.ranked(1).orElseThrow().confidence());
  }

  private static SpeakerAssignments draft(String notation, List<AttributionRelation> more) {
    Taggings taggings = Taggings.of(notation);
    List<AttributionRelation> claims = new ArrayList<>(taggings.relations());
    claims.addAll(more);
    return new SpeakerAssignments(taggings.text(), quotations(notation), claims, List.of());
  }

  private static List<Quotation> quotations(String notation) {
    return QuotationFinder.find(Taggings.of(notation).text()).quotations();
  }

  private static void decide(SpeakerAssignments draft, Map<String, Double> weights) {
    LinearModel none = new LinearModel(Map.of());
    new SpeakerRanker(
            draft, RuleAttributions.none(), new Confidence(none, new LinearModel(weights), none))
        .decideAll();
  }

  private static String source(SpeakerAssignments draft, int quotation) {
    SpeakerDecision decision = draft.decision(quotation).orElseThrow();
    return draft
        .text()
        .words(draft.relations().get(((Spoken) decision).relation()).source().orElseThrow());
  }
}
