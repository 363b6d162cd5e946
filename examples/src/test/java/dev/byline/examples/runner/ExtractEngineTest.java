package dev.byline.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.analysis.Analysis;
import dev.byline.analysis.Diagnostic;
import dev.byline.examples.runner.batch.Engine;
import dev.byline.examples.runner.engine.EngineLoader;
import dev.byline.pipeline.Coreference;
import dev.byline.pipeline.CountedAnalysis;
import dev.byline.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code byline extract} makes of what its engine has to say. */
class ExtractEngineTest {

  @TempDir Path dir;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(dir.resolve(name), text);
  }

  @Test
  void an_article_that_took_too_long_has_failed() throws IOException {
    Engine late =
        article ->
            new CountedAnalysis(
                new Analysis(
                    article,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(new Diagnostic("TIME_BUDGET", "over", 0, 0))),
                0);

    Console run = Console.run(late, "extract", "--time-limit=0.5", file("a.txt", "One.") + "");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("a.txt: took longer than the time limit").contains("failed=1");
  }

  @Test
  void articles_without_a_day_and_a_publisher_get_those_of_the_command_line() throws IOException {
    String own =
        "{\"id\":\"own\",\"text\":\"x\",\"publishedOn\":\"2020-01-01\",\"outlet\":\"Wire\"}\n";
    String lines = file("own.jsonl", own) + "";
    String[] call = {
      "extract",
      "-f",
      "jsonl",
      "-d",
      "2024-03-09",
      "--outlet",
      "Post",
      file("a.txt", "One.") + "",
      lines
    };

    Console run = Console.run(Engines.EMPTY, call);

    assertThat(run.out().lines())
        .satisfiesExactly(
            given ->
                assertThat(given).contains("\"publishedOn\":\"2024-03-09\",\"outlet\":\"Post\""),
            kept ->
                assertThat(kept).contains("\"publishedOn\":\"2020-01-01\",\"outlet\":\"Wire\""));
  }

  @Test
  void coreference_can_be_left_to_corenlp() throws IOException {
    List<Coreference> asked = new ArrayList<>();
    EngineLoader loader =
        options -> {
          asked.add(options.coreference());
          return Engines.EMPTY;
        };
    String file = file("a.txt", "One.") + "";

    Console.runLoading(loader, new byte[0], false, "extract", "--coreference=corenlp", file);
    Console.runLoading(loader, new byte[0], false, "extract", file);

    assertThat(asked).containsExactly(Coreference.CORENLP, Coreference.RULES);
  }

  @Test
  void what_there_is_to_know_about_the_engine_is_said_once_and_it_is_closed() throws IOException {
    List<String> calls = new ArrayList<>();
    Engine rules =
        new Engine() {
          @Override
          public CountedAnalysis analyze(Article article) {
            return Engines.EMPTY.analyze(article);
          }

          @Override
          public Optional<String> notice() {
            return Optional.of("rules alone");
          }

          @Override
          public void close() {
            calls.add("closed");
          }
        };
    file("a.txt", "One.");
    file("b.txt", "Two.");

    Console run = Console.run(rules, "extract", dir + "");

    assertThat(run.err().lines().filter("byline: rules alone"::equals)).hasSize(1);
    assertThat(calls).containsExactly("closed");
  }
}
