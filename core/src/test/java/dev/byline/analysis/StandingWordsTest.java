package dev.byline.analysis;

import static dev.byline.analysis.LawsTests.CLAIMS;
import static dev.byline.analysis.LawsTests.ENTITIES;
import static dev.byline.analysis.LawsTests.QUOTES;
import static dev.byline.analysis.LawsTests.analysis;
import static dev.byline.analysis.LawsTests.assertBroken;
import static dev.byline.analysis.LawsTests.quoteOf;
import static dev.byline.analysis.LawsTests.quoted;
import static dev.byline.analysis.LawsTests.withContent;

import dev.byline.attribution.Claim;
import dev.byline.attribution.Firmness;
import dev.byline.attribution.Quote;
import dev.byline.attribution.Source;
import dev.byline.attribution.SourceType;
import dev.byline.attribution.Stance;
import dev.byline.entity.Affiliation;
import dev.byline.entity.Entity;
import dev.byline.entity.EntityId;
import dev.byline.entity.Gender;
import dev.byline.entity.Mention;
import dev.byline.entity.MentionKind;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Words must stand where they are said to stand. */
class StandingWordsTest {

  @Test
  void an_entity_must_stand_where_it_says() {
    Entity misplaced = ellisonAt(new Excerpt(new Span(0, 12), "Mara Ellison"));

    assertBroken(() -> analysis(List.of(misplaced), List.of(), List.of()))
        .hasMessageContaining("\"Mara Ellison\" does not stand in the text at")
        .hasMessageContaining("e1");
  }

  @Test
  void no_span_may_end_behind_the_text() {
    int length = Samples.FERRY.text().length();
    Entity outside = ellisonAt(new Excerpt(new Span(length - 1, length + 1), "\n."));
    Claim claim = withContent(CLAIMS.get(0), new Span(length - 1, length + 1));

    assertBroken(() -> analysis(List.of(outside), List.of(), List.of()))
        .hasMessageContaining("ends behind the text of " + length + " code units");
    assertBroken(() -> analysis(ENTITIES, QUOTES.subList(2, 3), List.of(claim)))
        .hasMessageContaining("c1")
        .hasMessageContaining("ends behind the text");
    assertBroken(
            () ->
                new Analysis(
                    Samples.FERRY,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(new Diagnostic("LATE", "too late", length, length + 1))))
        .hasMessageContaining("LATE");
  }

  @Test
  void a_quote_its_cue_and_its_speaker_must_stand_where_they_say() {
    Excerpt elsewhere = new Excerpt(new Span(0, 4), "said");
    Source speaker = Samples.ellison("she");
    Source misplaced =
        new Source("she", SourceType.PERSON, false, Optional.empty(), Optional.of(elsewhere));

    assertBroken(() -> quoted(speaker, Optional.of(elsewhere), Optional.empty()))
        .hasMessageContaining("q1: \"said\" does not stand in the text");
    assertBroken(() -> quoted(misplaced, Optional.empty(), Optional.empty()))
        .hasMessageContaining("q1: \"said\" does not stand in the text");
  }

  @Test
  void a_quote_must_stand_where_it_says() {
    Excerpt elsewhere = new Excerpt(new Span(0, 3), "“a”");
    Quote quote = QUOTES.get(2);

    assertBroken(
            () -> analysis(List.of(), List.of(quoteOf("q3", elsewhere, "a", quote)), List.of()))
        .hasMessageStartingWith("q3: \"“a”\" does not stand in the text");
  }

  @Test
  void the_cue_and_the_source_of_a_claim_must_stand_where_they_say() {
    Excerpt elsewhere = new Excerpt(new Span(0, 4), "said");
    Source misplaced =
        new Source("she", SourceType.PERSON, false, Optional.empty(), Optional.of(elsewhere));
    Claim claim = CLAIMS.get(1);

    assertBroken(
            () -> analysis(ENTITIES, List.of(), List.of(from(claim, claim.source(), elsewhere))))
        .hasMessageStartingWith("c2: \"said\" does not stand in the text");
    assertBroken(
            () ->
                analysis(
                    ENTITIES,
                    List.of(),
                    List.of(from(claim, Optional.of(misplaced), claim.cue().orElseThrow()))))
        .hasMessageStartingWith("c2: \"said\" does not stand in the text");
  }

  @Test
  void the_words_that_show_how_firmly_it_was_said_must_stand_where_they_say() {
    List<Excerpt> elsewhere = List.of(new Excerpt(new Span(0, 4), "said"));
    List<Excerpt> none = List.of();

    for (Firmness firmness :
        List.of(
            new Firmness(elsewhere, none, none, Stance.NEUTRAL, none),
            new Firmness(none, elsewhere, none, Stance.NEUTRAL, none),
            new Firmness(none, none, elsewhere, Stance.NEUTRAL, none),
            new Firmness(none, none, none, Stance.DOUBTED, elsewhere))) {
      Claim claim = CLAIMS.get(1).toBuilder().firmness(firmness).build();
      assertBroken(() -> analysis(ENTITIES, List.of(), List.of(claim)))
          .hasMessageStartingWith("c2: \"said\" does not stand in the text");
    }
  }

  @Test
  void the_words_of_an_affiliation_must_stand_where_they_say() {
    Excerpt elsewhere = new Excerpt(new Span(0, 7), "Harbour");
    Affiliation harbour = new Affiliation("Harbour", Optional.empty(), elsewhere, Optional.empty());
    Entity ellison = ENTITIES.get(0).toBuilder().affiliations(List.of(harbour)).build();

    assertBroken(() -> analysis(List.of(ellison), List.of(), List.of()))
        .hasMessageStartingWith("e1: \"Harbour\" does not stand in the text");
  }

  @Test
  void the_text_of_a_claim_is_its_content_joined_by_a_space() {
    Span start = CLAIMS.get(0).content().get(0);
    Claim shorter = withContent(CLAIMS.get(0), new Span(start.start(), start.end() - 1));

    assertBroken(() -> analysis(ENTITIES, QUOTES.subList(2, 3), List.of(shorter)))
        .hasMessage("c1: text must be its content spans joined by one space");
  }

  private static Claim from(Claim claim, Optional<Source> source, Excerpt cue) {
    return claim.toBuilder().source(source).cue(cue).build();
  }

  private static Entity ellisonAt(Excerpt excerpt) {
    return new Entity(
        new EntityId("e1"),
        ENTITIES.get(0).type(),
        "Mara Ellison",
        List.of(),
        List.of(),
        Gender.UNKNOWN,
        List.of(new Mention(excerpt, MentionKind.NAME)));
  }
}
