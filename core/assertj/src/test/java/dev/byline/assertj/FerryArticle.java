package dev.byline.assertj;

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
import dev.byline.entity.EntityType;
import dev.byline.entity.Gender;
import dev.byline.entity.MentionKind;
import dev.byline.text.Article;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.List;
import java.util.Optional;

/** A result put together by hand. */
final class FerryArticle {

  private static final Article ARTICLE =
      Article.of(
          "ferry",
          "“We are not going to sell it,” council leader Mara Ellison told us. Ellison is “brave”.");

  private FerryArticle() {}

  static Analysis analysis() {
    Entity ellison =
        Entity.builder("e1", EntityType.PERSON, "Mara Ellison")
            .aliases(List.of("Ellison"))
            .role(words("council leader"))
            .gender(Gender.FEMALE)
            .mention(words("Mara Ellison"), MentionKind.NAME)
            .mention(words("Ellison is", "Ellison"), MentionKind.NAME)
            .build();
    Source source =
        Source.builder("Mara Ellison", SourceType.PERSON)
            .entity("e1")
            .mention(words("Mara Ellison"))
            .build();
    Claim claim =
        Claim.builder("c1")
            .traits(new ClaimTraits(ClaimForm.DIRECT, ClaimType.ASSERTION, SpeechAct.ASSERT, false))
            .source(source)
            .cue(words("told"))
            .content(words("“We are not going to sell it,”"))
            .quotes("q1")
            .decided(0.875, "tagger")
            .build();
    Attribution said =
        new Attribution.Attributed(
            source, Optional.of(words("told")), Optional.of(new ClaimId("c1")));
    Attribution nobody = new Attribution.Unattributed(UnattributedReason.SCARE_QUOTE);
    return new Analysis(
        ARTICLE,
        List.of(ellison),
        List.of(quote("q1", "We are not going to sell it,", said), quote("q2", "brave", nobody)),
        List.of(claim),
        List.of(new Diagnostic("UNCLOSED_QUOTE", "not closed", 0, 1)));
  }

  private static Quote quote(String id, String text, Attribution attribution) {
    return new Quote(new QuoteId(id), words("“" + text + "”"), text, attribution, 0.97, "tagger");
  }

  private static Excerpt words(String words) {
    return words(words, words);
  }

  private static Excerpt words(String at, String words) {
    int start = ARTICLE.text().indexOf(at);
    return ARTICLE.excerpt(new Span(start, start + words.length()));
  }
}
