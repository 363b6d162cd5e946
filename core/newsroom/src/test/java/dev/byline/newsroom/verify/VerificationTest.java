package dev.byline.newsroom.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Firmness;
import dev.byline.attribution.Stance;
import dev.byline.newsroom.SaidText;
import dev.byline.newsroom.compare.FirmnessChange;
import dev.byline.newsroom.compare.SourceAgreement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VerificationTest {

  private static final Analysis DAM =
      SaidText.of("“The dam, which is old, will hold. Nobody need move,” Ivo Karel said.")
          .quote("“The dam, which is old, will hold. Nobody need move,”", "Ivo Karel")
          .build();

  private static CheckedQuote check(String quotation, String speaker) {
    String text = quotation + " " + speaker + " said.";
    Verification found = Verification.of(DAM, SaidText.of(text).quote(quotation, speaker).build());
    return found.quotes().get(0);
  }

  @Test
  void says_where_and_how_a_quotation_was_cut() {
    CheckedQuote trimmed = check("“The dam … will hold”", "Karel");

    assertThat(trimmed.verdict()).isEqualTo(QuoteVerdict.TRIMMED);
    assertThat(trimmed.speaker()).isEqualTo(SourceAgreement.SAME);
    assertThat(trimmed.cuts())
        .extracting(cut -> cut.place() + " " + cut.words().text() + " " + cut.marked())
        .containsExactly("MIDDLE which is old true", "END Nobody need move false");
  }

  @Test
  void brackets_of_the_original_are_its_words() {
    Analysis original =
        SaidText.of("“He [the mayor] left,” Ivo Karel said.")
            .quote("“He [the mayor] left,”", "Ivo Karel")
            .build();

    assertThat(Verification.of(original, original).quotes().get(0).verdict())
        .isEqualTo(QuoteVerdict.VERBATIM);
  }

  @Test
  void a_long_text_is_checked_in_seconds() {
    SaidText said =
        SaidText.of(
            IntStream.range(0, 1500)
                .mapToObj(i -> "Boat" + i + " of Velland sank, Captain Karel" + i + " said. ")
                .collect(Collectors.joining()));
    IntStream.range(0, 1500)
        .forEach(i -> said.claim("Boat" + i + " of Velland sank", "Captain Karel" + i));
    Analysis analysis = said.build();

    assertTimeout(
        Duration.ofSeconds(20),
        () -> assertThat(Verification.of(analysis, analysis).isFaithful()).isTrue());
  }

  @Test
  void shows_the_words_that_differ() {
    CheckedQuote altered = check("“The dam, which is new, will hold. Nobody need move”", "Karel");

    assertThat(altered.verdict()).isEqualTo(QuoteVerdict.ALTERED);
    assertThat(altered.changes()).hasToString("[[-old-]{+new+}]");
    assertThat(altered.found()).containsExactlyElementsOf(DAM.quotes());
  }

  @Test
  void whose_it_is_counts_more_than_its_wording() {
    CheckedQuote other = check("“Nobody need move”", "Mara Ellison");

    assertThat(other.verdict()).isEqualTo(QuoteVerdict.OTHER_SPEAKER);
    assertThat(other.wording()).isEqualTo(QuoteVerdict.TRIMMED);
  }

  @Test
  void a_paraphrase_that_was_made_a_quotation_is_invented_and_located() {
    Analysis original =
        SaidText.of("Ivo Karel said the dam would hold.")
            .claim("the dam would hold", "Ivo Karel")
            .build();
    Analysis derived =
        SaidText.of("“The dam would hold,” Ivo Karel said.")
            .quote("“The dam would hold,”", "Ivo Karel")
            .build();

    CheckedQuote invented = Verification.of(original, derived).quotes().get(0);

    assertThat(invented.verdict()).isEqualTo(QuoteVerdict.INVENTED);
    assertThat(invented.unquoted().orElseThrow().text()).isEqualTo("the dam would hold");
  }

  @Test
  void short_terms_that_nobody_utters_are_no_quotations() {
    Analysis derived = SaidText.of("The “dam” held.").term("“dam”").build();

    assertThat(Verification.of(DAM, derived).quotes()).isEmpty();
    assertThat(Verification.of(DAM, derived).isFaithful()).isTrue();
  }

  @Test
  void a_claim_may_be_said_more_firmly() {
    SaidText may = SaidText.of("The old dam may break soon, Ivo Karel said.");
    Firmness hedged =
        new Firmness(List.of(may.words("may")), List.of(), List.of(), Stance.NEUTRAL, List.of());
    Analysis original = may.claim("The old dam may break soon", "Ivo Karel", hedged).build();
    Analysis derived =
        SaidText.of("The old dam breaks soon, Ivo Karel said.")
            .claim("The old dam breaks soon", "Ivo Karel")
            .build();

    CheckedClaim stronger = Verification.of(original, derived).claims().get(0);
    CheckedClaim weaker = Verification.of(derived, original).claims().get(0);

    assertThat(stronger.verdict()).isEqualTo(ClaimVerdict.STRONGER);
    assertThat(stronger.changes())
        .extracting(FirmnessChange::kind)
        .containsExactly(FirmnessChange.Kind.HEDGE);
    assertThat(weaker.verdict()).isEqualTo(ClaimVerdict.WEAKER);
    assertThat(Verification.of(derived, original).isFaithful()).isTrue();
  }

  @Test
  void what_is_left_out_is_no_fault() {
    Analysis original =
        SaidText.of("The ferry sank, Ivo Karel said. The pier burned, Mara Ellison said.")
            .claim("The ferry sank", "Ivo Karel")
            .claim("The pier burned", "Mara Ellison")
            .build();
    Analysis derived =
        SaidText.of("The ferry sank, Ivo Karel said.").claim("The ferry sank", "Ivo Karel").build();

    Verification found = Verification.of(original, derived);

    assertThat(found.isFaithful()).isTrue();
    assertThat(found.leftOut())
        .extracting(claim -> claim.text())
        .containsExactly("The pier burned");
  }

  @Test
  void what_was_reported_may_be_stated_as_a_fact() {
    Analysis original =
        SaidText.of("The ferry sank off Velland, Ivo Karel said.")
            .claim("The ferry sank off Velland", "Ivo Karel")
            .build();
    Analysis derived = SaidText.of("The ferry sank off Velland.").build();

    Verification found = Verification.of(original, derived);

    assertThat(found.statedAsFact()).hasSize(1);
    assertThat(found.isFaithful()).isFalse();
    assertThat(VerificationJson.write(found))
        .contains("\"faithful\" : false", "\"claim\" : \"c1\"", "\"leftOut\" : [");
  }
}
