package dev.byline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Attribution;
import dev.byline.attribution.Quote;
import dev.byline.attribution.QuoteId;
import dev.byline.attribution.Source;
import dev.byline.attribution.SourceType;
import dev.byline.attribution.UnattributedReason;
import dev.byline.entity.Entity;
import dev.byline.entity.EntityType;
import dev.byline.entity.Mention;
import dev.byline.entity.MentionKind;
import dev.byline.text.Article;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The audit by itself: no models, results built by hand. */
class NewsroomAuditTest {

  private static final Article ARTICLE =
      Article.of("a.txt", "“No”, said Mara Ellison. “Yes”, said an aide, not named. A “tax”.");
  private static final Article NEXT = Article.of("b.txt", "“Never”, said Mara Ellison.");

  @Test
  void counts_by_who_is_meant_over_all_articles() {
    NewsroomAudit audit = new NewsroomAudit();
    Attribution aide =
        said(
            Source.builder("aide", SourceType.PERSON)
                .anonymous(true)
                .anonymousBecause(in(ARTICLE, "not named"))
                .build());
    Attribution nobody = new Attribution.Unattributed(UnattributedReason.SCARE_QUOTE);
    audit.add(
        analysis(
            ARTICLE,
            quote(ARTICLE, 1, "“No”", said(ellison(ARTICLE))),
            quote(ARTICLE, 2, "“Yes”", aide),
            quote(ARTICLE, 3, "“tax”", nobody)));
    audit.add(analysis(NEXT, quote(NEXT, 1, "“Never”", said(ellison(NEXT)))));

    assertThat(audit.report().lines())
        .containsExactly(
            "2 articles: 3 quotations with a speaker, 1 without",
            "",
            "quoted  articles  who",
            "     2         2  Mara Ellison",
            "",
            "without a name: 1 of 3 quotations",
            "  a.txt: aide (not named)");
  }

  private static Analysis analysis(Article article, Quote... quotes) {
    Mention mention = new Mention(in(article, "Mara Ellison"), MentionKind.NAME);
    Entity ellison =
        Entity.builder("e1", EntityType.PERSON, "Mara Ellison").mentions(List.of(mention)).build();
    return new Analysis(article, List.of(ellison), List.of(quotes), List.of(), List.of());
  }

  private static Source ellison(Article article) {
    return Source.builder("Mara Ellison", SourceType.PERSON)
        .entity("e1")
        .mention(in(article, "Mara Ellison"))
        .build();
  }

  private static Attribution said(Source source) {
    return new Attribution.Attributed(source, Optional.empty(), Optional.empty());
  }

  private static Quote quote(Article article, int id, String words, Attribution attribution) {
    String inside = words.substring(1, words.length() - 1);
    return new Quote(new QuoteId("q" + id), in(article, words), inside, attribution, 0.9, "test");
  }

  private static Excerpt in(Article article, String words) {
    int start = article.text().indexOf(words);
    return article.excerpt(new Span(start, start + words.length()));
  }
}
