package dev.byline.examples.runner.kill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.examples.runner.Console;
import dev.byline.examples.runner.FakeApp;
import dev.byline.examples.runner.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kills, signals and full disks, with an engine that needs no models. */
@EnabledOnOs(OS.LINUX)
class KillsTest {

  @TempDir Path dir;

  @Test
  void nothing_is_lost_or_doubled_however_often_a_batch_is_killed()
      throws IOException, InterruptedException {
    Kills kills = new Kills(batch(), dir, 1);

    int killed = kills.batchKilled(5, dir.resolve("out.jsonl"));

    System.out.println("killed " + killed + " of 5 before they were ready");
  }

  @Test
  void a_full_disk_holds_whole_records_and_a_larger_one_the_rest()
      throws IOException, InterruptedException {
    try (SmallDisk disk = SmallDisk.orSkip(dir)) {
      new Kills(batch(), dir, 2).batchOnFullDisk(disk);
    }
  }

  @Test
  void a_full_disk_behind_standard_output_holds_whole_records_too()
      throws IOException, InterruptedException {
    Path news = Files.createDirectory(dir.resolve("news"));
    for (int i = 0; i < 1000; i++) {
      Files.writeString(news.resolve(i + ".txt"), "Late.");
    }
    try (SmallDisk disk = SmallDisk.orSkip(dir)) {
      Console run =
          Shell.run(dir, "$BYLINE extract --format=jsonl --threads 2 news > disk/out.jsonl");

      assertThat(run.exit()).isEqualTo(1);
      assertThat(run.err()).startsWith("byline: cannot write the results: No space left on device");
      assertThat(disk.folder().resolve("out.jsonl")).isNotEmptyFile();
      BigBatch.assertWholeRecords(disk.folder().resolve("out.jsonl"));
    }
  }

  private BigBatch batch() throws IOException {
    return new BigBatch(dir, Shell.command(FakeApp.class.getName()), BigBatch.ARTICLES);
  }

  @ParameterizedTest
  @CsvSource({"TERM, 143", "INT, 130"})
  void a_signal_ends_it_between_two_records_and_says_what_is_left(String signal, int exit)
      throws IOException, InterruptedException {
    Path slow = Files.createDirectory(dir.resolve("slow"));
    for (int i = 0; i < 500; i++) {
      Files.writeString(slow.resolve(i + ".txt"), "SLOW");
    }
    Path output = dir.resolve("out.jsonl");
    Files.writeString(output, "older\n");
    // a shell that runs in the background makes its children deaf to INT
    List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT"));
    command.addAll(Shell.command(FakeApp.class.getName()));
    command.addAll(List.of("extract", "--format=jsonl", "--output=" + output, slow.toString()));
    Path err = dir.resolve("err.txt");
    Process process = new ProcessBuilder(command).redirectError(err.toFile()).start();
    Path part = BigBatch.part(output);
    for (int i = 0; i < 1000 && !(Files.exists(part) && Files.size(part) > 0); i++) {
      Thread.sleep(20);
    }

    new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();

    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(err)).isEqualTo(exit);
    assertThat(Files.readAllLines(err))
        .containsExactly("byline: stopped; what was written is in " + part);
    BigBatch.assertWholeRecords(part);
    assertThat(output).hasContent("older");
  }
}
