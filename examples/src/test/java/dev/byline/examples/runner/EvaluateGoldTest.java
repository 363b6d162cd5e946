package dev.byline.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.analysis.Analysis;
import dev.byline.json.AnalysisJson;
import dev.byline.pipeline.CountedAnalysis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code byline evaluate --gold}, without models. */
class EvaluateGoldTest {

  private static final Analysis REPORTED = Analyses.reported();

  @TempDir Path dir;
  private Path gold;

  @BeforeEach
  void writeGold() throws IOException {
    gold = dir.resolve("gold");
    write("text/reported.txt", REPORTED.article().text());
  }

  private Path write(String name, String content) throws IOException {
    Path file = gold.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private static String json() {
    return AnalysisJson.write(REPORTED);
  }

  private Console evaluate(String... more) {
    String[] args = new String[more.length + 3];
    args[0] = "evaluate";
    args[1] = "--gold";
    args[2] = gold.toString();
    System.arraycopy(more, 0, args, 3, more.length);
    return Console.run(article -> new CountedAnalysis(REPORTED, 1), args);
  }

  @Test
  void results_that_are_the_gold_have_nothing_wrong() throws IOException {
    write("analyses/reported.json", json());
    Path results = Files.writeString(dir.resolve("results.jsonl"), json() + "\n");

    Console run = evaluate("--results=" + results, "--errors=" + dir.resolve("errors.tsv"));

    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("0 errors in");
    assertThat(run.out())
        .startsWith(
            "== 1 articles, 2 attributions in the gold, 2 found; 1 quotations with a speaker, 1"
                + " without")
        .contains("1000 resamples, seed 1")
        .containsPattern(
            "attribution exact +P 100.0% \\[100.0, 100.0\\] +R 100.0% \\[100.0, 100.0\\]");
    assertThat(dir.resolve("errors.tsv")).content().hasLineCount(1);
  }

  @Test
  void flat_gold_is_compared_with_the_outermost_claims() throws IOException {
    write(
        "attributions/reported_ann1.ann",
        "T1\tSource 43 59\tx\nT2\tCue 60 68\tx\nT3\tContent 0 41\tx\n"
            + "E1\tSource:T1 Cue:T2 Content:T3\n");
    write("attributions/reported_ann2.ann", "only the first annotator is read");

    Console run = evaluate("--bootstrap=0");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("1 attributions in the gold, 1 found").doesNotContain("[");
    assertThat(evaluate("--claims=all").out()).contains("1 attributions in the gold, 2 found");
  }

  @Test
  void an_article_without_a_result_is_named_and_not_in_the_figures() throws IOException {
    write("analyses/reported.json", json());
    Path results = Files.writeString(dir.resolve("results.jsonl"), "");

    Console run = evaluate("--results=" + results);

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("0 articles");
    assertThat(run.err()).contains("not in the figures: reported: there is no result");
  }

  @Test
  void figures_can_be_had_as_a_table() throws IOException {
    write("analyses/reported.json", json());
    Path figures = dir.resolve("figures.tsv");

    evaluate("--figures=" + figures, "--seed=3");

    assertThat(figures)
        .content()
        .startsWith("figure\tper cent\tlow\thigh\ncontent@0.5 P\t100.0000\t100.0000\t100.0000\n");
  }

  @Test
  void gold_of_another_text_is_refused() throws IOException {
    write("text/reported.txt", "Another text.");
    write("analyses/reported.json", json());

    Console run = evaluate();

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("reported.json: ").hasLineCount(1);
  }

  @Test
  void a_folder_without_gold_says_what_gold_looks_like() {
    Console run = evaluate();

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("has no annotated articles: text/*.txt with").hasLineCount(1);
  }
}
