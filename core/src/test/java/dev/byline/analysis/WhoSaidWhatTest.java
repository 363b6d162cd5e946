package dev.byline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.attribution.Claim;
import dev.byline.attribution.ClaimId;
import dev.byline.attribution.Quote;
import dev.byline.entity.Entity;
import dev.byline.json.AnalysisJson;
import dev.byline.text.Article;
import org.junit.jupiter.api.Test;

/** A result is asked by whom and about whom. */
class WhoSaidWhatTest {

  private final Analysis ferry = Samples.ferry();
  private final Entity ellison = ferry.entities().get(0);
  private final Entity courier = ferry.entities().get(1);

  @Test
  void entities_are_found_by_any_of_their_names() {
    assertThat(ferry.entitiesNamed("mara ellison")).containsExactly(ellison);
    assertThat(ferry.entitiesNamed("Courier")).containsExactly(courier);
    assertThat(ferry.entitiesNamed("Ellison")).isEmpty();
  }

  @Test
  void quotes_and_claims_are_found_by_who_made_them() {
    assertThat(ferry.quotesBy(ellison)).extracting(Quote::text).hasSize(2);
    assertThat(ferry.claimsBy(ellison))
        .extracting(Claim::id)
        .containsExactly(new ClaimId("c1"), new ClaimId("c3"));
    assertThat(ferry.quotesBy(courier)).isEmpty();
  }

  @Test
  void claims_are_found_by_whom_they_are_about() {
    assertThat(ferry.claimsAbout(ellison))
        .as("'she' stands in what the Courier reported")
        .extracting(Claim::id)
        .containsExactly(new ClaimId("c2"));
    assertThat(ferry.claimsAbout(courier)).isEmpty();
  }

  @Test
  void where_an_article_comes_from_stands_in_the_json_where_it_is_known() {
    String json = AnalysisJson.write(ferry);
    Article bare = Article.of(Samples.FERRY.id(), Samples.FERRY.text());

    assertThat(json).contains("\"author\":\"Tove Lind\"");
    assertThat(AnalysisJson.read(json, bare).article()).isEqualTo(Samples.FERRY);
    String without = json.replaceFirst("\"outlet\":.*\"author\":\"Tove Lind\",", "");
    assertThat(AnalysisJson.read(without, Samples.FERRY)).isEqualTo(ferry);
    assertThat(AnalysisJson.read(without, bare).article().url()).isEmpty();
  }
}
