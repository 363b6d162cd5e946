package dev.byline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.cases.Case;
import dev.byline.pipeline.cases.FirmnessJudge;
import dev.byline.text.Article;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code cases/firmness.txt}, the whole way with the real models. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirmnessIT {

  private Byline byline;

  @BeforeAll
  void load() {
    byline = StandardEngine.get();
  }

  static Stream<Case> cases() {
    return Case.of(FirmnessIT.class, "cases/firmness.txt");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void says_how_firmly_it_was_said(Case one) {
    FirmnessJudge judge = new FirmnessJudge(byline.analyze(Article.of(one.text())));

    List<String> objections =
        one.expected().stream().map(judge::objection).flatMap(Optional::stream).toList();
    List<String> missesNoMore =
        one.behind("~ ").stream().filter(answer -> judge.objection(answer).isEmpty()).toList();

    assertThat(objections).isEmpty();
    assertThat(missesNoMore).as("known misses no more: take their mark away").isEmpty();
  }

  @Test
  void nineteen_in_twenty_are_right_of_enough() {
    long right = cases().mapToLong(one -> one.expected().size()).sum();
    long wrong = cases().mapToLong(one -> one.behind("~ ").size()).sum();

    assertThat(right + wrong).isGreaterThanOrEqualTo(80);
    assertThat(right).isGreaterThanOrEqualTo(19 * wrong);
  }
}
