package dev.byline.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParentsTest {

  private static final String GOLD =
      """
      {"claims": [
        {"id": "g1", "content": [{"start": 0, "end": 17}], "parent": null},
        {"id": "g2", "content": [{"start": 11, "end": 17}], "parent": "g1"},
        {"id": "g3", "content": [{"start": 3, "end": 8}], "parent": "g1", "borderline": true}]}
      """;

  @TempDir private Path folder;

  @BeforeEach
  void annotate() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "He said it leaked, the Wire reported.");
    Files.writeString(folder.resolve("a.json"), GOLD);
  }

  private String report(String outer, String inner) throws IOException {
    String line =
        "{\"id\": \"a.txt\", \"claims\": [{\"id\": \"c1\", \"parent\": %s, \"content\": [[0, 17]]},"
            + " {\"id\": \"c2\", \"parent\": %s, \"content\": [[8, 17]]}]}";
    Path predictions = folder.resolve("predictions.jsonl");
    Files.write(predictions, List.of(line.formatted(outer, inner)));
    return Parents.report(folder, folder, predictions);
  }

  @Test
  void a_parent_is_right_if_it_matches_the_annotated_one() throws IOException {
    assertThat(report("null", "\"c1\""))
        .contains("right for 2 of 2 matched claims (100.0%)")
        .contains("(1 of gold)");
  }

  @Test
  void a_missing_parent_is_wrong() throws IOException {
    assertThat(report("null", "null")).contains("right for 1 of 2 matched claims (50.0%)");
  }

  @Test
  void a_parent_where_there_is_none_is_wrong() throws IOException {
    assertThat(report("\"c2\"", "null")).contains("right for 0 of 2 matched claims");
  }

  @Test
  void the_figures_are_read() throws IOException {
    assertThat(Figures.of(report("null", "\"c1\""))).containsEntry("nesting: parents F", 100.0);
  }
}
