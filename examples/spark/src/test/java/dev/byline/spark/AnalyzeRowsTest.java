package dev.byline.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalyzeRowsTest {

  @Test
  void what_travels_to_the_executors_is_settings_and_no_engine() throws Exception {
    AnalysisSettings settings = AnalysisSettings.standard().withMinConfidence(0.7);
    int built = ExecutorEngine.built();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new AnalyzeRows(InputKind.TEXT, settings));
      out.writeObject(settings);
    }

    ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()));

    assertThat(in.readObject()).isInstanceOf(AnalyzeRows.class);
    assertThat(in.readObject()).isEqualTo(settings).hasSameHashCodeAs(settings);
    assertThat(bytes.size()).isLessThan(2000);
    assertThat(ExecutorEngine.built()).isEqualTo(built);
  }

  @ParameterizedTest
  @CsvSource({
    "file:/news/monday/a.txt, monday/a.txt",
    "file:/news/a.txt, a.txt",
    "file:/newsroom/a.txt, a.txt"
  })
  void the_id_of_a_text_is_its_path_within_the_directory(String path, String id) {
    assertThat(SparkArticles.idWithin("file:/news", path)).isEqualTo(id);
  }

  /** A broken rule is refused before a model is loaded, so that none is needed here. */
  @Test
  void rules_of_the_users_own_are_read(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("ours.rules"), "[cue verbs]\nwords: aver\n");
    AnalysisSettings settings = AnalysisSettings.standard().withRules(folder.toString());

    assertThatThrownBy(settings::build).hasMessageContaining("ours.rules");
  }

  @Test
  void settings_that_cannot_be_are_refused() {
    AnalysisSettings standard = AnalysisSettings.standard();

    assertThatThrownBy(() -> standard.withMinConfidence(Double.NaN))
        .hasMessage("minConfidence NaN must be within [0, 1]");
    assertThatThrownBy(() -> standard.withTimeBudget(Duration.ZERO))
        .hasMessage("timeBudget PT0S must be positive");
  }

  @ParameterizedTest
  @CsvSource({
    "'', an input and --output are needed",
    "--text in --output, '--output needs a value, or is no option'",
    "--txt in --output out, there is no option --txt",
    "--text in --output out --min-confidence 2, 'minConfidence 2.0 must be within [0, 1]'"
  })
  void a_command_line_that_is_wrong_says_why_and_what_is_right(String line, String reason)
      throws IOException {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] args = line.isEmpty() ? new String[0] : line.split(" ");

    assertThat(BylineJob.parse(args, new PrintStream(err, true, StandardCharsets.UTF_8))).isEmpty();

    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("byline: " + reason)
        .contains("usage: BylineJob");
  }
}
