package dev.byline.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.byline.analysis.Analysis;
import dev.byline.text.Article;

/** Any JSON is a lawful result that comes back unchanged, or a complaint that names the place. */
class AnalysisJsonFuzzTest {

  /** The article that the seeds are results of. */
  private static final Article ARTICLE =
      Article.of("a", "“Stay,” Mara Ellison said. Ivo Karel denied it.");

  @FuzzTest(maxDuration = "5m")
  void reads_or_complains(byte[] bytes) {
    Analysis analysis;
    try {
      analysis = AnalysisJson.read(new String(bytes, UTF_8), ARTICLE);
    } catch (JsonFormatException e) {
      assertThat(e).hasMessageStartingWith("$");
      return;
    }
    assertThat(AnalysisJson.read(AnalysisJson.write(analysis), ARTICLE)).isEqualTo(analysis);
  }
}
