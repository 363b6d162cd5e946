package dev.byline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.newsroom.verify.MaskedText;
import dev.byline.newsroom.verify.UnmaskedText;
import dev.byline.newsroom.versions.Versions;
import dev.byline.pipeline.cases.Case;
import dev.byline.pipeline.cases.CaseFile;
import dev.byline.pipeline.cases.VerifyJudge;
import dev.byline.pipeline.cases.VersionsJudge;
import dev.byline.text.Article;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/**
 * The pairs of {@code cases/verify.txt} and {@code versions.txt}, the whole way with the models.
 */
class ComparedTextsIT {

  private final Byline byline = StandardEngine.get();

  static Stream<Case> derived() {
    return Case.of(ComparedTextsIT.class, "cases/verify.txt");
  }

  @ParameterizedTest
  @CaseFile("cases/verify.txt")
  void says_what_became_of_quotations_and_claims(Case one) {
    one.hold(new VerifyJudge(byline.verify(text(one, 0), text(one, 1)))::objection);
  }

  @ParameterizedTest
  @CaseFile("cases/versions.txt")
  void says_what_changed_between_two_versions(Case one) {
    Versions versions =
        Versions.between(byline.analyze(text(one, 0)), byline.analyze(text(one, 1)));

    one.hold(new VersionsJudge(versions)::objection);
  }

  @ParameterizedTest
  @CaseFile("cases/verify.txt")
  void what_is_masked_comes_back(Case one) {
    Article article = text(one, 0);
    MaskedText masked = MaskedText.of(byline.analyze(article));

    assertThat(masked.unmask(masked.text())).isEqualTo(new UnmaskedText(article.text(), List.of()));
  }

  @Test
  void nineteen_in_twenty_are_right_of_enough() {
    long right = derived().mapToLong(one -> one.expected().size()).sum();
    long wrong = derived().mapToLong(one -> one.behind("~ ").size()).sum();

    assertThat(derived().count()).isGreaterThanOrEqualTo(80);
    assertThat(right).isGreaterThanOrEqualTo(19 * wrong);
  }

  private static Article text(Case one, int index) {
    return Article.of(index == 0 ? "one" : "other", one.text().split("\n---\n")[index].strip());
  }
}
