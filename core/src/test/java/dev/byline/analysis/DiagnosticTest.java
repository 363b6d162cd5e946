package dev.byline.analysis;

import static dev.byline.analysis.LawsTests.assertBroken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a diagnostic must be. */
class DiagnosticTest {

  @ParameterizedTest
  @CsvSource({"-1, 0", "3, 2", "-2, -1"})
  void a_diagnostic_lies_in_the_text(int start, int end) {
    assertBroken(() -> new Diagnostic("CODE", "message", start, end))
        .hasMessage("diagnostic [%d, %d) must satisfy 0 <= start <= end", start, end);
  }

  @Test
  void diagnostics_are_in_text_order() {
    Diagnostic first = new Diagnostic("FIRST", "message", 3, 9);
    Diagnostic second = new Diagnostic("SECOND", "message", 4, 4);

    assertThat(diagnosed(first, first, second).diagnostics()).hasSize(3);
    assertBroken(() -> diagnosed(second, first))
        .hasMessageStartingWith("FIRST: ")
        .hasMessageEndingWith("must be in text order");
  }

  @Test
  void a_diagnostic_has_a_code() {
    assertBroken(() -> new Diagnostic(" ", "message", 0, 0))
        .hasMessage("code of a diagnostic must not be blank");
  }

  private static Analysis diagnosed(Diagnostic... diagnostics) {
    return new Analysis(Samples.FERRY, List.of(), List.of(), List.of(), List.of(diagnostics));
  }
}
