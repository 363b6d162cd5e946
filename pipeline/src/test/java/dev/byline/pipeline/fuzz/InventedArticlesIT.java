package dev.byline.pipeline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.Byline;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The short form of {@link WholePipelineCampaign}. */
class InventedArticlesIT {

  @Test
  void any_article_keeps_the_laws() {
    Byline byline = Byline.builder().build();
    Oracle oracle =
        new Oracle(List.of(byline::analyze, article -> byline.explain(article).analysis()));

    assertThat(new Fuzzer(oracle).run(200)).isEmpty();
  }
}
