package dev.byline.pipeline;

import dev.byline.pipeline.cases.Case;
import dev.byline.pipeline.cases.ReaderJudge;
import dev.byline.text.Article;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code cases/careful-reader.txt}, the whole way with the real models. */
class CarefulReaderIT {

  private final Byline byline = StandardEngine.get();

  static Stream<Case> cases() {
    return Case.of(CarefulReaderIT.class, "cases/careful-reader.txt");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void says_what_a_careful_reader_says(Case one) {
    one.hold(new ReaderJudge(byline.analyze(Article.of(one.text())))::objection);
  }
}
