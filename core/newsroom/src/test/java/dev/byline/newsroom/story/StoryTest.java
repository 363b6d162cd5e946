package dev.byline.newsroom.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import dev.byline.attribution.Source;
import dev.byline.attribution.SourceType;
import dev.byline.newsroom.story.WordEdit.Kind;
import dev.byline.text.Article;
import dev.byline.text.Span;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a story holds: variants, who was first, relations, copies, and the way of a statement. */
class StoryTest {

  private static final String KEYS = "“The harbour master sold the keys to the highest bidder";
  private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);

  private static Analysis article(String id, LocalDate day, String outlet, String... lines) {
    InventedArticle article = new InventedArticle();
    List.of(lines).forEach(article::says);
    return article.analysis(Article.of(id, "").withPublishedOn(day).withOutlet(outlet));
  }

  private static Story story(Analysis... articles) {
    return Story.of(List.of(articles));
  }

  @Test
  void variants_stand_in_the_order_of_publication_and_are_aligned_word_by_word() {
    Story story =
        story(
            article(
                "a", MONDAY.plusDays(1), "Post", "Owen Pryce | “The harbour master sold the keys”"),
            article("b", MONDAY, "Wire", "Owen Pryce | " + KEYS + ".”"),
            article(
                "c",
                MONDAY.plusDays(2),
                "Echo",
                "Owen Pryce | " + KEYS.replace("sold", "gave") + "!”"));

    assertThat(story.statements()).hasSize(1);
    Statement statement = story.statements().get(0);
    assertThat(statement.speaker()).isEqualTo("Owen Pryce");
    assertThat(statement.articles()).containsExactly("b", "a", "c");
    assertThat(statement.publishedFirst()).containsExactly(statement.base());
    assertThat(statement.variants().stream().map(Variant::kind))
        .containsExactly(VariantKind.BASE, VariantKind.SHORTER, VariantKind.REWORDED);
    assertThat(statement.variants().get(1).words())
        .containsExactly(
            new WordEdit(
                Kind.KEPT, "The harbour master sold the keys", "The harbour master sold the keys"),
            new WordEdit(Kind.DROPPED, "to the highest bidder", ""));
    assertThat(statement.variants().get(2).words().get(1))
        .isEqualTo(new WordEdit(Kind.CHANGED, "sold", "gave"));
  }

  @Test
  void without_days_nobody_is_first() {
    Story story =
        story(
            new InventedArticle().says("Owen Pryce | " + KEYS + "”").analysis("a"),
            new InventedArticle().says("Pryce | " + KEYS + "”").analysis("b"));

    assertThat(story.statements()).hasSize(1);
    assertThat(story.statements().get(0).publishedFirst()).isEmpty();
    assertThat(story.relations()).isEmpty();
  }

  @Test
  void the_same_words_in_another_mouth_are_two_statements_and_flagged() {
    Story story =
        story(
            article("a", MONDAY, "Wire", "Owen Pryce | " + KEYS + "”"),
            article("b", MONDAY, "Post", "Ingrid Maas | " + KEYS + "”"));

    assertThat(story.statements())
        .extracting(Statement::speaker)
        .containsExactly("Owen Pryce", "Ingrid Maas");
    assertThat(story.relations())
        .containsExactly(new Relation(Relation.Kind.OTHER_SPEAKER, "s1", "s2", 1));
    assertThat(story.relationsOf(story.statements().get(1))).hasSize(1);
    assertThat(story.statement("s2")).contains(story.statements().get(1));
    assertThat(story.statement("s3")).isEmpty();
  }

  @Test
  void what_four_speakers_say_alike_is_in_the_air() {
    Story story =
        story(
            article("a", MONDAY, "Wire", "Owen Pryce | " + KEYS + "”"),
            article("b", MONDAY, "Wire", "Ingrid Maas | " + KEYS + "”"),
            article("c", MONDAY, "Wire", "Tom Okafor | " + KEYS + "”"),
            article("d", MONDAY, "Wire", "Ruth Amsel | " + KEYS + "”"));

    assertThat(story.statements()).isEmpty();
  }

  @Test
  void copies_are_folded_and_count_once() {
    String body =
        "The council of the island met on Monday in the old town hall to hear what the harbour"
            + " master had to say about the missing keys of the eastern gate, and the hall was"
            + " full.";
    InventedArticle wire = new InventedArticle().tells(body).says("Owen Pryce | " + KEYS + "”");
    InventedArticle copy =
        new InventedArticle().tells(body).says("Owen Pryce | " + KEYS + "”").tells("Read more.");
    Story story =
        story(
            copy.analysis(Article.of("a", "").withPublishedOn(MONDAY.plusDays(1))),
            wire.analysis(Article.of("b", "").withPublishedOn(MONDAY)),
            article("c", MONDAY, "Echo", "Owen Pryce | " + KEYS + "”"));

    assertThat(story.copies()).containsExactly(new Copies("b", List.of("a")));
    Statement statement = story.statements().get(0);
    assertThat(statement.variants()).hasSize(3);
    assertThat(statement.articles()).containsExactly("b", "c");
  }

  @Test
  void a_statement_is_followed_from_who_said_it_to_who_relays_it() {
    String text =
        "“The gate is shut for good,” Owen Pryce told Harbour Radio, the Island Wire reported.";
    Article relay = Article.of("relay", text).withOutlet("Echo");
    Claim report =
        Claim.builder("c1")
            .source(source(relay, "Island Wire"))
            .cue(relay.excerpt(at(text, "reported")))
            .content(
                relay.excerpt(
                    at(text, "“The gate is shut for good,” Owen Pryce told Harbour Radio")))
            .build();
    Claim speech =
        Claim.builder("c2")
            .source(source(relay, "Owen Pryce"))
            .cue(relay.excerpt(at(text, "told")))
            .content(relay.excerpt(at(text, "“The gate is shut for good,”")))
            .parent("c1")
            .build();
    dev.byline.entity.Entity radio =
        dev.byline.entity.Entity.builder(
                "e1", dev.byline.entity.EntityType.ORGANIZATION, "Harbour Radio")
            .mentions(
                List.of(
                    new dev.byline.entity.Mention(
                        relay.excerpt(at(text, "Harbour Radio")),
                        dev.byline.entity.MentionKind.NAME)))
            .build();
    Analysis relayed =
        new Analysis(relay, List.of(radio), List.of(), List.of(report, speech), List.of());
    Analysis wire =
        article("wire", MONDAY, "Island Wire", "Owen Pryce | “The gate is shut for good”");

    Statement statement = Story.of(List.of(relayed, wire)).statements().get(0);

    assertThat(statement.variants()).hasSize(2);
    Variant variant = statement.variants().get(1);
    assertThat(variant.utterance().article()).isEqualTo("relay");
    assertThat(variant.provenance())
        .extracting(step -> step.kind() + " " + step.name())
        .containsExactly(
            "SAID Owen Pryce", "TOLD Harbour Radio", "REPORTED Island Wire", "PUBLISHED Echo");
    assertThat(variant.provenance().get(2).article()).contains("wire");
  }

  private static Source source(Article article, String name) {
    return Source.builder(name, SourceType.PERSON)
        .mention(article.excerpt(at(article.text(), name)))
        .build();
  }

  private static Span at(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  @Test
  void the_order_in_which_articles_are_given_does_not_matter() {
    List<Analysis> articles = InventedQuotations.of(300, 3);
    List<Analysis> reversed = new java.util.ArrayList<>(articles);
    java.util.Collections.reverse(reversed);

    assertThat(Story.of(reversed)).isEqualTo(Story.of(articles));
  }

  @Test
  void two_articles_of_one_id_are_refused() {
    Analysis one = article("a", MONDAY, "Wire", "Owen Pryce | " + KEYS + "”");

    assertThatThrownBy(() -> Story.of(List.of(one, one)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"a\"");
  }

  @Test
  void json_holds_all_of_it_and_can_be_read_back() throws IOException {
    Story story =
        story(
            article("a\ud83d", MONDAY, "Wire", "Owen Pryce | " + KEYS + "”"),
            article("b", MONDAY, "Post", "Ingrid Maas | " + KEYS + "”"));

    String json = StoryJson.write(story);
    int tokens = 0;
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }

    assertThat(tokens).isGreaterThan(100);
    assertThat(json)
        .startsWith("{\"articles\":2,\"passages\":2,\"statements\":[{\"id\":\"s1\",")
        .contains(
            "\"relations\":[{\"kind\":\"OTHER_SPEAKER\",\"one\":\"s1\",\"other\":\"s2\",\"likeness\":1.000}]")
        .contains("\"article\":\"a\ufffd\"")
        .endsWith("\"copies\":[]}");
    assertThat(StoryJson.writePretty(story)).contains("\n  \"passages\"").doesNotContain("\r");
  }
}
