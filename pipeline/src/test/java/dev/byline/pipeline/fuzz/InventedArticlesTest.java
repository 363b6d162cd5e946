package dev.byline.pipeline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The short form of {@link ModelFreeCampaign}. */
class InventedArticlesTest {

  @Test
  void anyArticleKeepsTheLaws() {
    Oracle oracle = new Oracle(List.of(new ModelFreeStages()));

    assertThat(new Fuzzer(oracle).run(3000)).isEmpty();
  }
}
