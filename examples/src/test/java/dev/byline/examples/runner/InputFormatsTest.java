package dev.byline.examples.runner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.byline.json.ArticleJson;
import dev.byline.text.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people have, by way of the command line: what is bad is named, and stops nothing. */
class InputFormatsTest {

  private static final String PAGE = "<html><body><article><p>Late.</p></article></body></html>";
  private static final String NITF =
      "<nitf><body><body.content><p>Late.</p></body.content></body></nitf>";

  @TempDir Path dir;

  private void file(String name, String text) throws IOException {
    file(name, text.getBytes(UTF_8));
  }

  private void file(String name, byte[] bytes) throws IOException {
    Path file = dir.resolve(name);
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(name.endsWith(".gz") ? gzip(bytes) : bytes);
    }
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static List<String> ids(String jsonl) throws IOException {
    List<String> ids = new ArrayList<>();
    for (String line : jsonl.split("\n")) {
      ids.add(new ObjectMapper().readTree(line).path("id").asText());
    }
    return ids;
  }

  @Test
  void a_folder_of_everything_is_read_with_relative_paths_for_ids() throws IOException {
    file("in/mon/a.txt", "One.");
    file("in/tue/a.txt", "Two.");
    file("in/b.html", PAGE);
    file("in/c.xml", NITF);
    file("in/d.csv", "id,text\nrow,Three.\n");
    file("in/e.json", "{\"uri\":\"urn:e\",\"body_text\":\"Four.\"}");
    file("in/f.txt.gz", "Five.");
    file("in/g.jsonl.gz", "{\"id\":\"g\",\"text\":\"Six.\"}\n");
    file("in/h.html.gz", PAGE);

    Console run =
        Console.run(Engines.FIRST_CHARACTER, "extract", "-f", "jsonl", dir.resolve("in") + "");

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(ids(run.out()))
        .containsExactly(
            "b.html",
            "c.xml",
            "row",
            "urn:e",
            "f.txt.gz",
            "g",
            "h.html.gz",
            "mon/a.txt",
            "tue/a.txt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.html | <script>x</script> | is a page without text",
        "a.html | <meta charset=nil><p>x | there is no encoding",
        "a.xml | <rss/> | neither NITF nor NewsML-G2; it begins with rss",
        "a.xml | <nitf>&x;</nitf> | is no well-formed XML",
        "a.json | {\"uri\":\"u\"} | is ninjs without body_text",
        "a.csv | a,b | is a table without a column called text, body or content",
        "a.csv | text,date%n,2024-01-01 | a.csv:2: has no text",
        "a.csv | text,date%nx,soon | a.csv:2: its date must begin with a day",
        "a.txt.gz | not | a.txt.gz: is no gzip file",
        "a.jsonl.gz | not | a.jsonl.gz: is no gzip file"
      })
  void what_is_bad_is_named_and_the_others_are_written(String name, String text, String reason)
      throws IOException {
    Files.createDirectories(dir.resolve("in"));
    Files.writeString(dir.resolve("in").resolve(name), text.replace("%n", "\n"));
    file("in/z.txt", "Late.");

    Console run =
        Console.run(Engines.FIRST_CHARACTER, "extract", "-f", "jsonl", dir.resolve("in") + "");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains(reason);
    assertThat(ids(run.out())).containsExactly("z.txt");
  }

  @Test
  void what_a_small_file_unpacks_to_is_limited() throws IOException {
    file("in/a.txt.gz", "x".repeat(3_000_000));
    file(
        "in/b.jsonl.gz",
        "{\"id\":\"" + "x".repeat(3_000_000) + "\"}\n{\"id\":\"b\",\"text\":\"x\"}\n");
    byte[] whole = gzip("Late. ".repeat(10_000).getBytes(UTF_8));
    Files.write(dir.resolve("in/c.txt.gz"), Arrays.copyOf(whole, whole.length / 2));

    Console run =
        Console.run(
            Engines.FIRST_CHARACTER,
            "extract",
            "-f",
            "jsonl",
            "--max-size=1M",
            dir.resolve("in") + "");

    assertThat(run.err())
        .contains(
            "a.txt.gz: is larger than 1 MB", "b.jsonl.gz:1: is larger than 1 MB", "c.txt.gz: ");
    assertThat(ids(run.out())).containsExactly("b");
  }

  @Test
  void a_page_in_another_encoding_is_read_as_it_says() throws IOException {
    String page = "<meta charset=windows-1252><p>“Café”, she said.";
    file("a.html", page.getBytes(Charset.forName("windows-1252")));
    file("b.html", "<p>“Café”, she said.".getBytes(Charset.forName("windows-1252")));

    Console run = extractTo("texts.jsonl", "a.html");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(saved().text()).isEqualTo("“Café”, she said.");
    assertThat(extractTo("b.jsonl", "b.html").err()).contains("b.html: not UTF-8 at byte 3");
  }

  private Console extractTo(String texts, String file) {
    return Console.run(
        Engines.FIRST_CHARACTER,
        "extract",
        "-f",
        "jsonl",
        "-o",
        dir.resolve("results.jsonl") + "",
        "--save-texts",
        dir.resolve(texts) + "",
        dir.resolve(file) + "");
  }

  /** From the results and texts of {@link #extractTo}. */
  private Console extractAgain(String... options) {
    List<String> call = new ArrayList<>(List.of("extract"));
    call.addAll(List.of(options));
    call.addAll(
        List.of("--texts", dir.resolve("texts.jsonl") + "", dir.resolve("results.jsonl") + ""));
    return Console.run(Engines.EMPTY, call.toArray(String[]::new));
  }

  private Article saved() throws IOException {
    return ArticleJson.read(Files.readString(dir.resolve("texts.jsonl")).strip());
  }

  @Test
  void the_texts_that_offsets_lead_into_can_be_saved_and_given_again() throws IOException {
    file("a.html", "<title>Ferry</title>" + PAGE);

    assertThat(extractTo("texts.jsonl", "a.html").exit()).isZero();
    Console again = extractAgain("-f", "conll");

    assertThat(saved().title()).contains("Ferry");
    assertThat(again.out()).contains("# newdoc id = a.html\n1\tL\t0\t1\t_\tB-q1\t_\n2\tate\t1\t4");
  }

  @Test
  void a_quote_can_be_marked_in_the_page_it_was_found_in() throws IOException {
    Charset latin = Charset.forName("windows-1252");
    byte[] page = "<meta charset=latin1>\n<p>\n<b>&ldquo;Café”</b>, she said.".getBytes(latin);
    file("a.html", page);
    String[] call = {"extract", "-f", "json", "--source-offsets", dir.resolve("a.html") + ""};

    Console run = Console.run(Engines.FIRST_CHARACTER, call);

    JsonNode result = new ObjectMapper().readTree(run.out());
    assertThat(result.path("sourceEncoding").asText()).isEqualTo("windows-1252");
    JsonNode piece = result.at("/quotes/0/sourceSpans/0");
    String source = new String(page, Charset.forName(result.path("sourceEncoding").asText()));
    assertThat(source.substring(piece.path("start").asInt(), piece.path("end").asInt()))
        .isEqualTo("&ldquo;");
    assertThat(extractTo("texts.jsonl", "a.html").exit()).isZero();
    Console again = extractAgain("-f", "json", "--source-offsets");
    assertThat(new ObjectMapper().readTree(again.out()).get(0))
        .as("the map is kept with the text")
        .isEqualTo(result);
    Files.writeString(dir.resolve("marked.json"), run.out());
    String[] alone = {"extract", "-f", "jsonl", dir.resolve("marked.json") + ""};
    assertThat(Console.run(Engines.EMPTY, alone).out())
        .as("who has not the page reads the result all the same")
        .isEqualTo(Files.readString(dir.resolve("results.jsonl")));
  }

  @Test
  void what_came_from_no_page_has_no_place_in_one() throws IOException {
    file("in/a.txt", "Late.");
    file("in/b.xml", NITF);
    String[] call = {"extract", "-f", "jsonl", "--source-offsets", dir.resolve("in") + ""};

    assertThat(Console.run(Engines.FIRST_CHARACTER, call).out())
        .contains("\"text\":\"L\"")
        .doesNotContain("source");
    assertThat(Console.run(Engines.EMPTY, "extract", "--source-offsets", "a.txt").err())
        .contains("--source-offsets needs --format json or jsonl");
  }

  @Test
  void standard_input_shows_what_it_is() throws IOException {
    for (String input : List.of(PAGE, "<?xml version='1.0'?>" + NITF, "Late.")) {
      for (byte[] bytes : List.of(input.getBytes(UTF_8), gzip(input.getBytes(UTF_8)))) {
        Console run =
            Console.run(Engines.FIRST_CHARACTER, bytes, false, "extract", "-f", "jsonl", "-");
        JsonNode result = new ObjectMapper().readTree(run.out());
        assertThat(result.path("id").asText()).isEqualTo("stdin");
        assertThat(result.at("/quotes/0/text").asText()).isEqualTo("L");
      }
    }
    Console prose =
        Console.run(
            Engines.FIRST_CHARACTER,
            "<sigh> Late.".getBytes(UTF_8),
            false,
            "extract",
            "-f",
            "jsonl",
            "-");
    assertThat(new ObjectMapper().readTree(prose.out()).at("/quotes/0/text").asText())
        .isEqualTo("<");
  }

  @Test
  void a_failure_in_one_of_several_can_be_tried_again_alone() throws IOException {
    file("t.csv", "id,text\na,One.\nb,FAIL\nc,Three.\n");
    Path failed = dir.resolve("failed.jsonl");
    String[] first = {"extract", "-f", "jsonl", "--failed", failed + "", dir.resolve("t.csv") + ""};
    Console run = Console.run(Engines.FIRST_CHARACTER, first);
    assertThat(ids(run.out())).containsExactly("a", "c");

    Console again = Console.run(Engines.EMPTY, "extract", "-f", "jsonl", failed + "");

    assertThat(again.exit()).as(again.err()).isZero();
    assertThat(ids(again.out())).containsExactly("b");
  }
}
