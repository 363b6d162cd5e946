package dev.byline.pipeline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.Byline;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Invented articles the whole way, with the models that ship; explaining must not change a result.
 */
class WholePipelineCampaign {

  @Test
  void any_article_keeps_the_laws() {
    Byline byline = Byline.builder().build();
    Oracle oracle =
        new Oracle(List.of(byline::analyze, article -> byline.explain(article).analysis()));

    assertThat(new Fuzzer(oracle).run(Fuzzer.documents(20_000))).isEmpty();
  }
}
