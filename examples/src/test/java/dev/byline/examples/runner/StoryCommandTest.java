package dev.byline.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.byline.analysis.Analysis;
import dev.byline.examples.runner.batch.Engine;
import dev.byline.json.AnalysisJson;
import dev.byline.pipeline.CountedAnalysis;
import dev.byline.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract of {@code byline story}, without models. */
class StoryCommandTest {

  private static final Engine REPORTED =
      article -> {
        if (article.text().contains("FAIL")) {
          throw new IllegalStateException("was told to");
        }
        return new CountedAnalysis(reported(article.id()), 1);
      };

  @TempDir Path dir;

  private static Analysis reported(String id) {
    Analysis found = Analyses.reported();
    return new Analysis(
        Article.of(id, found.article().text()),
        found.entities(),
        found.quotes(),
        found.claims(),
        found.diagnostics());
  }

  private void articles() throws IOException {
    Files.writeString(dir.resolve("a.txt"), "One.");
    Files.writeString(dir.resolve("b.txt"), "Two.");
  }

  @Test
  void shows_the_same_statement_with_its_way() throws IOException {
    articles();

    Console run = Console.run(REPORTED, "story", dir + "");

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .startsWith("Story | 2 articles, 1 statement in more than one form or place\n")
        .contains("s1 Mara Ellison — 2 articles\n")
        .contains("  b.txt: the same words\n")
        .contains("[reported by Harbour Wire]");
  }

  @Test
  void reads_what_extract_wrote_and_writes_json() throws IOException {
    Path results = dir.resolve("results.jsonl");
    Files.writeString(
        results,
        AnalysisJson.write(reported("a.txt"))
            + "\n"
            + AnalysisJson.write(reported("b.txt"))
            + "\n");
    Path out = dir.resolve("story.json");

    Console run =
        Console.runLoading(
            options -> {
              throw new IllegalStateException("nothing is to be analysed");
            },
            new byte[0],
            false,
            "story",
            "-f",
            "json",
            "-o",
            out + "",
            results + "");

    assertThat(run.exit()).as(run.err()).isZero();
    JsonNode story = new ObjectMapper().readTree(Files.readString(out));
    assertThat(story.path("articles").asInt()).isEqualTo(2);
    JsonNode variant = story.path("statements").path(0).path("variants").path(1);
    assertThat(variant.path("kind").asText()).isEqualTo("SAME_WORDS");
    JsonNode span = variant.path("spans").path(0);
    assertThat(
            Analyses.reported()
                .article()
                .text()
                .substring(span.path("start").asInt(), span.path("end").asInt()))
        .isEqualTo(variant.path("text").asText());
  }

  @Test
  void names_what_failed_and_what_is_wrong() throws IOException {
    articles();
    Files.writeString(dir.resolve("c.txt"), "FAIL");

    Console run = Console.run(REPORTED, "story", dir + "");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("c.txt").contains("was told to");
    assertThat(run.out()).startsWith("Story | 2 articles");
    Console wrong = Console.run(REPORTED, "story", "--format", "brat", dir + "");
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.err()).contains("--format brat must be one of [text, json]");
  }
}
