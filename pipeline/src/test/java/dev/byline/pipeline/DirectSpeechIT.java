package dev.byline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.analysis.Analysis;
import dev.byline.analysis.Diagnostic;
import dev.byline.attribution.Quote;
import dev.byline.attribution.Source;
import dev.byline.attribution.SourceType;
import dev.byline.pipeline.cases.Case;
import dev.byline.pipeline.cases.CaseFile;
import dev.byline.text.Article;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;

/** The cases of {@code cases/direct-speech.txt}, the whole way with the real models. */
class DirectSpeechIT {

  private static final Set<String> ABOUT_MARKS =
      Set.of("UNCLOSED_QUOTE", "UNOPENED_QUOTE", "WRONG_WAY_MARK", "MISMATCHED_MARK", "STRAY_MARK");

  private final Byline byline = StandardEngine.get();

  @ParameterizedTest
  @CaseFile("cases/direct-speech.txt")
  void every_quotation_is_found_and_given_to_who_spoke_it(Case expected) {
    Analysis analysis = byline.analyze(Article.of(expected.text()));

    List<String> quotes = analysis.quotes().stream().map(quote -> show(quote, analysis)).toList();
    if (!expected.behind("~ ").isEmpty()) {
      assertThat(quotes)
          .as("a known miss no more: take its mark away")
          .isNotEqualTo(expected.expected());
      return;
    }
    assertThat(quotes).containsExactlyElementsOf(expected.expected());
    List<String> aboutMarks =
        analysis.diagnostics().stream()
            .map(Diagnostic::code)
            .filter(ABOUT_MARKS::contains)
            .toList();
    if (expected.behind("! ").isEmpty()) {
      assertThat(aboutMarks).isEmpty();
    } else {
      assertThat(aboutMarks).containsAll(expected.behind("! "));
    }
  }

  private static String show(Quote quote, Analysis analysis) {
    boolean nested =
        analysis.quotes().stream()
            .anyMatch(
                other -> other != quote && other.excerpt().span().contains(quote.excerpt().span()));
    String words = nested ? "(" + quote.text() + ")" : quote.text();
    return words + " -> " + quote.speaker().map(DirectSpeechIT::show).orElseGet(() -> why(quote));
  }

  private static String show(Source speaker) {
    return speaker.type() == SourceType.AUTHOR ? "AUTHOR" : speaker.name();
  }

  private static String why(Quote quote) {
    return quote.unattributed().orElseThrow().toString();
  }
}
