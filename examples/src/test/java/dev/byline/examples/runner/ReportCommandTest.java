package dev.byline.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.analysis.Analysis;
import dev.byline.json.AnalysisJson;
import dev.byline.pipeline.explain.Candidate;
import dev.byline.pipeline.explain.Decision;
import dev.byline.pipeline.explain.Explanation;
import dev.byline.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract of {@code byline report}, without models. */
class ReportCommandTest {

  @TempDir Path dir;

  private static final String TEXT = Analyses.reported().article().text();

  private Path articles() throws IOException {
    Path articles = Files.createDirectories(dir.resolve("articles"));
    Files.writeString(articles.resolve("a.txt"), TEXT);
    Files.writeString(articles.resolve("b.txt"), TEXT);
    return articles;
  }

  private Path out() {
    return dir.resolve("report");
  }

  @Test
  void a_page_has_all_articles_and_who_else_was_possible() throws IOException {
    Console run =
        run("report", articles().toString(), "-o", out().toString(), "--title", "Two articles");

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(files()).containsExactly("index.html");
    String page = Files.readString(out().resolve("index.html"));
    assertThat(page).contains("<title>Two articles</title>", "a.txt", "b.txt", "Ellison");
    assertThat(page).contains("Also possible", "Ivo Karel", "40 %", "<code>colon</code>");
  }

  @Test
  void a_page_an_article_has_an_index() throws IOException {
    Console run = run("report", "--per-article", articles().toString(), "-o", out().toString());

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(files())
        .hasSize(3)
        .contains("index.html")
        .filteredOn(name -> !name.equals("index.html"))
        .allSatisfy(
            name -> assertThat(Files.readString(out().resolve("index.html"))).contains(name));
  }

  @Test
  void results_need_no_engine_but_their_texts() throws IOException {
    Path articles = articles();
    Path results =
        Files.writeString(dir.resolve("results.jsonl"), AnalysisJson.write(named("a.txt")) + "\n");

    Console without = run("report", results.toString(), "-o", out().toString());
    assertThat(without.exit()).isEqualTo(1);
    assertThat(without.err()).contains("--texts").contains("there is nothing to report on");
    assertThat(files()).isEmpty();

    Console run =
        run("report", results + "", "--texts", articles.toString(), "-o", out().toString());
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(Files.readString(out().resolve("index.html"))).contains("Ellison", "a.txt");
  }

  @Test
  void what_fails_is_named_and_the_rest_reported() throws IOException {
    Path articles = articles();
    Files.writeString(articles.resolve("c.txt"), "FAIL");

    Console run = run("report", articles.toString(), "-o", out().toString());

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("c.txt").contains("was told to");
    assertThat(Files.readString(out().resolve("index.html"))).contains("a.txt").contains("b.txt");
  }

  @Test
  void nothing_that_is_there_is_replaced_or_read() throws IOException {
    Path articles = articles();

    Console full = run("report", articles.toString(), "-o", articles.toString());
    assertThat(full.exit()).isEqualTo(2);
    assertThat(full.err()).contains("the folder is not empty");
    Console none = run("report", articles.toString());
    assertThat(none.exit()).isEqualTo(2);
    assertThat(none.err()).contains("--output");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(out())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** What {@link Analyses#reported()} holds, under another id. */
  private static Analysis named(String id) {
    Analysis found = Analyses.reported();
    Article article = Article.of(id, TEXT);
    return new Analysis(
        article, found.entities(), found.quotes(), found.claims(), found.diagnostics());
  }

  private static Explanation explain(Article article) {
    if (article.text().equals("FAIL")) {
      throw new IllegalStateException("was told to");
    }
    Analysis analysis = named(article.id());
    Candidate chosen = new Candidate("Mara Ellison", Optional.empty(), "test", 0.9, List.of());
    Candidate other = new Candidate("Ivo Karel", Optional.empty(), "colon", 0.4, List.of());
    List<Decision> decisions =
        analysis.quotes().stream()
            .map(
                quote ->
                    new Decision(
                        Optional.of(quote.id().value()),
                        quote.excerpt(),
                        "Mara Ellison",
                        List.of(chosen, other)))
            .toList();
    return new Explanation(analysis, decisions, List.of());
  }

  private static Console run(String... args) {
    return Console.runLoading(
        new ExplainerOnly(ReportCommandTest::explain), new byte[0], false, args);
  }
}
