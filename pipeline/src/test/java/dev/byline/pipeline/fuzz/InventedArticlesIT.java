package dev.byline.pipeline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The short form of {@link WholePipelineCampaign}. */
class InventedArticlesIT {

  @Test
  void any_article_keeps_the_laws() {
    assertThat(new Fuzzer(Oracle.ofEverything()).run(200)).isEmpty();
  }
}
