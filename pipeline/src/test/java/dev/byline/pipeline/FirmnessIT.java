package dev.byline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.cases.Case;
import dev.byline.pipeline.cases.CaseFile;
import dev.byline.pipeline.cases.FirmnessJudge;
import dev.byline.text.Article;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** The cases of {@code cases/firmness.txt}, the whole way with the real models. */
class FirmnessIT {

  static Stream<Case> cases() {
    return Case.of(FirmnessIT.class, "cases/firmness.txt");
  }

  @ParameterizedTest
  @CaseFile("cases/firmness.txt")
  void says_how_firmly_it_was_said(Case one) {
    one.hold(new FirmnessJudge(StandardEngine.get().analyze(Article.of(one.text())))::objection);
  }

  @Test
  void nineteen_in_twenty_are_right_of_enough() {
    long right = cases().mapToLong(one -> one.expected().size()).sum();
    long wrong = cases().mapToLong(one -> one.behind("~ ").size()).sum();

    assertThat(right + wrong).isGreaterThanOrEqualTo(80);
    assertThat(right).isGreaterThanOrEqualTo(19 * wrong);
  }
}
