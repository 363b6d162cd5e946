package dev.byline.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.examples.Analyses;
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
  void marks_the_words_of_a_quote_on_a_terminal() {
    String page = new TextReport(Style.ANSI).render(Analyses.reported());

    assertThat(page).contains("\u001B[32m“not for sale”\u001B[0m").contains("\u001B[1;36mMara");
    assertThat(page.replaceAll("\u001B\\[[0-9;]*m", ""))
        .isEqualTo(new TextReport(Style.PLAIN).render(Analyses.reported()));
  }
}
