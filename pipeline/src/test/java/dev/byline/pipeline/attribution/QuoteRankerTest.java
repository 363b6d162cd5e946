package dev.byline.pipeline.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.attribution.UnattributedReason;
import dev.byline.pipeline.attribution.Draft.QuoteDecision;
import dev.byline.pipeline.attribution.Draft.QuoteDecision.Spoken;
import dev.byline.pipeline.attribution.Draft.QuoteDecision.Unspoken;
import dev.byline.pipeline.attribution.Draft.Ruling;
import dev.byline.pipeline.quotation.Quotation;
import dev.byline.pipeline.quotation.QuotationFinder;
import dev.byline.pipeline.scoring.LinearModel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuoteRankerTest {

  private static final String SPEECH =
      "[Q “ ~We/PRP are/VBP very/RB late/JJ ~,/, ~”/'' ] [C said/VBD ] [S Karel/NNP ] ~./.";

  /** A second quotation that a claim of Ruiz covers and that may as well go on from Karel's. */
  private static final String RIVALS =
      "[Q “ ~We/PRP are/VBP late/JJ ~,/, ~”/'' ] [C said/VBD ] [S Karel/NNP ] ~./.\n"
          + "“ ~It/PRP will/MD rain/VB tonight/NN too/RB ~./. ~”/''";

  @Test
  void theLikeliestSpeakerWins() {
    Draft draft = draft(RIVALS, List.of());

    decide(draft, Map.of("bias", 1.0));

    assertThat(source(draft, 1)).isEqualTo("Karel");
    assertThat(draft.ruling(1).orElseThrow().confidence()).isEqualTo(1 / (1 + Math.exp(-1)));
  }

  @Test
  void evidenceTellsRivalsApart() {
    RawClaim ruiz =
        Taggings.of(
                "“ ~We/PRP are/VBP late/JJ ~,/, ~”/'' said/VBD Karel/NNP ~./.\n"
                    + "[Q “ ~It/PRP will/MD rain/VB tonight/NN too/RB ~./. ~”/'' ] [C said/VBD ] [S Ruiz/NNP ]")
            .claims()
            .get(0);
    String text = RIVALS + " said/VBD Ruiz/NNP";

    Draft tagged = draft(text, List.of(ruiz));
    decide(tagged, Map.of("bias", 1.0, "claimed-content", 1.0));
    Draft inserted = draft(text, List.of(ruiz));
    decide(inserted, Map.of("bias", 1.0, "claimed-content", -1.0, "inserted-attribution", 1.0));

    assertThat(source(tagged, 1)).isEqualTo("Ruiz");
    assertThat(tagged.ruling(1).orElseThrow().options()).isNotEmpty();
    assertThat(tagged.claims().get(0).contents()).hasSize(1);
    assertThat(inserted.ruling(1).orElseThrow().options())
        .extracting(option -> option.probability())
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
  }

  @Test
  void whoIsMoreLikelyNotTheSpeakerIsNotNamed() {
    Draft draft = draft(SPEECH, List.of());

    decide(draft, Map.of("bias", -0.5));

    Ruling ruling = draft.ruling(0).orElseThrow();
    assertThat(ruling.decision())
        .isEqualTo(new Unspoken(UnattributedReason.AMBIGUOUS, QuoteRules.NO_SOURCE));
    assertThat(ruling.options()).hasSize(1);
  }

  @Test
  void aFarFetchedSpeakerMakesNothingAmbiguous() {
    Draft draft = draft(SPEECH, List.of());

    decide(draft, Map.of("bias", -3.0));

    assertThat(draft.decision(0))
        .contains(new Unspoken(UnattributedReason.NO_SOURCE, QuoteRules.NO_SOURCE));
  }

  @Test
  void aClaimThatOnlyTheRulesSeeJoinsTheDraftWhenItIsChosen() {
    RawClaim offered = Taggings.of(SPEECH).claims().get(0);
    String plain = "“ ~We/PRP are/VBP very/RB late/JJ ~,/, ~”/'' said/VBD Karel/NNP ~./.";
    Draft chosen =
        new Draft(Taggings.of(plain).text(), quotations(plain), List.of(), List.of(offered));
    Draft passed =
        new Draft(Taggings.of(plain).text(), quotations(plain), List.of(), List.of(offered));

    decide(chosen, Map.of("rules", 2.0));
    decide(passed, Map.of("rules", -2.0));

    assertThat(chosen.claims()).containsExactly(offered);
    assertThat(passed.claims()).isEmpty();
  }

  @Test
  void whoIsSaidToSpeakRightBehindAQuotationIsBelievedWhateverTheWeights() {
    String plain = "“ ~We/PRP are/VBP very/RB late/JJ ~,/, ~”/'' Karel/NNP said/VBD/say ~./.";
    RawClaim offered =
        Taggings.of(
                "[Q “ ~We/PRP are/VBP very/RB late/JJ ~,/, ~”/'' ] [S Karel/NNP ] [C said/VBD/say ] ~./.")
            .claims()
            .get(0);
    Draft draft =
        new Draft(Taggings.of(plain).text(), quotations(plain), List.of(), List.of(offered));

    decide(draft, Map.of("rules", -2.0));

    assertThat(source(draft, 0)).isEqualTo("Karel");
  }

  @Test
  void speechThatGoesOnIsAsSureAsWhatItGoesOnFrom() {
    Draft sure = draft(RIVALS, List.of());
    decide(sure, Map.of("bias", 1.0, "claimed-content", 2.0, "speech-before", 0.5));
    Draft unsure = draft(RIVALS, List.of());
    decide(unsure, Map.of("bias", 1.0, "claimed-content", -0.5, "speech-before", 0.5));

    assertThat(sure.ruling(1).orElseThrow().confidence())
        .isGreaterThan(unsure.ruling(1).orElseThrow().confidence());
  }

  private static Draft draft(String notation, List<RawClaim> more) {
    Taggings taggings = Taggings.of(notation);
    List<RawClaim> claims = new java.util.ArrayList<>(taggings.claims());
    claims.addAll(more);
    return new Draft(taggings.text(), quotations(notation), claims, List.of());
  }

  private static List<Quotation> quotations(String notation) {
    return QuotationFinder.find(Taggings.of(notation).text()).quotations();
  }

  private static void decide(Draft draft, Map<String, Double> weights) {
    LinearModel none = new LinearModel(Map.of());
    new QuoteRanker(
            draft, RuleEvidence.none(), new Confidence(none, new LinearModel(weights), none))
        .decideAll();
  }

  private static String source(Draft draft, int quotation) {
    QuoteDecision decision = draft.decision(quotation).orElseThrow();
    return draft
        .text()
        .words(draft.claims().get(((Spoken) decision).claim()).source().orElseThrow());
  }
}
