package dev.byline.examples.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.byline.text.Article;
import dev.byline.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GoldScoresTest {

  private static final String TEXT =
      "Mara Ellison said “the ferry will stay here”. Ivo Karel warned that\tthe bridge is old.";

  private final GoldScores scores = new GoldScores();

  private static List<Span> spans(String... words) {
    return Arrays.stream(words)
        .map(some -> new Span(TEXT.indexOf(some), TEXT.indexOf(some) + some.length()))
        .toList();
  }

  private static MarkedAttribution attribution(String source, String cue, String content) {
    return new MarkedAttribution(spans(source), spans(cue), spans(content));
  }

  private static MarkedArticle article(
      List<MarkedAttribution> attributions, List<MarkedQuote> quotes) {
    return new MarkedArticle("a", Article.of("a.txt", TEXT), attributions, quotes);
  }

  private static MarkedArticle gold() {
    List<MarkedAttribution> attributions =
        List.of(
            attribution("Mara Ellison", "said", "“the ferry will stay here”"),
            attribution("Ivo Karel", "warned", "that\tthe bridge is old"));
    return article(attributions, QuotedSpeech.of(TEXT, attributions));
  }

  private static MarkedArticle found(String speaker) {
    MarkedQuote quote =
        new MarkedQuote(
            spans("“the ferry will stay here”").get(0), spans(speaker), Optional.of(speaker));
    return article(
        List.of(
            attribution("Ellison", "said", "the ferry will stay"),
            attribution("Mara", "said", "old.")),
        List.of(quote));
  }

  @Test
  void the_gold_agrees_with_itself() {
    MarkedArticle found = found("Mara Ellison");
    scores.add(gold(), article(gold().attributions(), found.quotes()));

    assertThat(scores.figures())
        .allSatisfy(
            (name, percent) ->
                assertThat(percent)
                    .as(name)
                    .isEqualTo(name.equals("speaker given to what nobody said") ? 0 : 100));
    assertThat(scores.errors().size()).isZero();
  }

  @Test
  void exact_half_and_soft_differ_as_their_names_say() {
    scores.add(gold(), found("Ivo Karel"));

    // four of five words and one of five; both found contents consist of right words only
    assertThat(scores.figures())
        .contains(
            entry("content exact F", 0.0),
            entry("content@0.5 P", 50.0),
            entry("content soft P", 100.0),
            entry("content soft R", 50.0),
            entry("source overlap P", 50.0),
            entry("source exact F", 0.0),
            entry("cue exact R", 50.0),
            entry("who-said-what F", 50.0),
            entry("direct quotes found", 100.0),
            entry("direct-quote speaker F", 0.0));
  }

  @Test
  void every_error_is_listed_in_one_line_without_raw_tabs() {
    scores.add(gold(), found("Ivo Karel"));

    assertThat(scores.errors().text().lines().skip(1).map(line -> line.split("\t", -1)))
        .allSatisfy(cells -> assertThat(cells).hasSize(11).startsWith("a"))
        .extracting(cells -> cells[1] + ": " + cells[2])
        .containsExactly(
            "partial: source extent, content extent",
            "partial: source, cue, content",
            "quote: wrong speaker");
    assertThat(scores.errors().text()).contains("that\\tthe bridge is old");
  }

  @Test
  void what_has_no_partner_is_missed_or_spurious() {
    MarkedArticle other =
        article(List.of(attribution("Mara Ellison", "said", "Ivo Karel")), List.of());

    scores.add(gold(), other);

    assertThat(scores.errors().text().lines().skip(1).map(line -> line.split("\t")[1]))
        .containsExactly("missed", "missed", "spurious", "quote");
  }

  @Test
  void the_same_seed_gives_the_same_intervals_and_another_does_not() {
    for (int i = 0; i < 40; i++) {
      scores.add(gold(), i % 3 == 0 ? gold() : found(i % 2 == 0 ? "Mara" : "Ivo"));
    }

    String table = scores.table(200, 5);

    assertThat(table).isEqualTo(scores.table(200, 5)).isNotEqualTo(scores.table(200, 6));
    assertThat(scores.report(200, 5)).contains("200 resamples, seed 5");
    assertThat(scores.report(0, 5)).doesNotContain("[");
    assertThat(table.lines().skip(1))
        .allSatisfy(
            line -> {
              String[] cells = line.split("\t");
              double value = Double.parseDouble(cells[1]);
              assertThat(value).isBetween(Double.valueOf(cells[2]), Double.valueOf(cells[3]));
            });
  }
}
