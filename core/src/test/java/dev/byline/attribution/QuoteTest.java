package dev.byline.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.byline.entity.EntityId;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteTest {

  private static final Excerpt WORDS = new Excerpt(new Span(10, 22), "\"late again\"");
  private static final Excerpt CUE = new Excerpt(new Span(5, 9), "said");
  private static final Source SPEAKER =
      new Source(
          "Mara Ellison",
          SourceType.PERSON,
          false,
          Optional.of(new EntityId("e1")),
          Optional.of(new Excerpt(new Span(0, 4), "Mara")));
  private static final Attribution ATTRIBUTED =
      new Attribution.Attributed(SPEAKER, Optional.of(CUE), Optional.of(new ClaimId("c1")));
  private static final Attribution UNATTRIBUTED =
      new Attribution.Unattributed(UnattributedReason.SCARE_QUOTE);

  @Test
  void attributed_has_a_speaker_and_no_reason() {
    Quote quote = quote("late again", ATTRIBUTED, 0.9, "cue-subject");

    assertThat(quote.speaker()).contains(SPEAKER);
    assertThat(quote.cue()).contains(CUE);
    assertThat(quote.claim()).contains(new ClaimId("c1"));
    assertThat(quote.unattributed()).isEmpty();
  }

  @Test
  void unattributed_has_a_reason_and_no_speaker() {
    Quote quote = quote("late again", UNATTRIBUTED, 0.9, "no-cue");

    assertThat(quote.speaker()).isEmpty();
    assertThat(quote.cue()).isEmpty();
    assertThat(quote.claim()).isEmpty();
    assertThat(quote.unattributed()).contains(UnattributedReason.SCARE_QUOTE);
  }

  @Test
  void text_must_stand_in_the_excerpt() {
    assertThatThrownBy(() -> quote("never late", UNATTRIBUTED, 0.9, "no-cue"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("text of quote q1 must stand in its excerpt: \"never late\"");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY, -1})
  void confidence_must_be_a_probability(double confidence) {
    assertThatThrownBy(() -> quote("late again", ATTRIBUTED, confidence, "cue-subject"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("confidence " + confidence + " must be within [0, 1]");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, Double.MIN_VALUE})
  void confidence_may_be_at_the_bounds(double confidence) {
    assertThat(quote("late again", ATTRIBUTED, confidence, "cue-subject").confidence())
        .isEqualTo(confidence);
  }

  @Test
  void somebody_must_have_decided() {
    assertThatThrownBy(() -> quote("late again", ATTRIBUTED, 1, " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("decidedBy must name a rule or model");
    assertThatThrownBy(() -> quote("late again", ATTRIBUTED, 1, null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("decidedBy");
  }

  @Test
  void refuses_null() {
    assertThatThrownBy(() -> quote("late again", null, 1, "cue-subject"))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("attribution");
    assertThatThrownBy(() -> new Attribution.Attributed(null, Optional.empty(), Optional.empty()))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("speaker");
    assertThatThrownBy(() -> new Attribution.Unattributed(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("reason");
  }

  @Test
  void ids_must_not_be_blank() {
    assertThatThrownBy(() -> new QuoteId(" ")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ClaimId("")).isInstanceOf(IllegalArgumentException.class);
    assertThat(new QuoteId("q1")).hasToString("q1");
    assertThat(new ClaimId("c1")).hasToString("c1");
  }

  @Test
  void a_source_must_have_a_name() {
    assertThatThrownBy(
            () -> new Source("", SourceType.OTHER, false, Optional.empty(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("name of a source must not be blank");
  }

  private static Quote quote(
      String text, Attribution attribution, double confidence, String decidedBy) {
    return new Quote(new QuoteId("q1"), WORDS, text, attribution, confidence, decidedBy);
  }
}
