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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract of {@code byline audit}, without models. */
class AuditCommandTest {

  private static final Engine REPORTED =
      article -> {
        Analysis found = Analyses.reported();
        return new CountedAnalysis(
            new Analysis(
                Article.of(article.id(), found.article().text()),
                found.entities(),
                found.quotes(),
                found.claims(),
                found.diagnostics()),
            1);
      };

  @TempDir Path dir;

  @BeforeEach
  void articles() throws IOException {
    Files.writeString(dir.resolve("a.txt"), "One.");
    Files.writeString(dir.resolve("=b.txt"), "Two.");
  }

  private String audit(String... options) {
    List<String> args = new java.util.ArrayList<>(List.of("audit"));
    args.addAll(List.of(options));
    args.add(dir + "");
    Console run = Console.run(REPORTED, args.toArray(String[]::new));
    assertThat(run.exit()).as(run.err()).isZero();
    return run.out();
  }

  @Test
  void shows_who_has_how_many_words() {
    assertThat(audit())
        .startsWith("Audit | 2 articles, ")
        .contains("by person\n")
        .containsPattern(" 2 +2  Mara Ellison\n");
  }

  @Test
  void is_a_table_in_which_nothing_is_a_formula() {
    List<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(audit("-f", "csv", "--bom").substring(1)).stream()
            .toList();

    assertThat(rows)
        .filteredOn(row -> row.getField("by").equals("article"))
        .extracting(row -> row.getField("value"))
        .containsExactly("'=b.txt", "a.txt");
    assertThat(rows)
        .filteredOn(row -> row.getField("by").equals("person"))
        .singleElement()
        .satisfies(row -> assertThat(row.getField("quotations")).isEqualTo("2"));
  }

  @Test
  void is_one_object_of_json() throws IOException {
    JsonNode audit = new ObjectMapper().readTree(audit("-f", "json"));

    assertThat(audit.path("articles").asInt()).isEqualTo(2);
    assertThat(audit.path("by").path("person").path(0).path("value").asText())
        .isEqualTo("Mara Ellison");
    assertThat(audit.path("entries").size()).isPositive();
  }

  @Test
  void other_formats_are_refused() {
    Console run = Console.run(REPORTED, "audit", "-f", "brat", dir + "");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("--format brat must be one of [text, json, csv]");
  }
}
