package dev.byline.analysis;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.byline.attribution.Attribution;
import dev.byline.attribution.Claim;
import dev.byline.attribution.ClaimId;
import dev.byline.attribution.Quote;
import dev.byline.attribution.QuoteId;
import dev.byline.attribution.Source;
import dev.byline.entity.Entity;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What the tests of the laws share: results that differ from the sample in one respect. */
final class LawsTests {

  static final List<Entity> ENTITIES = Samples.entities();
  static final List<Quote> QUOTES = Samples.quotes();
  static final List<Claim> CLAIMS = Samples.claims();

  private LawsTests() {}

  static AbstractThrowableAssert<?, ?> assertBroken(ThrowingCallable building) {
    return assertThatThrownBy(building).isInstanceOf(IllegalArgumentException.class);
  }

  static Analysis analysis(List<Entity> entities, List<Quote> quotes, List<Claim> claims) {
    return new Analysis(Samples.FERRY, entities, quotes, claims, List.of());
  }

  static Analysis quoted(Source speaker, Optional<Excerpt> cue, Optional<String> claim) {
    Quote quote = QUOTES.get(0);
    Attribution attribution = new Attribution.Attributed(speaker, cue, claim.map(ClaimId::new));
    return analysis(
        ENTITIES,
        List.of(
            new Quote(
                quote.id(), quote.excerpt(), quote.text(), attribution, 1, quote.decidedBy())),
        List.of());
  }

  static Claim withContent(Claim claim, Span content) {
    return copy(claim, List.of(content), List.of(), claim.parent());
  }

  static Claim copy(
      Claim claim, List<Span> content, List<QuoteId> quotes, Optional<ClaimId> parent) {
    return claim.toBuilder().content(content, claim.text()).quotes(quotes).parent(parent).build();
  }

  static Quote quoteOf(String id, Excerpt words, String text, Quote like) {
    return new Quote(
        new QuoteId(id), words, text, like.attribution(), like.confidence(), like.decidedBy());
  }
}
