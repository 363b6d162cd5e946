package dev.byline.pipeline.internal.date;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.AnnotatedTexts;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimDatesTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 6);

  private static DatedSpans claim(AnnotatedText text, String cue, String content, String person) {
    return new DatedSpans(
        tokens(text, cue),
        person.isEmpty() ? Optional.empty() : tokens(text, person),
        tokens(text, content).stream().toList());
  }

  private static DatedSpans claim(AnnotatedText text, String cue, String content) {
    return claim(text, cue, content, "");
  }

  private static Optional<TokenRange> tokens(AnnotatedText text, String words) {
    int start = text.article().text().indexOf(words);
    return text.tokensIn(new Span(start, start + words.length()));
  }

  private static Optional<String> date(AnnotatedText text, DatedSpans... claims) {
    return ClaimDates.of(text, Optional.of(PUBLISHED), List.of(claims))
        .get(0)
        .map(date -> date.excerpt().text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Karel said/VBD on Monday it sails/VBZ . | said | it sails | Monday",
        "Karel said/VBD on Monday it sails/VBZ . | said on Monday | it sails | Monday",
        "On Monday , Karel said/VBD it sails/VBZ . | said | it sails | Monday",
        "Karel said/VBD in a letter released/VBN last week that it sails/VBZ . |"
            + " said | it sails | last week",
        "It sails/VBZ , Karel told/VBD reporters at the quay on Tuesday . | told | It sails |"
            + " Tuesday",
        "Speaking/VBG on Monday , Karel said/VBD it sails/VBZ . | said | it sails | Monday",
        // dates of something else
        "Karel said/VBD it sails/VBZ on Monday . | said | it sails on Monday |",
        "Karel , who/WP resigned/VBD on Monday , said/VBD it sails/VBZ . | said | it sails |",
        "After it sank/VBD on Monday , Karel said/VBD it sails/VBZ . | said | it sails |",
        "Karel said/VBD after Monday 's/POS vote that it sails/VBZ . | said | it sails |",
        "Karel has said/VBN since the/DT Monday debate that it sails/VBZ . | said | it sails |",
        "Karel told/VBD Velland Today that it sails/VBZ . | told | it sails |",
        "On “ News Friday , ”/'' Karel said/VBD it sails/VBZ . | said | it sails |",
        "Karel projects/VBZ next year that it sails/VBZ . | projects | it sails |",
        "Karel told/VBD Harbour/NNP//MISC Friday/NNP//MISC that it sails/VBZ . | told | it sails |",
      })
  void finds_the_date_beside_the_cue(String notation, String cue, String content, String date) {
    AnnotatedText text = AnnotatedTexts.of(notation);

    assertThat(date(text, claim(text, cue, content))).isEqualTo(Optional.ofNullable(date));
  }

  @Test
  void a_date_that_describes_a_person_is_not_when_they_spoke() {
    AnnotatedText text =
        AnnotatedTexts.of("It sails/VBZ , said/VBD Karel , a mate in 2012 and 2014 .");
    AnnotatedText poll =
        AnnotatedTexts.of("It sails/VBZ , according/VBG to/IN a poll released/VBN last week .");

    assertThat(date(text, claim(text, "said", "It sails", "Karel , a mate in 2012"))).isEmpty();
    assertThat(date(poll, claim(poll, "according to", "It sails"))).contains("last week");
  }

  @Test
  void the_date_of_a_report_is_not_that_of_what_it_reports() {
    AnnotatedText text =
        AnnotatedTexts.of("The Wire wrote/VBD on Tuesday that Karel said/VBD it sails/VBZ .");
    DatedSpans inner = claim(text, "said", "it sails");
    DatedSpans outer = claim(text, "wrote", "Karel said it sails");

    assertThat(date(text, inner, outer)).isEmpty();
    assertThat(date(text, outer, inner)).contains("Tuesday");
  }

  @Test
  void looks_no_further_than_the_sentence() {
    AnnotatedText text =
        AnnotatedTexts.of(
            "It was/VBD Monday .\nKarel said/VBD it sails/VBZ .\nOn Tuesday all left .");

    assertThat(date(text, claim(text, "said", "it sails"))).isEmpty();
  }

  @Test
  void without_a_cue_or_a_day_of_publication_there_is_no_date() {
    AnnotatedText text = AnnotatedTexts.of("Karel said/VBD on Monday it sails/VBZ .");
    DatedSpans claim = claim(text, "said", "it sails");
    DatedSpans uncued = new DatedSpans(Optional.empty(), Optional.empty(), claim.contents());

    assertThat(ClaimDates.of(text, Optional.empty(), List.of(claim)))
        .containsExactly(Optional.empty());
    assertThat(date(text, uncued)).isEmpty();
  }
}
