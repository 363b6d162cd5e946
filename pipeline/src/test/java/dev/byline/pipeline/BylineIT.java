package dev.byline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import dev.byline.analysis.Analysis;
import dev.byline.analysis.Diagnostic;
import dev.byline.attribution.Claim;
import dev.byline.attribution.Quote;
import dev.byline.attribution.Source;
import dev.byline.attribution.UnattributedReason;
import dev.byline.pipeline.explain.Candidate;
import dev.byline.pipeline.explain.Decision;
import dev.byline.pipeline.explain.Explanation;
import dev.byline.pipeline.explain.Factor;
import dev.byline.pipeline.internal.stages.TruncatedArticle;
import dev.byline.text.Article;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole way with the real models. That a result can be built at all proves the laws. */
class BylineIT {

  private static final String ARTICLE =
      "date 2024-03-12 The ferry will stay, council leader Mara Ellison said on Monday. “We are not"
          + " going to sell it,” she told the Harbour Wire 🚢.\n\n"
          + "“If they sell it, we will sue.\n\n"
          + "“We mean it,” Ivo Karel, a fisherman, warned. The so-called “boat tax” is dead.\n\n"
          + "The ministry denied that talks had begun, the Harbour Wire reported.";

  private static Byline byline;

  @BeforeAll
  static void load() {
    byline = StandardEngine.get();
  }

  @Test
  void says_who_said_what() {
    Analysis analysis = byline.analyze(Article.of(ARTICLE));

    assertThat(analysis.article().publishedOn()).hasToString("Optional[2024-03-12]");
    assertThat(analysis.attributedQuotes())
        .extracting(quote -> quote.speaker().orElseThrow().name() + ": " + quote.text())
        .contains("Mara Ellison: We are not going to sell it,", "Ivo Karel: We mean it,");
    assertThat(analysis.quotes())
        .filteredOn(quote -> quote.text().equals("boat tax"))
        .extracting(quote -> quote.unattributed().orElseThrow())
        .containsExactly(UnattributedReason.SCARE_QUOTE);
  }

  @Test
  void explains_each_decision_of_the_same_result() {
    Article article = Article.of(ARTICLE);

    Explanation explanation = byline.explain(article);

    assertThat(explanation.analysis()).isEqualTo(byline.analyze(article));
    for (Quote quote : explanation.analysis().quotes()) {
      Decision decision = explanation.of(quote.id()).orElseThrow();
      assertThat(decision.excerpt()).isEqualTo(quote.excerpt());
      assertThat(decision.chosen().confidence()).isEqualTo(quote.confidence());
      assertThat(decision.chosen().name())
          .isEqualTo(quote.speaker().map(Source::name).orElse(Candidate.NOBODY));
      assertThat(decision.line()).startsWith(quote.id().value() + " ").doesNotContain("\n");
    }
    for (Claim claim : explanation.analysis().claims()) {
      Candidate chosen = explanation.of(claim.id()).orElseThrow().chosen();
      double odds = chosen.factors().stream().mapToDouble(Factor::contribution).sum();
      assertThat(1 / (1 + Math.exp(-odds))).isCloseTo(claim.confidence(), within(1e-9));
    }
  }

  @Test
  void every_prefix_gives_a_result() {
    for (int end = 0; end <= ARTICLE.length(); end += 7) {
      Analysis analysis = byline.analyze(Article.of(ARTICLE.substring(0, end)));
      assertThat(analysis.article().text()).hasSize(end);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\t ",
        "\"",
        "“”‘’«»„\"'",
        "123 !!! ???",
        "\u0000 she said \u0000",
        "\ud83d said \ude00 “\ud83d”",
        "قال \"لا\" \u202e Karel said “fine”.",
        "<p>“Stay,” said <b>Karel</b>.</p>"
      })
  void odd_text_gives_a_result(String text) {
    Analysis analysis = byline.analyze(Article.of(text));

    assertThat(analysis.article().text()).isEqualTo(text);
  }

  @Test
  void a_text_without_words_says_so() {
    assertThat(byline.analyze(Article.of(" ")).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("NO_TEXT");
  }

  @Test
  void of_an_endless_text_the_beginning_is_read() {
    String endless =
        "Karel said: “Stay.”" + " ".repeat(TruncatedArticle.LONGEST) + "Maas said: “Go.”";

    Analysis analysis = byline.analyze(Article.of(endless));

    assertThat(analysis.diagnostics()).extracting(Diagnostic::code).contains("TOO_LONG");
    assertThat(analysis.quotes()).extracting(Quote::text).containsExactly("Stay.");
  }

  @Test
  void many_threads_say_the_same() {
    Analysis alone = byline.analyze(Article.of(ARTICLE));

    List<Article> copies = Collections.nCopies(16, Article.of(ARTICLE));

    assertThat(copies.parallelStream().map(byline::analyze)).allMatch(alone::equals);
  }

  @Test
  void mistakes_of_the_caller_are_named() {
    assertThatNullPointerException().isThrownBy(() -> byline.analyze(null));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> byline.analyzeAll(List.of(Article.of("a", "One."), Article.of("a", "Two."))))
        .withMessageContaining("\"a\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Byline.builder().minConfidence(1.5))
        .withMessageContaining("1.5");
  }

  @Test
  void doubt_is_left_out_on_request() {
    Byline strict = Byline.builder().minConfidence(1).build();

    Analysis analysis = strict.analyze(Article.of(ARTICLE));

    assertThat(analysis.claims()).allMatch(claim -> claim.confidence() >= 1);
    assertThat(analysis.attributedQuotes()).allMatch(quote -> quote.confidence() >= 1);
  }
}
