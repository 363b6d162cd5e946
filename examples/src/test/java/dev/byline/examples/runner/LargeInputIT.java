package dev.byline.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One input that is too large for the memory is one failed article, and the rest is written. */
class LargeInputIT {

  private static final int MEGABYTES = 300;

  @TempDir Path dir;

  private Path lines;

  @BeforeEach
  void write() throws IOException {
    lines = dir.resolve("x.jsonl");
    byte[] megabyte = new byte[1 << 20];
    Arrays.fill(megabyte, (byte) 'x');
    try (OutputStream out = Files.newOutputStream(lines)) {
      out.write(
          "{\"id\":\"a\",\"text\":\"“Late,” said Ada Brandt.\"}\n"
              .getBytes(StandardCharsets.UTF_8));
      out.write("{\"id\":\"large\",\"text\":\"".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < MEGABYTES; i++) {
        out.write(megabyte);
      }
      out.write(
          "\"}\n{\"id\":\"b\",\"text\":\"“No,” said Ivo Karel.\"}\n"
              .getBytes(StandardCharsets.UTF_8));
    }
    try (RandomAccessFile text = new RandomAccessFile(dir.resolve("over2g.txt").toFile(), "rw")) {
      text.setLength((2L << 30) + 1);
    }
  }

  @Test
  void beyond_the_limit_nothing_of_it_is_kept() throws IOException, InterruptedException {
    List<String> said = run("--threads=2");

    assertThat(said)
        .anyMatch(line -> line.endsWith("over2g.txt: is larger than 64 MB (see --max-size)"))
        .anyMatch(line -> line.endsWith("x.jsonl:2: is larger than 64 MB (see --max-size)"));
  }

  @Test
  void beyond_the_memory_it_fails_alone() throws IOException, InterruptedException {
    List<String> said = run("--max-size=2047M", "--threads=2");

    assertThat(said).anyMatch(line -> line.contains("x.jsonl:2: not enough memory for it"));
  }

  private List<String> run(String... options) throws IOException, InterruptedException {
    Path output = dir.resolve("out.jsonl");
    List<String> command = new ArrayList<>(Shell.command(BylineApp.class.getName()));
    command.add(1, "-Xmx1g");
    command.addAll(List.of("extract", "--format=jsonl", "--output=" + output));
    command.addAll(List.of(options));
    command.addAll(List.of(lines.toString(), dir.resolve("over2g.txt").toString()));
    Path err = dir.resolve("err.txt");
    Process process = new ProcessBuilder(command).redirectError(err.toFile()).start();

    assertThat(process.waitFor()).as(Files.readString(err)).isEqualTo(1);

    List<String> said = Files.readAllLines(err);
    assertThat(said).noneMatch(line -> line.startsWith("\tat "));
    assertThat(said.get(said.size() - 1)).startsWith("articles=2 failed=2 ");
    assertThat(Files.readAllLines(output))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("{\"id\":\"a\""),
            line -> assertThat(line).startsWith("{\"id\":\"b\""));
    return said;
  }
}
