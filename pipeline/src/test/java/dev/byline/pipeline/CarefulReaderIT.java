package dev.byline.pipeline;

import dev.byline.pipeline.cases.Case;
import dev.byline.pipeline.cases.CaseFile;
import dev.byline.pipeline.cases.ReaderJudge;
import dev.byline.text.Article;
import org.junit.jupiter.params.ParameterizedTest;

/** The cases of {@code cases/careful-reader.txt}, the whole way with the real models. */
class CarefulReaderIT {

  @ParameterizedTest
  @CaseFile("cases/careful-reader.txt")
  void says_what_a_careful_reader_says(Case one) {
    one.hold(new ReaderJudge(StandardEngine.get().analyze(Article.of(one.text())))::objection);
  }
}
