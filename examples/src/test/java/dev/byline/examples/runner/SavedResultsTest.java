package dev.byline.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.analysis.Analysis;
import dev.byline.examples.runner.batch.Engine;
import dev.byline.examples.runner.engine.EngineLoader;
import dev.byline.examples.runner.engine.Explainer;
import dev.byline.examples.runner.input.ArticleInputs;
import dev.byline.examples.runner.input.Input;
import dev.byline.examples.runner.options.EngineOptions;
import dev.byline.json.AnalysisJson;
import dev.byline.json.ArticleJson;
import dev.byline.pipeline.explain.Explanation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results that extract wrote are read wherever articles are. */
class SavedResultsTest {

  private static final Analysis RESULT = Analyses.reported();

  private static final Engine NONE =
      article -> {
        throw new AssertionError("nothing is to be analysed");
      };

  @TempDir Path dir;

  private String file(String name, String text) throws IOException {
    Files.writeString(dir.resolve(name), text);
    return dir.resolve(name) + "";
  }

  private String saved() throws IOException {
    return file("results.jsonl", AnalysisJson.write(RESULT) + "\n");
  }

  private Input first(String... paths) {
    return ArticleInputs.of(List.of(paths), InputStream.nullInputStream()).next();
  }

  @Test
  void a_result_comes_back_without_its_text() throws IOException {
    Input.Result read = (Input.Result) first(saved());

    assertThat(read.hasText()).isFalse();
    assertThat(AnalysisJson.write(read.analysis())).isEqualTo(AnalysisJson.write(RESULT));
    assertThat(read.analysis().claims()).isEqualTo(RESULT.claims());
    assertThat(read.analysis().entities()).isEqualTo(RESULT.entities());
    assertThat(read.analysis().article().text())
        .isEqualTo(
            "Mara Ellison said she was “not for sale”  the Harbour Wire reported  \"Boat tax\"");
  }

  @Test
  void pretty_results_and_arrays_of_them_are_read() throws IOException {
    String pretty = AnalysisJson.writePretty(RESULT);

    assertThat(first(file("a.json", pretty))).isInstanceOf(Input.Result.class);
    assertThat(first(file("b.json", "[" + pretty + "]"))).isInstanceOf(Input.Result.class);
  }

  @Test
  void nothing_is_analysed_again() throws IOException {
    Console index = Console.run(NONE, "index", saved());
    Console json = Console.run(NONE, "extract", "--format", "jsonl", saved());

    assertThat(index.exit()).isZero();
    assertThat(index.out()).contains("Mara Ellison (person) — council leader — 1 quote, 1 claim");
    assertThat(json.out()).isEqualTo(AnalysisJson.write(RESULT) + "\n");
  }

  @Test
  void what_needs_the_text_asks_for_it() throws IOException {
    String out = dir.resolve("brat") + "";
    Console without = Console.run(NONE, "extract", "--format", "brat", "--output", out, saved());
    assertThat(without.exit()).isEqualTo(1);
    assertThat(without.err()).contains("results.jsonl:1: ").contains("--texts PATH");

    out = dir.resolve("again") + "";
    Files.createDirectory(dir.resolve("texts"));
    file("texts/reported.txt", RESULT.article().text());
    Console with =
        Console.run(
            NONE,
            "extract",
            "--format",
            "brat",
            "--output",
            out,
            "--texts",
            dir.resolve("texts") + "",
            saved());
    assertThat(with.exit()).isZero();
    assertThat(dir.resolve("again/reported.txt")).hasContent(RESULT.article().text());
  }

  @Test
  void texts_may_be_json_lines_and_must_be_those_of_the_result() throws IOException {
    String right = file("right.jsonl", ArticleJson.write(RESULT.article()) + "\n");
    String wrong =
        file("wrong.jsonl", ArticleJson.write(RESULT.article().withText("Another.")) + "\n");
    String[] call = {"extract", "--format", "webannotation", saved(), "--texts"};

    assertThat(run(call, right).exit()).isZero();
    Console other = run(call, wrong);
    assertThat(other.exit()).isEqualTo(1);
    assertThat(other.err()).contains("results.jsonl:1: as a result: ");
    Console none = run(call, dir.resolve("none") + "");
    assertThat(none.exit()).isEqualTo(2);
    assertThat(none.err()).contains("--texts").contains("no such file or folder");
  }

  private static Console run(String[] call, String last) {
    String[] all = Arrays.copyOf(call, call.length + 1);
    all[call.length] = last;
    return Console.run(NONE, all);
  }

  @Test
  void numbers_from_strangers_do_not_fill_the_memory() throws IOException {
    String far = "{'id':'a','quotes':[],'claims':[],'entities':[{'start':1,'end':2147483647}]}";
    Input read = first(file("far.jsonl", far.replace('\'', '"')));

    assertThat(read).isInstanceOf(Input.Unreadable.class);
    assertThat(((Input.Unreadable) read).reason()).contains("too far");
  }

  @Test
  void explain_says_that_it_needs_the_article() throws IOException {
    EngineLoader loader =
        new EngineLoader() {
          @Override
          public Engine load(EngineOptions options) {
            return NONE;
          }

          @Override
          public Explainer loadExplainer(EngineOptions options) {
            return article -> new Explanation(RESULT, List.of(), List.of());
          }
        };
    Console run = Console.runLoading(loader, new byte[0], false, "explain", saved());

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("reported.txt: is a result already; give its article");
  }
}
