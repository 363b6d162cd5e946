package dev.byline.newsroom.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.byline.analysis.Analysis;
import dev.byline.attribution.Attribution;
import dev.byline.attribution.Claim;
import dev.byline.attribution.ClaimForm;
import dev.byline.attribution.ClaimId;
import dev.byline.attribution.ClaimTraits;
import dev.byline.attribution.ClaimType;
import dev.byline.attribution.Justification;
import dev.byline.attribution.JustificationKind;
import dev.byline.attribution.Quote;
import dev.byline.attribution.QuoteId;
import dev.byline.attribution.Source;
import dev.byline.attribution.SourceType;
import dev.byline.attribution.SpeechAct;
import dev.byline.attribution.UnattributedReason;
import dev.byline.entity.Entity;
import dev.byline.entity.EntityType;
import dev.byline.entity.Gender;
import dev.byline.entity.Mention;
import dev.byline.entity.MentionKind;
import dev.byline.newsroom.story.RandomResults;
import dev.byline.text.Article;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an audit counts, on results built by hand. */
class AuditTest {

  private static final Article ARTICLE =
      Article.of(
              "a.txt",
              "Mara Ellison said “we will not sell” the old ferry. An aide, who asked not to be named and"
                  + " was familiar with the sale, called it “done”. A “tax” stays.")
          .withOutlet("Echo")
          .withPublishedOn(LocalDate.of(2024, 3, 4));

  private static final Article NEXT = Article.of("b.txt", "“Never”, said Mara Ellison.");

  private static Excerpt in(Article article, String words) {
    int start = article.text().indexOf(words);
    return article.excerpt(new Span(start, start + words.length()));
  }

  private static Source ellison(Article article) {
    return Source.builder("Mara Ellison", SourceType.PERSON)
        .entity("e1")
        .mention(in(article, "Mara Ellison"))
        .build();
  }

  private static Quote quote(Article article, String id, String words, Attribution by) {
    String inside = words.substring(1, words.length() - 1);
    return new Quote(new QuoteId(id), in(article, words), inside, by, 0.9, "test");
  }

  private static Attribution by(Source source, String claim) {
    return new Attribution.Attributed(
        source, Optional.empty(), Optional.of(claim).filter(id -> !id.isEmpty()).map(ClaimId::new));
  }

  private static Analysis analysis(Article article, List<Quote> quotes, List<Claim> claims) {
    Mention mention = new Mention(in(article, "Mara Ellison"), MentionKind.NAME);
    Entity ellison =
        Entity.builder("e1", EntityType.PERSON, "Mara Ellison")
            .gender(Gender.FEMALE)
            .mentions(List.of(mention))
            .build();
    return new Analysis(article, List.of(ellison), quotes, claims, List.of());
  }

  private static Claim claim(String id, Source source, String cue, String content, String quote) {
    return Claim.builder(id)
        .traits(new ClaimTraits(ClaimForm.MIXED, ClaimType.ASSERTION, SpeechAct.ASSERT, false))
        .source(source)
        .cue(in(ARTICLE, cue))
        .content(in(ARTICLE, content))
        .quotes(quote)
        .build();
  }

  private static Audit audit() {
    Analysis second =
        analysis(NEXT, List.of(quote(NEXT, "q1", "“Never”", by(ellison(NEXT), ""))), List.of());
    return Audit.of(List.of(second, first()));
  }

  private static Analysis first() {
    Source aide =
        Source.builder("aide", SourceType.PERSON)
            .mention(in(ARTICLE, "An aide"))
            .anonymousBecause(in(ARTICLE, "who asked not to be named"))
            .build();
    Source ellison = ellison(ARTICLE);
    return analysis(
        ARTICLE,
        List.of(
            quote(ARTICLE, "q1", "“we will not sell”", by(ellison, "c1")),
            quote(ARTICLE, "q2", "“done”", by(aide, "c2")),
            quote(
                ARTICLE,
                "q3",
                "“tax”",
                new Attribution.Unattributed(UnattributedReason.SCARE_QUOTE))),
        List.of(
            claim("c1", ellison, "said", "“we will not sell” the old ferry", "q1"),
            claim("c2", aide, "called", "it “done”", "q2")));
  }

  @Test
  void words_count_once_and_by_whom_they_are_said() {
    Audit audit = audit();

    assertThat(audit.articles()).isEqualTo(2);
    assertThat(audit.unattributed()).isEqualTo(1);
    assertThat(audit.quotations()).isEqualTo(3);
    assertThat(audit.words()).isEqualTo(10);
    assertThat(audit.by(AuditDimension.PERSON))
        .containsExactly(
            new AuditTally(AuditDimension.PERSON, "Mara Ellison", 2, 2, 2, 5, 3, 0, 0));
    assertThat(audit.by(AuditDimension.NAMED))
        .extracting(AuditTally::value, AuditTally::words)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("named", 8),
            org.assertj.core.groups.Tuple.tuple("anonymous", 2));
    assertThat(audit.by(AuditDimension.GENDER))
        .extracting(AuditTally::value)
        .containsExactly("female", "not shown");
    assertThat(audit.by(AuditDimension.POSITION))
        .extracting(AuditTally::value)
        .containsExactly("first third", "last third");
    assertThat(audit.by(AuditDimension.OUTLET))
        .extracting(AuditTally::value)
        .containsExactly("Echo");
    assertThat(audit.by(AuditDimension.MONTH))
        .extracting(AuditTally::value)
        .containsExactly("2024-03");
    assertThat(audit.by(AuditDimension.ARTICLE))
        .extracting(AuditTally::value)
        .containsExactly("a.txt", "b.txt");
  }

  @Test
  void the_unnamed_stand_there_with_their_grounds_and_why_they_would_know() {
    assertThat(audit().anonymous())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.speaker()).isEqualTo("aide");
              assertThat(entry.anonymityGrounds()).contains("who asked not to be named");
              assertThat(entry.justification().orElseThrow().excerpt().text())
                  .isEqualTo("familiar with the sale");
              assertThat(entry.justification().orElseThrow().kind())
                  .isEqualTo(JustificationKind.KNOWLEDGE);
            });
  }

  @Test
  void a_result_takes_along_why_its_sources_would_know() {
    Analysis added = Justifications.addedTo(first());

    assertThat(added.justifications())
        .singleElement()
        .satisfies(why -> assertThat(why.claim()).isEqualTo(new ClaimId("c2")));
    assertThat(Justifications.addedTo(added)).isSameAs(added);
    Justification other =
        new Justification(new ClaimId("c1"), JustificationKind.REVIEW, in(ARTICLE, "old ferry"));
    assertThat(Audit.of(List.of(first().withJustifications(List.of(other)))).entries())
        .as("what is known is not looked for again")
        .extracting(AuditEntry::justification)
        .containsExactly(Optional.of(other), Optional.empty());
  }

  @Test
  void two_articles_of_one_id_are_refused() {
    Analysis one = analysis(NEXT, List.of(), List.of());

    assertThatThrownBy(() -> Audit.of(List.of(one, one)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"b.txt\"");
  }

  @Test
  void json_holds_every_tally_and_every_entry() throws IOException {
    String json = AuditJson.write(audit());

    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        assertThat(parser.currentToken()).isNotNull();
      }
    }
    assertThat(json)
        .startsWith(
            "{\"articles\":2,\"words\":10,\"quotations\":3,\"unattributed\":1,\"by\":{\"person\":[")
        .contains("\"justification\":{\"kind\":\"KNOWLEDGE\",\"start\":");
    assertThat(AuditJson.writePretty(audit())).contains("\n  \"words\" : 10");
  }

  @Test
  void any_results_have_an_audit_whose_spans_are_in_the_texts() {
    for (long seed = 0; seed < 3_000; seed++) {
      List<Analysis> results = RandomResults.of(seed);

      Audit audit = Audit.of(results);

      for (AuditEntry entry : audit.entries()) {
        Article article =
            results.stream()
                .map(Analysis::article)
                .filter(one -> one.id().equals(entry.article()))
                .findFirst()
                .orElseThrow();
        entry
            .justification()
            .ifPresent(
                why ->
                    assertThat(article.textOf(why.excerpt().span()))
                        .isEqualTo(why.excerpt().text()));
      }
      assertThat(audit.by(AuditDimension.TYPE).stream().mapToInt(AuditTally::words).sum())
          .as("seed %d", seed)
          .isEqualTo(audit.words());
      assertThat(AuditJson.write(audit)).startsWith("{");
    }
  }
}
