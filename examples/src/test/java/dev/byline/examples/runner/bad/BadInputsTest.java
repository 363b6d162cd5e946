package dev.byline.examples.runner.bad;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.byline.examples.runner.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Bad input of every kind: which exit code, what is said, what is written. The table is printed and
 * written to {@code target/bad-inputs.md}.
 */
@EnabledOnOs(OS.LINUX)
class BadInputsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> TABLE = new ArrayList<>();

  @TempDir Path dir;

  static List<BadInput> kinds() {
    return Stream.of(
            BadFiles.bytes(),
            BadFiles.paths(),
            BadFiles.names(),
            BadJson.lines(),
            BadJson.documents(),
            BadCalls.options(),
            BadCalls.outputs(),
            BadCalls.articles(),
            BadCalls.streams())
        .flatMap(List::stream)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void gets_its_exit_code_its_line_and_the_rest_is_written(BadInput kind) throws Exception {
    Console run = kind.run(dir);

    TABLE.add(row(kind, run));
    assertThat(run.exit()).as("%s", run).isEqualTo(kind.exit());
    assertThat(run.err()).contains(kind.message(dir));
    assertThat(ids(kind.results(dir, run))).isEqualTo(kind.ids());
    // nothing of a stack trace, nothing that a terminal would obey
    assertThat(run.err().lines()).allMatch(BadInputsTest::isOurs);
    assertThat(run.out() + run.err()).doesNotContainPattern("[\\p{Cc}\\u202e&&[^\\n]]");
  }

  @Test
  void there_are_more_than_sixty_kinds_each_with_a_name_of_its_own() {
    assertThat(kinds().stream().map(BadInput::name)).doesNotHaveDuplicates().hasSizeGreaterThan(60);
  }

  private static boolean isOurs(String line) {
    return line.startsWith("byline: ")
        || line.startsWith("articles=")
        || line.matches("Try 'byline.* --help'\\.");
  }

  private static List<String> ids(String results) throws IOException {
    List<String> ids = new ArrayList<>();
    if (!results.startsWith("{") && !results.startsWith("[")) {
      return ids; // a page to read
    }
    try (MappingIterator<JsonNode> all = JSON.readerFor(JsonNode.class).readValues(results)) {
      while (all.hasNext()) {
        ids.add(all.next().get("id").asText());
      }
    }
    return ids;
  }

  private String row(BadInput kind, Console run) throws IOException {
    String said =
        run.err().lines().filter(line -> line.startsWith("byline: ")).findFirst().orElse("");
    String written = String.join(", ", ids(kind.results(dir, run)));
    return "| %s | %d | %s | %s |"
        .formatted(
            kind.name(),
            run.exit(),
            said.replace(dir.toString(), "…").replace("|", "\\|"),
            written);
  }

  @AfterAll
  static void print() throws IOException {
    List<String> page = new ArrayList<>(List.of("| input | exit | said | results |"));
    page.add("| --- | --- | --- | --- |");
    page.addAll(TABLE);
    page.forEach(System.out::println);
    Path file = Path.of("target", "bad-inputs.md");
    Files.createDirectories(file.getParent());
    Files.write(file, page, StandardCharsets.UTF_8);
  }
}
