package dev.byline.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.byline.attribution.Attribution;
import dev.byline.attribution.Claim;
import dev.byline.attribution.ClaimId;
import dev.byline.attribution.Quote;
import dev.byline.attribution.QuoteId;
import dev.byline.attribution.Source;
import dev.byline.attribution.SourceType;
import dev.byline.entity.Affiliation;
import dev.byline.entity.Entity;
import dev.byline.entity.EntityId;
import dev.byline.entity.Gender;
import dev.byline.entity.Mention;
import dev.byline.entity.MentionKind;
import dev.byline.text.Article;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The laws that hold between the parts of a result. */
class AnalysisTest {

  private static final List<Entity> ENTITIES = Samples.entities();
  private static final List<Quote> QUOTES = Samples.quotes();
  private static final List<Claim> CLAIMS = Samples.claims();

  @Test
  void finds_its_parts_by_id() {
    Analysis ferry = Samples.ferry();

    assertThat(ferry.entity(new EntityId("e2"))).contains(ENTITIES.get(1));
    assertThat(ferry.quote(new QuoteId("q3"))).contains(QUOTES.get(2));
    assertThat(ferry.claim(new ClaimId("c1"))).contains(CLAIMS.get(0));
    assertThat(ferry.claim(new ClaimId("c3"))).contains(CLAIMS.get(2));
    assertThat(ferry.entity(new EntityId("e9"))).isEmpty();
    assertThat(ferry.entityOf(Samples.ellison("she"))).contains(ENTITIES.get(0));
    assertThat(ferry.entityOf(CLAIMS.get(1).source().orElseThrow())).isEmpty();
  }

  @Test
  void attributed_quotes_are_those_with_a_speaker() {
    assertThat(Samples.ferry().attributedQuotes()).containsExactlyElementsOf(QUOTES.subList(0, 2));
  }

  @Test
  void an_empty_text_has_an_empty_result() {
    Analysis empty =
        new Analysis(
            Article.of(""),
            List.of(),
            List.of(),
            List.of(),
            List.of(new Diagnostic("EMPTY", "nothing to read", 0, 0)));

    assertThat(empty.attributedQuotes()).isEmpty();
  }

  @Test
  void copies_its_lists() {
    List<Entity> entities = new ArrayList<>(ENTITIES);
    Analysis analysis = new Analysis(Samples.FERRY, entities, List.of(), List.of(), List.of());
    entities.clear();

    assertThat(analysis.entities()).isEqualTo(ENTITIES);
    assertThatThrownBy(() -> analysis.entities().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

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
  void ids_must_resolve() {
    Source stranger =
        new Source(
            "Nobody", SourceType.PERSON, false, Optional.of(new EntityId("e9")), Optional.empty());

    assertBroken(() -> quoted(stranger, Optional.empty(), Optional.empty()))
        .hasMessage("q1: id e9 does not resolve");
    assertBroken(() -> quoted(Samples.ellison("she"), Optional.empty(), Optional.of("c9")))
        .hasMessage("q1: id c9 does not resolve");
    assertBroken(() -> analysis(ENTITIES, QUOTES.subList(2, 3), CLAIMS))
        .hasMessage("c1: id q1 does not resolve");
    assertBroken(() -> analysis(ENTITIES, QUOTES.subList(2, 3), List.of(orphan("c9"))))
        .hasMessage("c3: id c9 does not resolve");
  }

  @Test
  void a_quote_and_its_claim_name_each_other() {
    Claim forgetful =
        copy(CLAIMS.get(0), CLAIMS.get(0).content(), List.of(), CLAIMS.get(0).parent());
    Claim greedy =
        copy(
            CLAIMS.get(1),
            CLAIMS.get(1).content(),
            List.of(new QuoteId("q3")),
            CLAIMS.get(1).parent());

    assertBroken(() -> analysis(ENTITIES, QUOTES, List.of(forgetful, CLAIMS.get(1), CLAIMS.get(2))))
        .hasMessage("c1: quotes [] must be those that name it: [q1]");
    assertBroken(() -> analysis(ENTITIES, QUOTES, List.of(CLAIMS.get(0), greedy, CLAIMS.get(2))))
        .hasMessage("c2: quotes [q3] must be those that name it: []");
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
  void the_words_of_an_affiliation_must_stand_where_they_say() {
    Excerpt elsewhere = new Excerpt(new Span(0, 7), "Harbour");
    Affiliation harbour = new Affiliation("Harbour", Optional.empty(), elsewhere, Optional.empty());
    Entity ellison = ENTITIES.get(0).toBuilder().affiliations(List.of(harbour)).build();

    assertBroken(() -> analysis(List.of(ellison), List.of(), List.of()))
        .hasMessageStartingWith("e1: \"Harbour\" does not stand in the text");
  }

  /** Spans of the quotes, in text order; of the text no more is asked than to be long enough. */
  @ParameterizedTest
  @CsvSource({
    "0-4 4-8", // one behind the other
    "0-9 2-4 5-9", // two within one
    "0-9 1-8 2-3 8-9", // within, and within that, and behind
    "0-5 0-5", // the same words twice
    "0-5 0-3", // begun together
    "0-5 2-5 5-7", // ended together
  })
  void quotes_nest_or_are_apart(String spans) {
    assertThat(quotesAt(spans).quotes()).hasSize(spans.split(" ").length);
  }

  @ParameterizedTest
  @CsvSource({
    "0-4 3-8, q2: must not cross quote q1",
    "0-9 1-5 4-6, q3: must not cross quote q2",
    "0-9 1-5 6-10, q3: must not cross quote q1",
    "0-2 3-9 4-5 6-7 8-10, q5: must not cross quote q2",
  })
  void quotes_that_cross_are_refused(String spans, String message) {
    assertBroken(() -> quotesAt(spans)).hasMessage(message);
  }

  private static Analysis quotesAt(String spans) {
    List<Quote> quotes = new ArrayList<>();
    for (String span : spans.split(" ")) {
      List<Integer> ends = Stream.of(span.split("-")).map(Integer::valueOf).toList();
      Excerpt words = Samples.FERRY.excerpt(new Span(ends.get(0), ends.get(1)));
      quotes.add(quoteOf("q" + (quotes.size() + 1), words, words.text(), QUOTES.get(2)));
    }
    return analysis(List.of(), quotes, List.of());
  }

  private static Quote quoteOf(String id, Excerpt words, String text, Quote like) {
    return new Quote(
        new QuoteId(id), words, text, like.attribution(), like.confidence(), like.decidedBy());
  }

  private static Claim from(Claim claim, Optional<Source> source, Excerpt cue) {
    return claim.toBuilder().source(source).cue(cue).build();
  }

  @Test
  void ids_must_be_unique() {
    List<Entity> twice = List.of(ENTITIES.get(0), ENTITIES.get(0));
    List<Quote> quotes = List.of(QUOTES.get(2), QUOTES.get(2));

    assertBroken(() -> analysis(twice, List.of(), List.of())).hasMessage("id e1 is given twice");
    assertBroken(() -> analysis(ENTITIES, quotes, List.of())).hasMessage("id q3 is given twice");
  }

  @Test
  void lists_must_be_in_text_order() {
    List<Entity> entities = List.of(ENTITIES.get(1), ENTITIES.get(0));
    List<Quote> quotes = List.of(QUOTES.get(1), QUOTES.get(0), QUOTES.get(2));
    List<Claim> claims = List.of(CLAIMS.get(1), CLAIMS.get(0), CLAIMS.get(2));

    assertBroken(() -> analysis(entities, QUOTES, CLAIMS))
        .hasMessageContaining("must be in text order");
    assertBroken(() -> analysis(ENTITIES, quotes, CLAIMS))
        .hasMessageContaining("must be in text order");
    assertBroken(() -> analysis(ENTITIES, QUOTES, claims))
        .hasMessageContaining("must be in text order");
  }

  @Test
  void the_text_of_a_claim_is_its_content_joined_by_a_space() {
    Span start = CLAIMS.get(0).content().get(0);
    Claim shorter = withContent(CLAIMS.get(0), new Span(start.start(), start.end() - 1));

    assertBroken(() -> analysis(ENTITIES, QUOTES.subList(2, 3), List.of(shorter)))
        .hasMessage("c1: text must be its content spans joined by one space");
  }

  @Test
  void parents_must_not_form_a_cycle() {
    Claim first = child(CLAIMS.get(0), "c3");
    Claim second = child(CLAIMS.get(1), "c1");
    Claim third = child(CLAIMS.get(2), "c2");

    assertBroken(() -> analysis(ENTITIES, QUOTES, List.of(first, second, third)))
        .hasMessageContaining("parents must not form a cycle");
    assertThat(analysis(ENTITIES, QUOTES, List.of(CLAIMS.get(0), second, third)).claims())
        .hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "3, 2", "-2, -1"})
  void a_diagnostic_lies_in_the_text(int start, int end) {
    assertBroken(() -> new Diagnostic("CODE", "message", start, end))
        .hasMessage("diagnostic [%d, %d) must satisfy 0 <= start <= end", start, end);
  }

  @Test
  void diagnostics_are_in_text_order() {
    Diagnostic first = new Diagnostic("FIRST", "message", 3, 9);
    Diagnostic second = new Diagnostic("SECOND", "message", 4, 4);

    assertThat(diagnosed(first, first, second).diagnostics()).hasSize(3);
    assertBroken(() -> diagnosed(second, first))
        .hasMessageStartingWith("FIRST: ")
        .hasMessageEndingWith("must be in text order");
  }

  @Test
  void a_diagnostic_has_a_code() {
    assertBroken(() -> new Diagnostic(" ", "message", 0, 0))
        .hasMessage("code of a diagnostic must not be blank");
  }

  private static AbstractThrowableAssert<?, ?> assertBroken(ThrowingCallable building) {
    return assertThatThrownBy(building).isInstanceOf(IllegalArgumentException.class);
  }

  private static Analysis analysis(List<Entity> entities, List<Quote> quotes, List<Claim> claims) {
    return new Analysis(Samples.FERRY, entities, quotes, claims, List.of());
  }

  private static Analysis diagnosed(Diagnostic... diagnostics) {
    return new Analysis(Samples.FERRY, List.of(), List.of(), List.of(), List.of(diagnostics));
  }

  private static Analysis quoted(Source speaker, Optional<Excerpt> cue, Optional<String> claim) {
    Quote quote = QUOTES.get(0);
    Attribution attribution = new Attribution.Attributed(speaker, cue, claim.map(ClaimId::new));
    return analysis(
        ENTITIES,
        List.of(
            new Quote(
                quote.id(), quote.excerpt(), quote.text(), attribution, 1, quote.decidedBy())),
        List.of());
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

  private static Claim orphan(String parent) {
    Claim claim = CLAIMS.get(2);
    return copy(claim, claim.content(), List.of(), Optional.of(new ClaimId(parent)));
  }

  private static Claim child(Claim claim, String parent) {
    return copy(claim, claim.content(), claim.quotes(), Optional.of(new ClaimId(parent)));
  }

  private static Claim withContent(Claim claim, Span content) {
    return copy(claim, List.of(content), List.of(), claim.parent());
  }

  private static Claim copy(
      Claim claim, List<Span> content, List<QuoteId> quotes, Optional<ClaimId> parent) {
    return claim.toBuilder().content(content, claim.text()).quotes(quotes).parent(parent).build();
  }
}
