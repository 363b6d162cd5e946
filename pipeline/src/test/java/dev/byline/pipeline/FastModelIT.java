package dev.byline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Quote;
import dev.byline.text.Article;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The smaller model is found by its name and reads what nobody could misread. */
class FastModelIT {

  private static Byline byline;

  @BeforeAll
  static void load() {
    byline = Byline.builder().model("fast").build();
  }

  @AfterAll
  static void close() {
    byline.close();
  }

  @Test
  void signs_with_its_own_name() {
    assertThat(byline.tagger().kind()).isEqualTo(TaggerInfo.Kind.LEARNED);
    assertThat(byline.tagger().name()).isEqualTo("tagger-fast");
  }

  @Test
  void finds_who_said_what() {
    Analysis analysis =
        byline.analyze(
            Article.of(
                "Port Anselm will build a second ferry terminal next year, Mayor Mara Ellison said."
                    + " “It is late,” said Tomas Revik, a captain. He denied that the old one was"
                    + " safe."));
    assertThat(analysis.claims())
        .extracting(
            claim -> claim.source().orElseThrow().name() + " " + claim.cue().orElseThrow().text())
        .contains("Mara Ellison said", "Tomas Revik denied");
    Quote quote = analysis.quotes().get(0);
    assertThat(quote.speaker().orElseThrow().name()).isEqualTo("Tomas Revik");
  }

  @Test
  void whatever_is_no_name_of_a_model_is_a_folder() {
    Byline.Builder builder = Byline.builder().model("there/is/none");
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("there/is/none");
  }
}
