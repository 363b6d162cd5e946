package dev.byline.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.byline.analysis.Analysis;
import dev.byline.examples.runner.batch.Engine;
import dev.byline.pipeline.CountedAnalysis;
import dev.byline.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  private static final ObjectMapper JSON = new ObjectMapper();

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

  private String index(String... options) throws IOException {
    file("a.txt", "One.");
    file("b.txt", "Two.");
    List<String> all = new ArrayList<>(List.of("index"));
    all.addAll(List.of(options));
    all.add(dir.resolve("a.txt") + "");
    all.add(dir.resolve("b.txt") + "");
    Console run = Console.run(REPORTED, all.toArray(String[]::new));
    assertThat(run.exit()).as(run.err()).isZero();
    return run.out();
  }

  @Test
  void is_written_as_json_and_as_json_lines() throws IOException {
    JsonNode whole = JSON.readTree(index("-f", "json"));
    JsonNode line = JSON.readTree(index("-f", "jsonl"));

    assertThat(whole.get("articles").intValue()).isEqualTo(2);
    assertThat(whole.get("speakers")).containsExactly(line);
    assertThat(line.get("name").textValue()).isEqualTo("Mara Ellison");
    assertThat(line.get("quotes").intValue()).isEqualTo(2);
    assertThat(line.get("appearances").get(1).get("article").textValue()).isEqualTo("b.txt");
    assertThat(line.get("appearances").get(1).get("reason").get("kind").textValue())
        .isEqualTo("SAME_NAME_AND_ROLE");
  }

  @Test
  void is_written_as_a_table_that_another_reader_understands() throws IOException {
    List<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(index("-f", "csv", "--bom")).stream().toList();

    assertThat(rows).hasSize(2);
    assertThat(rows.get(1).getField("article")).isEqualTo("b.txt");
    assertThat(rows.get(1).getField("speaker")).isEqualTo("person/mara ellison");
    assertThat(rows.get(1).getField("allQuotes")).isEqualTo("2");
  }

  @Test
  void is_written_as_people_of_schema_org() throws IOException {
    JsonNode person = JSON.readTree(index("-f", "schema.org")).get("@graph").get(0);

    assertThat(person.get("@type").textValue()).isEqualTo("Person");
    assertThat(person.get("jobTitle").get(0).textValue()).isEqualTo("council leader");
    assertThat(person.get("subjectOf")).hasSize(2);
  }

  @Test
  void those_quoted_most_are_enough_and_may_go_to_a_file() throws IOException {
    Path out = dir.resolve("out/index.txt");
    Files.createDirectory(out.getParent());

    assertThat(index("--top", "1", "-o", out + "")).isEmpty();
    assertThat(out).content().contains("Mara Ellison (person)").doesNotContain("\u001b");
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
