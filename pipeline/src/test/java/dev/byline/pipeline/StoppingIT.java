package dev.byline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.Interruptions.How;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A JVM that is stopped while it analyses ends as it should; {@link StoppingCampaign} is longer.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no such signals")
class StoppingIT {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "engine, INT",
    "engine, TERM",
    "engine, EXIT",
    "tagger, INT",
    "tagger, TERM",
    "tagger, EXIT"
  })
  void a_stopped_program_leaves_whole_lines_and_nothing_else(String program, How how)
      throws Exception {
    new Interruptions(folder, how.ordinal()).stop(program, 2, how);
  }

  @Test
  void a_killed_program_leaves_no_files() throws Exception {
    new Interruptions(folder, 0).stop("tagger", 2, How.KILL);
  }

  @Test
  void a_service_may_answer_while_the_jvm_shuts_down() throws Exception {
    HostProcess host = new HostProcess(folder).option("-Xmx1g").start("graceful").awaitOutput();
    host.signal("TERM");

    assertThat(host.exitCode()).as(host.complaints()).isEqualTo(How.TERM.exitCode);
    assertThat(host.complaints()).isEmpty();
    assertThat(host.written()).endsWith("{\"answered\":true}\n");
    assertThat(host.leftBehind()).isEmpty();
  }
}
