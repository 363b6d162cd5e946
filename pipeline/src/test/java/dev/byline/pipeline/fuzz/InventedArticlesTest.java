package dev.byline.pipeline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The short form of {@link ModelFreeCampaign}. */
class InventedArticlesTest {

  private static final int EACH = 1500;

  /** Two halves at a time: no article depends on another, and the whole takes a minute alone. */
  @Test
  void any_article_keeps_the_laws() {
    Oracle oracle = new Oracle(List.of(new ModelFreeStages()));

    assertThat(
            LongStream.of(0, EACH)
                .parallel()
                .mapToObj(offset -> new Fuzzer(oracle, offset).run(EACH)))
        .allMatch(Map::isEmpty);
  }
}
