package dev.byline.pipeline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.byline.pipeline.Byline;
import dev.byline.pipeline.internal.rules.RuleSpanTagger;
import dev.byline.text.Article;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text the whole way, the rules in place of the learned tagger: all laws. */
class RulePipelineFuzzIT {

  private static Oracle oracle;

  @BeforeAll
  static void load() {
    Byline byline = Byline.builder().tagger(new RuleSpanTagger()).build();
    oracle = new Oracle(List.of(byline::analyze));
  }

  static Stream<byte[]> seeds() {
    return Seeds.texts();
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "5m")
  void any_text_keeps_the_laws(byte[] bytes) {
    assertThat(oracle.judge(Article.of(Seeds.text(bytes)))).isEmpty();
  }
}
