package dev.byline.newsroom;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Attribution;
import dev.byline.attribution.Claim;
import dev.byline.attribution.ClaimForm;
import dev.byline.attribution.ClaimId;
import dev.byline.attribution.ClaimTraits;
import dev.byline.attribution.ClaimType;
import dev.byline.attribution.Firmness;
import dev.byline.attribution.Quote;
import dev.byline.attribution.QuoteId;
import dev.byline.attribution.Source;
import dev.byline.attribution.SourceType;
import dev.byline.attribution.SpeechAct;
import dev.byline.attribution.UnattributedReason;
import dev.byline.entity.Entity;
import dev.byline.entity.EntityId;
import dev.byline.entity.EntityType;
import dev.byline.entity.Gender;
import dev.byline.entity.Mention;
import dev.byline.entity.MentionKind;
import dev.byline.text.Article;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Builds results of short texts by hand: who says which of the words. */
public final class SaidText {

  private final Article article;
  private final List<Quote> quotes = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();

  private SaidText(String text) {
    this.article = Article.of("text", text);
  }

  public static SaidText of(String text) {
    return new SaidText(text);
  }

  /** A quotation, with its marks, and a claim of its own. */
  public SaidText quote(String words, String speaker) {
    String claim = "c" + (claims.size() + 1);
    QuoteId quote = new QuoteId("q" + (quotes.size() + 1));
    Excerpt excerpt = words(words);
    quotes.add(
        new Quote(
            quote,
            excerpt,
            words.substring(1, words.length() - 1),
            new Attribution.Attributed(
                source(speaker), Optional.empty(), Optional.of(new ClaimId(claim))),
            1,
            "given"));
    claims.add(
        Claim.builder(claim)
            .traits(new ClaimTraits(ClaimForm.DIRECT, ClaimType.ASSERTION, SpeechAct.ASSERT, false))
            .source(source(speaker))
            .content(excerpt)
            .quotes(quote.value())
            .build());
    return this;
  }

  /** Words in quotation marks that nobody says. */
  public SaidText term(String words) {
    quotes.add(
        new Quote(
            new QuoteId("q" + (quotes.size() + 1)),
            words(words),
            words.substring(1, words.length() - 1),
            new Attribution.Unattributed(UnattributedReason.SCARE_QUOTE),
            1,
            "given"));
    return this;
  }

  /** A claim without quotation marks. */
  public SaidText claim(String words, String speaker, Firmness firmness) {
    claims.add(
        Claim.builder("c" + (claims.size() + 1))
            .source(source(speaker))
            .content(words(words))
            .firmness(firmness)
            .build());
    return this;
  }

  /** The same, said plainly. */
  public SaidText claim(String words, String speaker) {
    return claim(words, speaker, Firmness.PLAIN);
  }

  /** A person who is named here. */
  public SaidText person(String name) {
    entities.add(
        new Entity(
            new EntityId("e" + (entities.size() + 1)),
            EntityType.PERSON,
            name,
            List.of(),
            List.of(),
            Gender.UNKNOWN,
            List.of(new Mention(words(name), MentionKind.NAME))));
    return this;
  }

  private static Source source(String name) {
    return Source.builder(name, SourceType.PERSON).build();
  }

  /** The first place of words. */
  public Excerpt words(String words) {
    int start = article.text().indexOf(words);
    return article.excerpt(new Span(start, start + words.length()));
  }

  public Analysis build() {
    claims.sort(Comparator.comparing(Claim::extent));
    return new Analysis(article, entities, quotes, claims, List.of());
  }
}
