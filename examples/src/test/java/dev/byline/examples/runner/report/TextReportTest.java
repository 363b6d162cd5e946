package dev.byline.examples.runner.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import dev.byline.attribution.DatePrecision;
import dev.byline.attribution.Firmness;
import dev.byline.attribution.Source;
import dev.byline.attribution.Stance;
import dev.byline.attribution.StatedDate;
import dev.byline.examples.runner.Analyses;
import dev.byline.text.Excerpt;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextReportTest {

  @Test
  void says_who_said_what() {
    assertThat(new TextReport(Style.PLAIN).render(Analyses.reported()))
        .isEqualTo(
            """
            === reported.txt
            People
              Mara Ellison — council leader
            Who said what
              Harbour Wire (organization, as "the Harbour Wire") — reported — Mara Ellison said she was “not for
                  sale” [indirect, assert, 0.95]
                  Mara Ellison (person) — said — she was “not for sale” [mixed, assert, 0.95]
            In quotation marks, but nobody's words
              “Boat tax” [set off, not uttered]
            Diagnostics: 1 (TEST 1)
            """);
  }

  @Test
  void says_how_firmly() {
    Analysis plain = Analyses.reported();
    Claim claim = plain.claims().get(0);
    List<Excerpt> reported = List.of(claim.cue().orElseThrow());
    Firmness firmness = new Firmness(reported, reported, List.of(), Stance.DOUBTED, reported);

    assertThat(page(plain, claim.toBuilder().firmness(firmness).build()).replaceAll("\\s+", " "))
        .contains(
            "[indirect, assert, hedged \"reported\", conditional \"reported\", doubted \"reported\","
                + " 0.95]");
  }

  @Test
  void says_when_and_on_which_grounds_a_name_is_withheld() {
    Analysis plain = Analyses.reported();
    Claim claim = plain.claims().get(0);
    Excerpt reported = claim.cue().orElseThrow();
    LocalDate day = LocalDate.of(2024, 3, 4);
    Source wire = claim.source().orElseThrow().toBuilder().anonymousBecause(reported).build();

    assertThat(
            page(
                plain,
                claim.toBuilder().saidOn(new StatedDate(day, DatePrecision.DAY, reported)).build()))
        .contains("[indirect, assert, on 2024-03-04, 0.95]");
    assertThat(
            page(
                plain,
                claim.toBuilder()
                    .saidOn(new StatedDate(day, DatePrecision.WEEK, reported))
                    .build()))
        .contains("between 2024-03-04 and 2024-03-10, 0.95]");
    assertThat(page(plain, claim.toBuilder().source(Optional.of(wire)).build()))
        .contains("Harbour Wire (organization, anonymous: \"reported\", as");
  }

  private static String page(Analysis analysis, Claim first) {
    return new TextReport(Style.PLAIN)
        .render(
            new Analysis(
                analysis.article(),
                analysis.entities(),
                analysis.quotes(),
                List.of(first, analysis.claims().get(1)),
                analysis.diagnostics()))
        .replaceAll("\\s+", " ");
  }

  @Test
  void marks_the_words_of_a_quote_on_a_terminal() {
    String page = new TextReport(Style.ANSI).render(Analyses.reported());

    assertThat(page).contains("\u001B[32m“not for sale”\u001B[0m").contains("\u001B[1;36mMara");
    assertThat(page.replaceAll("\u001B\\[[0-9;]*m", ""))
        .isEqualTo(new TextReport(Style.PLAIN).render(Analyses.reported()));
  }
}
