package dev.byline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.cases.Case;
import dev.byline.pipeline.cases.ReaderJudge;
import dev.byline.text.Article;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code cases/careful-reader.txt}, the whole way with the real models. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CarefulReaderIT {

  private Byline byline;

  @BeforeAll
  void load() {
    byline = StandardEngine.get();
  }

  static Stream<Case> cases() {
    return Case.of(CarefulReaderIT.class, "cases/careful-reader.txt");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void says_what_a_careful_reader_says(Case one) {
    ReaderJudge judge = new ReaderJudge(byline.analyze(Article.of(one.text())));

    List<String> objections =
        one.expected().stream().map(judge::objection).flatMap(Optional::stream).toList();
    List<String> missesNoMore =
        one.behind("~ ").stream().filter(answer -> judge.objection(answer).isEmpty()).toList();

    assertThat(objections).isEmpty();
    assertThat(missesNoMore).as("known misses no more: take their mark away").isEmpty();
  }
}
