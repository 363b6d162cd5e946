package dev.byline.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.analysis.Analysis;
import dev.byline.pipeline.explain.Candidate;
import dev.byline.pipeline.explain.Decision;
import dev.byline.pipeline.explain.Explanation;
import dev.byline.pipeline.explain.Factor;
import dev.byline.text.Article;
import dev.byline.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code byline explain}, without models. */
class ExplainCommandTest {

  @TempDir Path dir;

  @Test
  void each_decision_is_a_line_in_text_order() throws IOException {
    Path file = Files.writeString(dir.resolve("a.txt"), "“Late”, said Ivo Karel.");

    Console run = run("explain", file.toString());

    assertThat(run.exit()).isZero();
    assertThat(run.out().lines())
        .containsExactly(
            "=== a.txt",
            "c1 “Late”, said -> \"said\": Ivo Karel 0.75 by tagger (cue-score +1.50)",
            "q1 Late -> Ivo Karel: Ivo Karel 0.75 by tagger (cue-score +1.50)");
  }

  @Test
  void what_cannot_be_read_is_named_and_the_rest_explained() throws IOException {
    Files.writeString(dir.resolve("a.txt"), "“Late”, said Ivo Karel.");

    Console run = run("explain", dir.toString(), dir + "/missing.txt");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("=== a.txt");
    assertThat(run.err()).contains("missing.txt: no such file or folder");
  }

  @Test
  void a_path_is_needed() {
    assertThat(run("explain").exit()).isEqualTo(2);
  }

  private static Explanation explain(Article article) {
    Candidate karel =
        new Candidate(
            "Ivo Karel",
            Optional.empty(),
            "tagger",
            0.75,
            List.of(new Factor(Factor.BIAS, 1, -0.4), new Factor("cue-score", 3, 0.5)));
    return new Explanation(
        new Analysis(article, List.of(), List.of(), List.of(), List.of()),
        List.of(decision(article, "q1", "Late", "Ivo Karel", karel)),
        List.of(decision(article, "c1", "“Late”, said", "\"said\"", karel)));
  }

  private static Decision decision(
      Article article, String id, String words, String outcome, Candidate candidate) {
    int start = article.text().indexOf(words);
    return new Decision(
        Optional.of(id),
        article.excerpt(new Span(start, start + words.length())),
        outcome,
        List.of(candidate));
  }

  private static Console run(String... args) {
    return Console.runLoading(
        new ExplainerOnly(ExplainCommandTest::explain), new byte[0], false, args);
  }
}
