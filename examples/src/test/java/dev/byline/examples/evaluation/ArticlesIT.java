package dev.byline.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.Byline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The floors that hold on the annotated given articles. */
class ArticlesIT {

  @Test
  void the_given_articles_are_read_as_well_as_promised(@TempDir Path scratch) throws IOException {
    Path shared = SharedData.orSkip(Lane.ARTICLES);

    String report =
        new Evaluation(shared, scratch, 1)
            .score(Lane.ARTICLES, Byline.builder().build()::analyzeCounting, 1);

    System.out.println(report);
    Map<String, Double> figures = Figures.of(report);
    assertThat(figures.get("quotes: found")).as("quotes found").isGreaterThanOrEqualTo(95);
    assertThat(figures.get("quotes: right speaker F")).as("speaker F").isGreaterThanOrEqualTo(85);
    assertThat(figures.get("named entities: all F")).as("names F").isGreaterThanOrEqualTo(92);
    assertThat(figures.get("claims: who-said-what F"))
        .as("who-said-what F")
        .isGreaterThanOrEqualTo(55);
  }
}
