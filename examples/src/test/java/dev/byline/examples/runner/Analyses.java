package dev.byline.examples.runner;

import dev.byline.analysis.Analysis;
import dev.byline.analysis.Diagnostic;
import dev.byline.attribution.Attribution;
import dev.byline.attribution.Claim;
import dev.byline.attribution.ClaimForm;
import dev.byline.attribution.ClaimId;
import dev.byline.attribution.ClaimTraits;
import dev.byline.attribution.ClaimType;
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
import java.util.List;
import java.util.Optional;

/** Results built by hand. */
public final class Analyses {

  private Analyses() {}

  /** A quote within a report, a pronoun, words that nobody said, and a diagnostic. */
  public static Analysis reported() {
    Article article =
        Article.of(
            "reported.txt",
            "Mara Ellison said she was “not for sale”, the Harbour Wire reported. “Boat tax” stays.");
    EntityId ellison = new EntityId("e1");
    Entity person =
        new Entity(
            ellison,
            EntityType.PERSON,
            "Mara Ellison",
            List.of(),
            List.of("council leader"),
            Gender.FEMALE,
            List.of(
                new Mention(excerpt(article, "Mara Ellison"), MentionKind.NAME),
                new Mention(excerpt(article, "she"), MentionKind.PRONOUN)));
    Source speaker =
        new Source(
            "Mara Ellison",
            SourceType.PERSON,
            false,
            Optional.of(ellison),
            Optional.of(excerpt(article, "Mara Ellison")));
    Source wire =
        new Source(
            "Harbour Wire",
            SourceType.ORGANIZATION,
            false,
            Optional.empty(),
            Optional.of(excerpt(article, "the Harbour Wire")));
    ClaimId outer = new ClaimId("c1");
    ClaimId inner = new ClaimId("c2");
    QuoteId sale = new QuoteId("q1");
    Optional<Excerpt> said = Optional.of(excerpt(article, "said"));
    return new Analysis(
        article,
        List.of(person),
        List.of(
            new Quote(
                sale,
                excerpt(article, "“not for sale”"),
                "not for sale",
                new Attribution.Attributed(speaker, said, Optional.of(inner)),
                0.9,
                "test"),
            new Quote(
                new QuoteId("q2"),
                excerpt(article, "“Boat tax”"),
                "Boat tax",
                new Attribution.Unattributed(UnattributedReason.SCARE_QUOTE),
                0.8,
                "test")),
        List.of(
            claim(article, outer, wire, "reported", "Mara Ellison said she was “not for sale”")
                .build(ClaimForm.INDIRECT, List.of(), Optional.empty()),
            claim(article, inner, speaker, "said", "she was “not for sale”")
                .build(ClaimForm.MIXED, List.of(sale), Optional.of(outer))),
        List.of(new Diagnostic("TEST", "a test", 0, 4)));
  }

  private record Draft(Article article, ClaimId id, Source source, Excerpt cue, Excerpt content) {
    Claim build(ClaimForm form, List<QuoteId> quotes, Optional<ClaimId> parent) {
      return Claim.builder(id.value())
          .traits(new ClaimTraits(form, ClaimType.ASSERTION, SpeechAct.ASSERT, false))
          .source(source)
          .cue(cue)
          .content(content)
          .quotes(quotes)
          .parent(parent)
          .decided(0.95, "test")
          .build();
    }
  }

  private static Draft claim(
      Article article, ClaimId id, Source source, String cue, String content) {
    return new Draft(article, id, source, excerpt(article, cue), excerpt(article, content));
  }

  private static Excerpt excerpt(Article article, String words) {
    int start = article.text().indexOf(words);
    return article.excerpt(new Span(start, start + words.length()));
  }
}
