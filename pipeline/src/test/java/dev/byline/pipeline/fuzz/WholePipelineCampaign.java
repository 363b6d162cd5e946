package dev.byline.pipeline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Invented articles the whole way, with the models that ship; explaining must not change a result.
 */
class WholePipelineCampaign {

  @Test
  void any_article_keeps_the_laws() {
    assertThat(new Fuzzer(Oracle.ofEverything()).run(Fuzzer.documents(20_000))).isEmpty();
  }
}
