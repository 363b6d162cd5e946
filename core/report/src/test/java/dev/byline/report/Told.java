package dev.byline.report;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Attribution;
import dev.byline.attribution.Claim;
import dev.byline.attribution.ClaimForm;
import dev.byline.attribution.ClaimId;
import dev.byline.attribution.ClaimTraits;
import dev.byline.attribution.ClaimType;
import dev.byline.attribution.DatePrecision;
import dev.byline.attribution.Firmness;
import dev.byline.attribution.Quote;
import dev.byline.attribution.QuoteId;
import dev.byline.attribution.Source;
import dev.byline.attribution.SpeechAct;
import dev.byline.attribution.Stance;
import dev.byline.attribution.StatedDate;
import dev.byline.attribution.UnattributedReason;
import dev.byline.entity.Entity;
import dev.byline.text.Article;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A result made by hand: what is said of words is said of the first place where they stand. */
final class Told {

  private final Article article;
  private final List<Entity> entities = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  Told(Article article) {
    this.article = article;
  }

  Excerpt at(String words) {
    int start = article.text().indexOf(words);
    return article.excerpt(new Span(start, start + words.length()));
  }

  Told entity(Entity.Builder entity) {
    entities.add(entity.build());
    return this;
  }

  /** A claim, and the quotes in it, whose marks are among the words. */
  Told claim(
      String id,
      ClaimForm form,
      SpeechAct act,
      Source source,
      String cue,
      String content,
      String... quoted) {
    List<String> ids = new ArrayList<>();
    for (String words : quoted) {
      ids.add(id + "q" + (ids.size() + 1));
      quotes.add(
          new Quote(
              new QuoteId(id + "q" + ids.size()),
              at(words),
              words.substring(1, words.length() - 1),
              new Attribution.Attributed(
                  source, Optional.of(at(cue)), Optional.of(new ClaimId(id))),
              0.97,
              "tagger-small"));
    }
    claims.add(
        Claim.builder(id)
            .traits(new ClaimTraits(form, ClaimType.ASSERTION, act, false))
            .source(source)
            .cue(at(cue))
            .content(at(content))
            .quotes(ids.toArray(String[]::new))
            .decided(0.9, "tagger-small")
            .build());
    return this;
  }

  /** Puts the claim that was added last within another one. */
  Told within(String outer) {
    return change(claim -> claim.parent(outer));
  }

  /** Dates the claim that was added last. */
  Told on(LocalDate day, String words) {
    return change(claim -> claim.saidOn(StatedDate.around(day, DatePrecision.DAY, at(words))));
  }

  /** Makes the claim that was added last less sure. */
  Told sure(double confidence) {
    return change(claim -> claim.decided(confidence, "inserted-attribution"));
  }

  /** Says of the claim that was added last by which words it is less than certain, and doubted. */
  Told doubted(String hedge, String stance) {
    Firmness firmness =
        new Firmness(List.of(at(hedge)), List.of(), List.of(), Stance.DOUBTED, List.of(at(stance)));
    return change(claim -> claim.firmness(firmness));
  }

  private Told change(UnaryOperator<Claim.Builder> how) {
    int last = claims.size() - 1;
    claims.set(last, how.apply(claims.get(last).toBuilder()).build());
    return this;
  }

  /** Words in quotation marks that nobody is said to have uttered. */
  Told nobody(String id, String words, UnattributedReason reason) {
    quotes.add(
        new Quote(
            new QuoteId(id),
            at(words),
            words.substring(1, words.length() - 1),
            new Attribution.Unattributed(reason),
            0.8,
            "scare-quote"));
    return this;
  }

  Analysis analysis() {
    quotes.sort(Comparator.comparing(quote -> quote.excerpt().span()));
    claims.sort(Comparator.comparing(Claim::extent));
    entities.sort(Comparator.comparing(entity -> entity.firstMention().excerpt().span()));
    return new Analysis(article, entities, quotes, claims, List.of());
  }

  /** All places where these words stand, in text order. */
  List<Excerpt> every(String... words) {
    List<Excerpt> places = new ArrayList<>();
    for (String word : Arrays.asList(words)) {
      for (int at = article.text().indexOf(word); at >= 0; ) {
        places.add(article.excerpt(new Span(at, at + word.length())));
        at = article.text().indexOf(word, at + word.length());
      }
    }
    places.sort(Comparator.comparing(Excerpt::span));
    return places;
  }
}
