package dev.byline.pipeline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A million invented articles through every stage, the models replaced by invented tags. */
class ModelFreeCampaign {

  @Test
  void any_article_keeps_the_laws() {
    Oracle oracle = new Oracle(List.of(new ModelFreeStages()));

    assertThat(new Fuzzer(oracle).run(Fuzzer.documents(1_000_000))).isEmpty();
  }
}
