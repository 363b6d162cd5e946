package dev.byline.pipeline.internal.result;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import dev.byline.attribution.ClaimForm;
import dev.byline.attribution.ClaimId;
import dev.byline.attribution.Quote;
import dev.byline.attribution.Source;
import dev.byline.attribution.UnattributedReason;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.attribution.FoundRelations;
import dev.byline.pipeline.internal.attribution.RuleAttributions;
import dev.byline.pipeline.internal.attribution.Taggings;
import dev.byline.pipeline.internal.claim.ClaimKinds;
import dev.byline.pipeline.internal.confidence.Confidence;
import dev.byline.pipeline.internal.date.ClaimDates;
import dev.byline.pipeline.internal.firmness.FirmnessReader;
import dev.byline.pipeline.internal.profile.DescribedSources;
import dev.byline.pipeline.internal.profile.EntityResolver;
import dev.byline.pipeline.internal.profile.ResolvedEntities;
import dev.byline.pipeline.internal.quotation.QuotationFinder;
import dev.byline.pipeline.internal.scoring.LinearModel;
import dev.byline.pipeline.internal.source.SourceNaming;
import dev.byline.pipeline.internal.speaker.AssignedSpeakers;
import dev.byline.pipeline.internal.speaker.SpeakerRanker;
import dev.byline.text.Excerpt;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From what is tagged by hand to the records of the result, without a model. */
class ResultWriterTest {

  private static final String SPEECH =
      "[Q “ ~We/PRP are/VBP very/RB late/JJ ~,/, ~”/'' ] [C said/VBD/say ] [S a/DT union/NN/union"
          + " official/NN/official ] ,/, who/WP asked/VBD/ask not/RB to/TO be/VB named/VBN/name"
          + " ~./.";

  private static final EntityResolver RESOLVER = EntityResolver.create();

  private static Analysis write(String notation, double claims, double speakers) {
    Taggings taggings = Taggings.of(notation);
    AnnotatedText text = taggings.text();
    Confidence confidence =
        new Confidence(
            new LinearModel(Map.of("bias", claims)),
            new LinearModel(Map.of("bias", speakers)),
            new LinearModel(Map.of()));
    FoundRelations found =
        new FoundRelations(
            text,
            QuotationFinder.find(text),
            taggings.relations(),
            List.of(),
            RuleAttributions.none());
    ResolvedEntities entities = RESOLVER.resolve(text);
    AssignedSpeakers assigned = SpeakerRanker.rank(found, confidence);
    Decisions decisions =
        new Decider(confidence, 0.6, false, new ClaimKinds())
            .decide(
                assigned,
                found.rules(),
                SourceNaming.name(text, assigned.relations(), entities::source));
    return ResultWriter.write(
        ArticleDraft.of(
            text.article(),
            decisions,
            DescribedSources.of(text, entities, decisions.keptRelations()),
            ClaimDates.of(text, Optional.of(LocalDate.of(2024, 3, 6)), decisions.keptSpans()),
            FirmnessReader.of(text, found.quotations(), decisions.keptParts()),
            entities.settled(decisions.keptSources()),
            List.of()));
  }

  @Test
  void the_speaker_of_a_quote_is_the_source_of_its_claim() {
    Analysis analysis = write(SPEECH, 2, 2);

    Claim claim = analysis.claims().get(0);
    Quote quote = analysis.quotes().get(0);
    assertThat(claim.form()).isEqualTo(ClaimForm.DIRECT);
    assertThat(claim.quotes()).containsExactly(quote.id());
    assertThat(quote.speaker()).isEqualTo(claim.source());
    assertThat(quote.claim()).contains(claim.id());
    assertThat(claim.source().flatMap(Source::anonymityGrounds).map(Excerpt::text))
        .contains("who asked not to be named");
  }

  @Test
  void speech_that_goes_on_has_a_speaker_without_mention_or_cue() {
    Analysis analysis =
        write(SPEECH + "\n\n“ ~It/PRP will/MD rain/VB tonight/NN too/RB ~./. ~”/''", 2, 2);

    Quote further = analysis.quotes().get(1);
    assertThat(further.speaker().map(Source::name))
        .isEqualTo(analysis.claims().get(0).source().map(Source::name));
    assertThat(further.speaker().flatMap(Source::mention)).isEmpty();
    assertThat(further.speaker().flatMap(Source::anonymityGrounds)).isPresent();
    assertThat(further.cue()).isEmpty();
    assertThat(analysis.claims().get(0).quotes()).hasSize(2);
  }

  @Test
  void a_speaker_may_be_surer_than_the_claim() {
    Analysis analysis = write(SPEECH, 0, 2);

    assertThat(analysis.claims()).isEmpty();
    assertThat(analysis.quotes().get(0).speaker().map(Source::name)).contains("union official");
    assertThat(analysis.quotes().get(0).claim()).isEmpty();
  }

  @Test
  void a_speaker_below_the_least_confidence_is_withheld() {
    Analysis analysis = write(SPEECH, 2, 0.2);

    Quote quote = analysis.quotes().get(0);
    assertThat(quote.unattributed()).contains(UnattributedReason.AMBIGUOUS);
    assertThat(quote.confidence()).isEqualTo(1 - 1 / (1 + Math.exp(-0.2)));
    assertThat(analysis.claims()).extracting(Claim::id).containsExactly(new ClaimId("c1"));
    assertThat(analysis.claims().get(0).quotes()).isEmpty();
  }
}
