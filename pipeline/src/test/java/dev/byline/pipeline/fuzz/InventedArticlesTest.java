package dev.byline.pipeline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The short form of {@link ModelFreeCampaign}. */
class InventedArticlesTest {

  @Test
  void any_article_keeps_the_laws() {
    Oracle oracle = new Oracle(List.of(new ModelFreeStages()));

    assertThat(new Fuzzer(oracle).run(3000)).isEmpty();
  }
}
