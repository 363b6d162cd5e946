package dev.byline.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.analysis.Analysis;
import dev.byline.examples.runner.batch.Engine;
import dev.byline.pipeline.CountedAnalysis;
import dev.byline.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract of {@code byline index}, without models. */
class IndexCommandTest {

  /**
   * Finds in every article what {@link Analyses#reported()} holds; fails on a text that says so.
   */
  private static final Engine REPORTED =
      article -> {
        if (article.text().contains("FAIL")) {
          throw new IllegalStateException("was told to");
        }
        Analysis found = Analyses.reported();
        Article named = Article.of(article.id(), found.article().text());
        return new CountedAnalysis(
            new Analysis(
                named, found.entities(), found.quotes(), found.claims(), found.diagnostics()),
            1);
      };

  @TempDir Path dir;

  private void file(String name, String text) throws IOException {
    Files.writeString(dir.resolve(name), text);
  }

  @Test
  void says_who_is_quoted_where_and_why_it_is_one() throws IOException {
    file("a.txt", "One.");
    file("b.txt", "Two.");

    Console run = Console.run(REPORTED, "index", dir + "");

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            Who is quoted where | 2 articles
            Mara Ellison (person) — council leader — 2 quotes, 2 claims
              a.txt: 1 quote, 1 claim [same name and role: mara ellison, leader]
              b.txt: 1 quote, 1 claim [same name and role: mara ellison, leader]
            """);
  }

  @Test
  void names_what_failed_and_counts_the_others() throws IOException {
    file("a.txt", "One.");
    file("b.txt", "FAIL");

    Console run = Console.run(REPORTED, "index", dir + "");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("b.txt").contains("was told to");
    assertThat(run.out()).contains("1 article\n").contains("  a.txt: 1 quote, 1 claim\n");
  }

  @Test
  void a_wrong_command_line_is_told() {
    Console run = Console.run(REPORTED, "index", "--threads", "0", "x");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("--threads 0 must be at least 1");
    assertThat(Console.run(REPORTED, "index").exit()).isEqualTo(2);
    Console doubtful = Console.run(REPORTED, "index", "--min-confidence", "2", "x");
    assertThat(doubtful.exit()).isEqualTo(2);
    assertThat(doubtful.err()).contains("--min-confidence 2.0 must be within 0 and 1");
  }
}
