package dev.byline.analysis;

import static dev.byline.analysis.LawsTests.CLAIMS;
import static dev.byline.analysis.LawsTests.ENTITIES;
import static dev.byline.analysis.LawsTests.QUOTES;
import static dev.byline.analysis.LawsTests.analysis;
import static dev.byline.analysis.LawsTests.assertBroken;
import static dev.byline.analysis.LawsTests.copy;
import static dev.byline.analysis.LawsTests.quoteOf;
import static dev.byline.analysis.LawsTests.quoted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.byline.attribution.Claim;
import dev.byline.attribution.ClaimId;
import dev.byline.attribution.Quote;
import dev.byline.attribution.QuoteId;
import dev.byline.attribution.Source;
import dev.byline.attribution.SourceType;
import dev.byline.entity.Entity;
import dev.byline.entity.EntityId;
import dev.byline.text.Article;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The laws that hold between the parts of a result. */
class AnalysisTest {

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
  void parents_must_not_form_a_cycle() {
    Claim first = child(CLAIMS.get(0), "c3");
    Claim second = child(CLAIMS.get(1), "c1");
    Claim third = child(CLAIMS.get(2), "c2");

    assertBroken(() -> analysis(ENTITIES, QUOTES, List.of(first, second, third)))
        .hasMessageContaining("parents must not form a cycle");
    assertThat(analysis(ENTITIES, QUOTES, List.of(CLAIMS.get(0), second, third)).claims())
        .hasSize(3);
  }

  private static Claim orphan(String parent) {
    Claim claim = CLAIMS.get(2);
    return copy(claim, claim.content(), List.of(), Optional.of(new ClaimId(parent)));
  }

  private static Claim child(Claim claim, String parent) {
    return copy(claim, claim.content(), claim.quotes(), Optional.of(new ClaimId(parent)));
  }
}
