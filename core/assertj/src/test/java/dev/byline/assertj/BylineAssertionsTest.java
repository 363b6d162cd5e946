package dev.byline.assertj;

import static dev.byline.assertj.BylineAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.ClaimForm;
import dev.byline.attribution.SourceType;
import dev.byline.attribution.SpeechAct;
import dev.byline.attribution.UnattributedReason;
import dev.byline.entity.EntityType;
import dev.byline.entity.Gender;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What holds passes, and what fails says what was found instead. */
class BylineAssertionsTest {

  private final Analysis ferry = FerryArticle.analysis();

  @Test
  void what_holds_passes() {
    assertThat(ferry)
        .hasQuotes(2)
        .hasQuote("going to\n  sell it")
        .spokenBy("mara ellison")
        .spokenByA(SourceType.PERSON)
        .hasCue("told")
        .hasConfidenceOfAtLeast(0.9)
        .and()
        .hasQuote("brave")
        .isUnattributed()
        .isUnattributed(UnattributedReason.SCARE_QUOTE)
        .and()
        .hasClaim("We are not going")
        .by("Mara Ellison")
        .hasForm(ClaimForm.DIRECT)
        .isAct(SpeechAct.ASSERT)
        .hasCue("told")
        .hasConfidenceOfAtLeast(0.8)
        .and()
        .hasEntity("Ellison")
        .isA(EntityType.PERSON)
        .hasGender(Gender.FEMALE)
        .hasRole("council leader")
        .hasAlias("Ellison")
        .hasMentions(2)
        .and()
        .hasQuoteBy("Ellison")
        .hasNoQuoteBy("Ivo Karel")
        .hasNoClaimBy("Ivo Karel")
        .hasNoEntity("Ivo Karel")
        .hasDiagnostic("UNCLOSED_QUOTE");
    assertThat(ferry.quotes().get(0)).spokenBy("Mara Ellison");
    assertThat(ferry.claims().get(0)).by("Mara Ellison");
    assertThat(ferry.entities().get(0)).isA(EntityType.PERSON);
  }

  @Test
  void a_missing_quote_names_those_that_are_there() {
    assertThat(messageOf(() -> assertThat(ferry).hasQuote("We will\nsell")))
        .isEqualTo(
            """

            Expected a quote with the words
              "We will sell"
            but found these quotes:
              q1 "We are not going to sell it,", it is spoken by "Mara Ellison" (0.97, by tagger)
              q2 "brave", it is unattributed as SCARE_QUOTE""");
  }

  @Test
  void another_speaker_is_named_with_who_decided() {
    assertThat(messageOf(() -> assertThat(ferry).hasQuote("sell it").spokenBy("Ivo Karel")))
        .isEqualTo(
            """

            Expected the quote
              q1 "We are not going to sell it,"
            to be spoken by
              "Ivo Karel"
            but it is spoken by "Mara Ellison" (0.97, by tagger)""");
  }

  @Test
  void every_other_failure_says_what_was_expected_and_what_is() {
    says(() -> assertThat(ferry).hasClaim("no"), "a claim with the words", "c1 \"“We are not");
    says(() -> assertThat(ferry).hasEntity("Ivo Karel"), "\"Ivo Karel\"", "e1 \"Mara Ellison\"");
    says(() -> assertThat(ferry).hasNoEntity("Ellison"), "no entity", "e1 \"Mara Ellison\"");
    says(() -> assertThat(ferry).hasQuoteBy("Ivo Karel"), "a quote by", "q1 \"We are not");
    says(() -> assertThat(ferry).hasNoQuoteBy("Mara Ellison"), "no quote by", "q1 \"We are not");
    says(() -> assertThat(ferry).hasNoClaimBy("Mara Ellison"), "no claim by", "c1 \"“We are not");
    says(() -> assertThat(ferry).hasQuotes(3), "Expected 3 quotes", "q2 \"brave\"");
    says(() -> assertThat(ferry).hasDiagnostic("MARKUP"), "MARKUP", "UNCLOSED_QUOTE: not closed");
    says(() -> quote().spokenByA(SourceType.DOCUMENT), "a DOCUMENT", "\"Mara Ellison\"");
    says(() -> quote().isAnonymous(), "to be anonymous", "\"Mara Ellison\"");
    says(() -> quote().isUnattributed(), "to be unattributed", "\"Mara Ellison\"");
    says(
        () -> assertThat(ferry).hasQuote("brave").isUnattributed(UnattributedReason.TITLE),
        "unattributed as TITLE",
        "unattributed as SCARE_QUOTE");
    says(() -> quote().hasCue("said"), "\"said\"", "the cue \"told\"");
    says(() -> quote().hasConfidenceOfAtLeast(0.98), "at least 0.98", "has 0.97, by tagger");
    says(() -> claim().by("Ivo Karel"), "to be made by", "\"Mara Ellison\" (0.88, by tagger)");
    says(() -> claim().hasNoSource(), "to have no source", "\"Mara Ellison\"");
    says(() -> claim().hasForm(ClaimForm.MIXED), "form MIXED", "has DIRECT");
    says(() -> claim().isAct(SpeechAct.DENY), "speech act DENY", "has ASSERT");
    says(() -> claim().hasCue("said"), "\"said\"", "the cue \"told\"");
    says(() -> claim().hasConfidenceOfAtLeast(0.9), "at least 0.9", "has 0.875, by tagger");
    says(() -> entity().isA(EntityType.GROUP), "to be a GROUP", "PERSON");
    says(() -> entity().hasGender(Gender.MALE), "gender MALE", "FEMALE");
    says(() -> entity().hasRole("chair"), "role \"chair\"", "roles [council leader]");
    says(() -> entity().hasAlias("Mara"), "alias \"Mara\"", "aliases [Ellison]");
    says(() -> entity().hasMentions(1), "to have 1 mentions", "2 mentions");
  }

  @Test
  void null_fails_at_once_and_descriptions_are_shown() {
    says(() -> assertThat((Analysis) null), "Expected a result", "found null");
    says(() -> assertThat(ferry).as("the ferry").hasQuote("no"), "[the ferry]", "q1");
    says(() -> assertThat(ferry).as("the ferry").hasQuote("brave").hasCue("so"), "[the ferry]", "");
    assertThatThrownBy(() -> assertThat(ferry.quotes().get(0)).and())
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void soft_assertions_name_all_that_failed() {
    assertThat(
            messageOf(
                () ->
                    BylineSoftAssertions.assertSoftly(
                        softly -> {
                          softly.assertThat(ferry).hasQuote("nobody said this").spokenBy("Nobody");
                          softly.assertThat(ferry).hasQuote("brave").hasCue("called").and();
                          softly.assertThat(ferry).hasNoQuoteBy("Mara Ellison");
                          softly.assertThat(ferry).hasEntity("Mara Ellison");
                          softly.assertThat(1).isEqualTo(2);
                        })))
        .contains("(4 failures)", "nobody said this", "\"called\"", "no quote by")
        .doesNotContain("Nobody\"");
  }

  @Test
  void soft_assertions_pass_where_all_holds() {
    BylineSoftAssertions.assertSoftly(
        softly -> {
          softly.assertThat(ferry).hasQuote("brave").isUnattributed();
          softly.assertThat(ferry.quotes().get(0)).spokenBy("Mara Ellison");
          softly.assertThat(ferry.claims().get(0)).by("Mara Ellison");
          softly.assertThat(ferry.entities().get(0)).isA(EntityType.PERSON);
        });
  }

  private QuoteAssert quote() {
    return assertThat(ferry).hasQuote("sell it");
  }

  private ClaimAssert claim() {
    return assertThat(ferry).hasClaim("sell it");
  }

  private EntityAssert entity() {
    return assertThat(ferry).hasEntity("Ellison");
  }

  private static void says(ThrowingCallable assertion, String expected, String found) {
    assertThat(messageOf(assertion)).contains(expected, found);
  }

  private static String messageOf(ThrowingCallable assertion) {
    Throwable thrown =
        org.assertj.core.api.Assertions.catchThrowableOfType(AssertionError.class, assertion);
    assertThat(thrown).as("it must fail").isNotNull();
    return thrown.getMessage().replace(System.lineSeparator(), "\n");
  }
}
