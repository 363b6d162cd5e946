package dev.byline.examples.runner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.byline.analysis.Analysis;
import dev.byline.pipeline.CountedAnalysis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code byline extract --format csv}, read back by a program that knows CSV. */
class CsvFormatTest {

  private static final Analysis REPORTED = Analyses.reported();

  @TempDir Path dir;

  private static List<NamedCsvRecord> rows(String csv) {
    return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
  }

  private static Console lines(String lines, String... more) {
    String[] args = new String[more.length + 3];
    args[0] = "extract";
    args[1] = "--format=csv";
    args[2] = "-";
    System.arraycopy(more, 0, args, 3, more.length);
    return Console.run(Engines.FIRST_CHARACTER, lines.getBytes(UTF_8), false, args);
  }

  @Test
  void one_row_a_quote_and_one_a_claim() {
    Console run =
        Console.run(
            article -> new CountedAnalysis(REPORTED, 1),
            "x".getBytes(UTF_8),
            false,
            "extract",
            "--format=csv",
            "-");

    List<NamedCsvRecord> rows = rows(run.out());
    assertThat(rows)
        .extracting(row -> row.getField("kind") + " " + row.getField("id"))
        .containsExactly("quote q1", "quote q2", "claim c1", "claim c2");
    NamedCsvRecord said = rows.get(3);
    assertThat(said.getField("article")).isEqualTo("reported.txt");
    assertThat(said.getField("speaker")).isEqualTo("Mara Ellison");
    assertThat(said.getField("form")).isEqualTo("MIXED");
    assertThat(said.getField("parent")).isEqualTo("c1");
    assertThat(said.getField("hedges")).isEmpty();
    assertThat(said.getField("stance")).isEqualTo("NEUTRAL");
    assertThat(said.getField("quotes")).isEqualTo("q1");
    assertThat(rows.get(1).getField("unattributed")).isEqualTo("SCARE_QUOTE");
    int start = Integer.parseInt(said.getField("start"));
    int end = Integer.parseInt(said.getField("end"));
    assertThat(REPORTED.article().text().substring(start, end)).isEqualTo(said.getField("text"));
    assertThat(said.getField("spans")).isEqualTo(start + ".." + end);
  }

  @Test
  void a_batch_has_one_head_and_the_origin_on_every_row() {
    String batch =
        """
        {"id":"a","text":"x","outlet":"Wire, \\"late\\"","publishedOn":"2024-03-09","url":"https://w.example/a"}
        {"id":"b","text":"y","outlet":"Wire","title":"two\\nlines"}
        """;

    Console run = lines(batch, "--threads=2");

    assertThat(run.out()).startsWith("article,outlet,date,url,title,kind,").endsWith("\r\n");
    assertThat(run.out().replace("two\nlines", "").replace("\r\n", "")).doesNotContain("\n");
    List<NamedCsvRecord> rows = rows(run.out());
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).getField("outlet")).isEqualTo("Wire, \"late\"");
    assertThat(rows.get(0).getField("date")).isEqualTo("2024-03-09");
    assertThat(rows.get(0).getField("url")).isEqualTo("https://w.example/a");
    assertThat(rows.get(1).getField("title")).isEqualTo("two\nlines");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=", "+", "-", "@", "\\t", "\\r", "\\n", "\uff1d"})
  void what_a_spreadsheet_would_compute_begins_with_an_apostrophe(String first) {
    String cell = first + "HYPERLINK(1)";
    String plain = cell.replace("\\t", "\t").replace("\\r", "\r").replace("\\n", "\n");

    NamedCsvRecord row =
        rows(lines("{\"id\":\"" + cell + "\",\"text\":\"x\",\"outlet\":\"" + cell + "\"}").out())
            .get(0);

    assertThat(row.getField("article")).isEqualTo("'" + plain);
    assertThat(row.getField("outlet")).isEqualTo("'" + plain);
  }

  @Test
  void a_byte_order_mark_stands_once_at_the_beginning() throws IOException {
    Path output = dir.resolve("out.csv");

    lines(
        "{\"id\":\"a\",\"text\":\"é\"}\n{\"id\":\"b\",\"text\":\"x\"}",
        "--bom",
        "--output=" + output);

    String csv = Files.readString(output);
    assertThat(csv).startsWith("\ufeffarticle,").contains(",é,");
    assertThat(csv.lastIndexOf('\ufeff')).isZero();
    assertThat(rows(csv.substring(1))).hasSize(2);
  }

  @Test
  void a_table_without_rows_has_its_head() {
    Console run = lines("{\"id\":\"a\",\"text\":\"\"}");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("article,outlet,").hasLineCount(1);
  }

  @Test
  void options_that_do_not_go_with_it_are_refused() {
    Console resume = lines("{}", "--resume", "--output=" + dir.resolve("o.csv"));
    Console mark = Console.run(Engines.EMPTY, "extract", "--bom", "-");

    assertThat(resume.exit()).isEqualTo(2);
    assertThat(resume.err()).contains("--resume needs --output FILE and --format jsonl");
    assertThat(mark.exit()).isEqualTo(2);
    assertThat(mark.err()).contains("--bom needs --format csv");
  }
}
