package dev.byline.pipeline.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.attribution.UnattributedReason;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.attribution.Draft.QuoteDecision;
import dev.byline.pipeline.attribution.Draft.QuoteDecision.Spoken;
import dev.byline.pipeline.attribution.Draft.QuoteDecision.Unspoken;
import dev.byline.pipeline.quotation.Quotation;
import dev.byline.pipeline.quotation.QuotationFinder;
import dev.byline.pipeline.scoring.LinearModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuoteRulesTest {

  /** The first rule that proposes somebody is believed. */
  private static final Confidence FIRST_WINS =
      new Confidence(
          new LinearModel(Map.of()),
          new LinearModel(Map.of("bias", 2.0, "second-choice", -1.0)),
          new LinearModel(Map.of()));

  @Test
  void aQuotationInTheContentOfAClaimIsItsSourcesSpeech() {
    assertThat(
            decide("[Q “ ~We/PRP are/VBP late/JJ ~,/, ~”/'' ] [C said/VBD ] [S Karel/NNP ] ~./."))
        .containsExactly("Karel by test");
  }

  @Test
  void whoIsSaidToHaveSpokenInnermostSpeaks() {
    assertThat(relayed("called/VBD/call", "Karel/NNP")).containsExactly("Karel by test+nested");
  }

  @Test
  void whoIsSaidToThinkDoesNotSpeak() {
    assertThat(relayed("found/VBD/find", "Karel/NNP")).containsExactly("Ruiz by test");
  }

  @Test
  void aPronounWithinWhatSomebodySaysLeavesTheWordsToHer() {
    assertThat(relayed("called/VBD/call", "she/PRP")).containsExactly("Ruiz by test");
  }

  /** Ruiz said that somebody called, or thought, something a "sham". */
  private static List<String> relayed(String cue, String source) {
    String words = " it/PRP %s “ ~a/DT sham/NN ~”/'' %s ~./.";
    String quoted = words.formatted("", "]");
    Taggings outer = Taggings.of("[S Ruiz/NNP ] [C said/VBD ] [Q " + source + " " + cue + quoted);
    RawClaim inner =
        Taggings.of(
                "Ruiz/NNP said/VBD [S "
                    + source
                    + " ] [C "
                    + cue
                    + " ]"
                    + words.formatted("[Q", "]"))
            .claims()
            .get(0);
    return decide(outer, List.of(nested(inner)), List.of());
  }

  private static RawClaim nested(RawClaim claim) {
    return new RawClaim(
        claim.cue(), claim.source(), claim.contents(), claim.evidence(), "test+nested");
  }

  @Test
  void aLabelWithinTheMarksNamesTheSpeaker() {
    RawClaim label =
        new RawClaim(
            Optional.of(new TokenRange(2, 3)),
            Optional.of(new TokenRange(1, 2)),
            List.of(new TokenRange(3, 8)),
            RawClaim.Evidence.CERTAIN,
            "set-off-transcript");

    assertThat(
            decide(
                Taggings.of("“ ~RUIZ/NNP ~:/: We/PRP will/MD stay/VB ~./. ~”/''"),
                List.of(label),
                List.of()))
        .containsExactly("RUIZ by set-off-transcript");
  }

  @Test
  void whatTheQuotedWordsReportIsNotWhoSpeaksThem() {
    assertThat(
            decide("“ [S I/PRP ] [C know/VBP ] [Q it/PRP will/MD rain/VB tonight/NN ] ~./. ~”/''"))
        .containsExactly("NO_SOURCE by no-source");
  }

  @Test
  void speechGoesOnInTheNextSentenceOfTheParagraph() {
    assertThat(
            decide(
                """
                [Q “ ~We/PRP are/VBP late/JJ ~,/, ~”/'' ] [C said/VBD ] [S Karel/NNP ] ~./.
                “ ~It/PRP will/MD rain/VB tonight/NN too/RB ~./. ~”/''
                """))
        .containsExactly("Karel by test", "Karel by same-paragraph");
  }

  @Test
  void speechGoesOnInAParagraphOfItsOwnWithNothingThatNamesTheSpeaker() {
    assertThat(
            decide(
                """
                [Q “ ~We/PRP are/VBP late/JJ ~,/, ~”/'' ] [C said/VBD ] [S Karel/NNP ] ~./.

                “ ~It/PRP will/MD rain/VB tonight/NN too/RB ~./. ~”/''
                """))
        .containsExactly("Karel by test", "(Karel) by next-paragraph");
  }

  @Test
  void whatGoesOnInLowerCaseIsNobodyElsesSentence() {
    assertThat(
            decide(
                """
                [Q “ ~We/PRP are/VBP late/JJ ~,/, ~”/'' ] [C said/VBD ] [S Karel/NNP ] ~./.

                “ ~Will/MD it/PRP rain/VB tonight/NN ~?/. ~”/''
                a/DT guest/NN wondered/VBD ~./.
                """))
        .element(1)
        .isEqualTo("NO_SOURCE by no-source");
  }

  @Test
  void aClaimThatOnlyTheRulesSeeGivesTheSpeaker() {
    Taggings none = Taggings.of("“ ~We/PRP are/VBP late/JJ ~,/, ~”/'' said/VBD Karel/NNP ~./.");
    RawClaim rule =
        Taggings.of("[Q “ ~We/PRP are/VBP late/JJ ~,/, ~”/'' ] [C said/VBD ] [S Karel/NNP ] ~./.")
            .claims()
            .get(0);

    assertThat(decide(none, List.of(), List.of(rule))).containsExactly("Karel by test");
  }

  @Test
  void speechGoesOnAtTheHeadOfAParagraphThatGoesOnOtherwise() {
    assertThat(
            decide(
                """
                [Q “ ~We/PRP are/VBP late/JJ ~,/, ~”/'' ] [C said/VBD ] [S Karel/NNP ] ~./.

                “ ~It/PRP will/MD rain/VB tonight/NN too/RB ~./. ~”/''
                The/DT hall/NN was/VBD full/JJ ~./.
                """))
        .containsExactly("Karel by test", "(Karel) by next-paragraph");
  }

  @Test
  void aQuotationThatSharesItsSentenceWithSomebodyElseDoesNotGoOn() {
    assertThat(
            decide(
                """
                [Q “ ~We/PRP are/VBP late/JJ ~,/, ~”/'' ] [C said/VBD ] [S Karel/NNP ] ~./.

                “ ~It/PRP will/MD rain/VB tonight/NN too/RB ~,/, ~”/'' Ruiz/NNP sighed/VBD ~./.
                """))
        .containsExactly("Karel by test", "NO_SOURCE by no-source");
  }

  @Test
  void whoSpeaksWithinARelayedSentenceIsSeenByTheRules() {
    Taggings relayed =
        Taggings.of(
            "[Q “ ~We/PRP are/VBP late/JJ ~,/, ~”/'' Karel/NNP told/VBD/tell Ruiz/NNP ] ~,/,"
                + " [S the/DT Wire/NNP ] [C reported/VBD ] ~./.");
    RawClaim rule =
        Taggings.of(
                "[Q “ ~We/PRP are/VBP late/JJ ~,/, ~”/'' ] [S Karel/NNP ] [C told/VBD/tell ]"
                    + " Ruiz/NNP ~,/, the/DT Wire/NNP reported/VBD ~./.")
            .claims()
            .get(0);

    assertThat(decide(relayed, List.of(), List.of(rule))).containsExactly("Karel by test");
  }

  @Test
  void whoSpeaksRightBehindTheMarksWinsOverACueFarOff() {
    Taggings afar =
        Taggings.of(
            "[S The/DT letter/NN ] [C praised/VBD/praise ] the/DT plan/NN ~:/:"
                + " [Q “ ~We/PRP are/VBP late/JJ ~,/, ~”/'' ] Karel/NNP wrote/VBD/write ~./.");
    RawClaim rule =
        Taggings.of(
                "The/DT letter/NN praised/VBD/praise the/DT plan/NN ~:/:"
                    + " [Q “ ~We/PRP are/VBP late/JJ ~,/, ~”/'' ] [S Karel/NNP ] [C wrote/VBD/write ] ~./.")
            .claims()
            .get(0);

    assertThat(decide(afar, List.of(), List.of(rule))).containsExactly("Karel by test");
  }

  @Test
  void whatSomebodyIsShownToSayIsHisOwn() {
    Taggings clip =
        Taggings.of(
            "[S The/DT clip/NN ] [C uses/VBZ/use footage/NN of/IN ]"
                + " [Q Karel/NNP saying/VBG/say ~,/, “ ~We/PRP are/VBP late/JJ ~./. ~”/'' ]");
    RawClaim rule =
        Taggings.of(
                "The/DT clip/NN uses/VBZ/use [S footage/NN of/IN Karel/NNP ] [C saying/VBG/say ]"
                    + " ~,/, [Q “ ~We/PRP are/VBP late/JJ ~./. ~”/'' ]")
            .claims()
            .get(0);

    assertThat(decide(clip, List.of(), List.of(rule))).containsExactly("Karel by test");
  }

  @Test
  void aForumOrAYearsPlanIsNobodysSpeech() {
    assertThat(
            decide(
                "[S Karel/NNP ] [C spoke/VBD ] [Q during/IN a/DT “ ~Open/JJ Harbour/NNP Forum/NNP ~”/'' ] ~./."))
        .containsExactly("TITLE by title");
    assertThat(
            decide(
                "[S Karel/NNP ] [C praised/VBD ] [Q his/PRP$ 1994/CD “ ~Pact/NNP with/IN Vellia/NNP ~”/'' ] ~./."))
        .containsExactly("TITLE by title");
  }

  @Test
  void theTitleOfAWorkIsNobodysSpeechWhoeverNamesIt() {
    assertThat(
            decide(
                "[S Karel/NNP ] [C praised/VBD ] [Q the/DT film/NN “ ~The/DT Long/NNP River/NNP ~”/'' ] ~./."))
        .containsExactly("TITLE by title");
    assertThat(
            decide(
                "[S Karel/NNP ] [C spoke/VBD of/IN ] [Q her/PRP$ “ ~Open/JJ Harbour/NNP ~”/'' radio/NN programme/NN ] ~./."))
        .containsExactly("TITLE by title");
    assertThat(
            decide(
                "[S Karel/NNP ] [C spoke/VBD ] [Q on/IN “ ~Open/JJ Harbour/NNP ~”/'' on/IN Monday/NNP ] ~./."))
        .containsExactly("TITLE by title");
  }

  @Test
  void whatIsDirectedOrPublishedIsAWork() {
    assertThat(
            decide(
                "[S Karel/NNP ] [C directed/VBD/direct ] [Q “ ~The/DT Long/NNP River/NNP ~”/'' ] in/IN May/NNP ~./."))
        .containsExactly("TITLE by title");
  }

  @Test
  void whatSomethingIsKnownAsIsAName() {
    assertThat(
            decide(
                "[S It/PRP ] [C is/VBZ known/VBN as/IN ] [Q the/DT “ ~Open/JJ Harbour/NNP Act/NNP ~”/'' ] ~./."))
        .containsExactly("TITLE by title");
  }

  @Test
  void aSoCalledThingIsNobodysSpeechWhoeverNamesIt() {
    assertThat(
            decide(
                "[S Karel/NNP ] [C attacked/VBD ] [Q the/DT so/RB ~-/HYPH ~called/VBN “ ~boat/NN tax/NN ~”/'' ] ~./."))
        .containsExactly("SCARE_QUOTE by no-source");
  }

  @Test
  void capitalsAloneMakeNoTitleOfWhatSomebodyShouts() {
    assertThat(
            decide(
                "[S They/PRP ] [C chanted/VBD/chant ] [Q “ ~Open/JJ The/DT Harbour/NNP ~”/'' ] ~./."))
        .containsExactly("They by test");
  }

  @Test
  void marksThatAreOpenedAgainGoOnHoweverOften() {
    assertThat(
            decide(
                """
                [S Karel/NNP ] [C said/VBD ] ~:/: [Q “ ~We/PRP are/VBP late/JJ ~./. ]

                “ ~It/PRP will/MD rain/VB tonight/NN too/RB ~./.

                “ ~Go/VB home/NN now/RB then/RB ~./. ~”/''
                """))
        .containsExactly("Karel by test", "(Karel) by reopened-marks", "(Karel) by reopened-marks");
  }

  @Test
  void whoIsNamedInTheLastParagraphSaidTheFirst() {
    assertThat(
            decide(
                """
                “ ~It/PRP will/MD rain/VB tonight/NN too/RB ~./.

                [Q “ ~We/PRP are/VBP late/JJ ~,/, ~”/'' ] [C said/VBD ] [S Karel/NNP ] ~./.
                """))
        .containsExactly("(Karel) by reopened-marks", "Karel by test");
  }

  @Test
  void whatTheSpeakerCitesIsNotTheSpeakers() {
    assertThat(
            decide(
                "[Q “ ~He/PRP said/VBD/say ‘ ~I/PRP will/MD not/RB come/VB ~./. ~’/'' ~”/'' ]"
                    + " [C recalled/VBD ] [S Karel/NNP ] ~./."))
        .containsExactly("Karel by test", "NO_SOURCE by no-source");
  }

  @Test
  void aTermWithinAQuotationIsTheSpeakers() {
    assertThat(
            decide(
                "[Q “ ~The/DT ‘ ~boat/NN tax/NN ~’/'' must/MD go/VB ~,/, ~”/'' ]"
                    + " [C said/VBD ] [S Karel/NNP ] ~./."))
        .containsExactly("Karel by test", "Karel by test");
  }

  @Test
  void aTermIsNobodysSpeech() {
    assertThat(decide("They/PRP built/VBD a/DT “ ~smart/JJ ~”/'' bridge/NN ~./."))
        .containsExactly("SCARE_QUOTE by no-source");
  }

  @Test
  void capitalisedWordsAreATitle() {
    assertThat(decide("She/PRP wrote/VBD “ ~The/DT Long/JJ River/NNP ~”/'' at/IN home/NN ~./."))
        .containsExactly("TITLE by no-source");
  }

  @Test
  void aSentenceWithoutAnybodyNearIsMarkedSo() {
    assertThat(decide("“ ~We/PRP are/VBP very/RB late/JJ today/NN ~./. ~”/''"))
        .containsExactly("NO_SOURCE by no-source");
  }

  private static List<String> decide(String notation) {
    return decide(Taggings.of(notation), List.of(), List.of());
  }

  private static List<String> decide(
      Taggings taggings, List<RawClaim> more, List<RawClaim> possible) {
    List<Quotation> quotations = QuotationFinder.find(taggings.text()).quotations();
    List<RawClaim> claims = new ArrayList<>(taggings.claims());
    claims.addAll(more);
    Draft draft = new Draft(taggings.text(), quotations, claims, possible);
    new QuoteRanker(draft, RuleEvidence.none(), FIRST_WINS).decideAll();
    return IntStream.range(0, quotations.size())
        .mapToObj(i -> show(draft.decision(i).orElseThrow(), draft))
        .toList();
  }

  private static String show(QuoteDecision decision, Draft draft) {
    if (decision instanceof Spoken spoken) {
      String name = draft.text().words(draft.claims().get(spoken.claim()).source().orElseThrow());
      return (spoken.continuing() ? "(" + name + ")" : name) + " by " + decision.decidedBy();
    }
    UnattributedReason reason = ((Unspoken) decision).reason();
    return reason + " by " + decision.decidedBy();
  }
}
