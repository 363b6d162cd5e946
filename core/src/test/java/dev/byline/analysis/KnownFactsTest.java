package dev.byline.analysis;

import static dev.byline.analysis.LawsTests.ENTITIES;
import static dev.byline.analysis.LawsTests.analysis;
import static dev.byline.analysis.LawsTests.assertBroken;
import static dev.byline.analysis.LawsTests.quoted;

import dev.byline.attribution.Claim;
import dev.byline.attribution.DatePrecision;
import dev.byline.attribution.Source;
import dev.byline.attribution.StatedDate;
import dev.byline.entity.Affiliation;
import dev.byline.entity.Entity;
import dev.byline.entity.EntityId;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The laws for what is known about entities, sources and dates of claims. */
class KnownFactsTest {

  @Test
  void what_is_known_about_an_entity_must_stand_where_it_says() {
    Excerpt elsewhere = new Excerpt(new Span(0, 13), "Harbour chief");
    Entity ellison = ENTITIES.get(0);
    Affiliation harbour = ellison.affiliations().get(0);

    assertBroken(() -> alone(ellison.toBuilder().roleMentions(List.of(elsewhere)).build()))
        .hasMessageContaining("e1: \"Harbour chief\" does not stand in the text");
    assertBroken(
            () ->
                alone(ellison.toBuilder().gender(ellison.gender(), Optional.of(elsewhere)).build()))
        .hasMessageContaining("e1: \"Harbour chief\" does not stand in the text");
    assertBroken(
            () ->
                alone(
                    ellison.toBuilder()
                        .affiliations(
                            List.of(
                                new Affiliation(
                                    "port",
                                    Optional.empty(),
                                    harbour.excerpt(),
                                    Optional.of(elsewhere))))
                        .build()))
        .hasMessageContaining("e1: \"Harbour chief\" does not stand in the text");
  }

  @Test
  void an_affiliation_is_with_another_entity_of_the_article() {
    Entity ellison = ENTITIES.get(0);

    assertBroken(() -> alone(ellison.toBuilder().affiliations(List.of(with("e9"))).build()))
        .hasMessage("e1: id e9 does not resolve");
    assertBroken(() -> alone(ellison.toBuilder().affiliations(List.of(with("e1"))).build()))
        .hasMessage("e1: cannot be affiliated with itself");
    assertBroken(() -> spokenBy(Samples.ellison("she").toBuilder().affiliation(with("e9")).build()))
        .hasMessage("q1: id e9 does not resolve");
  }

  @Test
  void what_is_known_about_a_source_must_stand_where_it_says() {
    Excerpt elsewhere = new Excerpt(new Span(0, 4), "said");

    assertBroken(() -> spokenBy(Samples.ellison("she").toBuilder().role(elsewhere).build()))
        .hasMessageContaining("q1: \"said\" does not stand in the text");
    assertBroken(
            () -> spokenBy(Samples.ellison("she").toBuilder().anonymousBecause(elsewhere).build()))
        .hasMessageContaining("q1: \"said\" does not stand in the text");
  }

  @Test
  void the_date_of_a_claim_must_stand_where_it_says() {
    StatedDate date =
        StatedDate.around(
            LocalDate.of(2024, 3, 9), DatePrecision.DAY, new Excerpt(new Span(0, 7), "March 9"));
    Claim claim = Samples.claims().get(1).toBuilder().saidOn(date).build();

    assertBroken(() -> analysis(ENTITIES, List.of(), List.of(claim)))
        .hasMessageContaining("c2: \"March 9\" does not stand in the text");
  }

  private static Affiliation with(String entity) {
    Excerpt words = ENTITIES.get(0).affiliations().get(0).excerpt();
    return new Affiliation("port", Optional.of(new EntityId(entity)), words, Optional.empty());
  }

  private static Analysis alone(Entity entity) {
    return analysis(List.of(entity), List.of(), List.of());
  }

  private static Analysis spokenBy(Source speaker) {
    return quoted(speaker, Optional.empty(), Optional.empty());
  }
}
