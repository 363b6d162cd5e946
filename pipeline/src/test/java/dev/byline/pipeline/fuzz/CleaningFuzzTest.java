package dev.byline.pipeline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.byline.analysis.Diagnostic;
import dev.byline.pipeline.internal.clean.ArticleCleaner;
import dev.byline.pipeline.internal.clean.CleanText;
import dev.byline.text.Article;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Cleaning of any text: no exception, tidy paragraphs, every character traceable. */
class CleaningFuzzTest {

  static Stream<byte[]> seeds() {
    return Seeds.texts();
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "5m")
  void cleans_any_text(byte[] bytes) {
    String source = Seeds.text(bytes);

    CleanText clean = ArticleCleaner.standard().clean(Article.of(source));

    String text = clean.text();
    assertThat(text).doesNotContain("\n\n\n").doesNotStartWith("\n").doesNotEndWith("\n");
    int previous = 0;
    for (int i = 0; i < text.length(); i++) {
      if (clean.alignment().standsInSource(i, i + 1)) {
        int start = clean.alignment().toSource(i, i + 1).start();
        assertThat(start).isBetween(previous, source.length() - 1);
        previous = start;
      }
    }
    for (Diagnostic diagnostic : clean.diagnostics()) {
      assertThat(diagnostic.end()).isLessThanOrEqualTo(source.length());
    }
    assertThat(ArticleCleaner.standard().clean(Article.of(source)).text()).isEqualTo(text);
  }
}
