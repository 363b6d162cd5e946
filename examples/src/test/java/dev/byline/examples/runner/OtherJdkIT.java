package dev.byline.examples.runner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The runner gives the same bytes under every JDK of this machine. Those beside the one that runs
 * the tests are looked at, or those in the folder that {@code byline.jdks} names.
 */
class OtherJdkIT {

  private static final Path JAR = Path.of("target", "byline.jar");
  private static final Path HOME = Path.of(System.getProperty("java.home"));

  @TempDir Path dir;

  @Test
  void another_jdk_gives_the_same_bytes() throws Exception {
    List<Path> others = others();
    if (others.isEmpty()) {
      System.out.println("SKIPPED: no JDK beside " + HOME + " (set -Dbyline.jdks=DIR)");
    }
    assumeTrue(!others.isEmpty(), "no other JDK");
    byte[] here = extract(HOME);

    assertThat(here).isNotEmpty();
    for (Path other : others) {
      assertThat(extract(other)).as("under %s", other).isEqualTo(here);
    }
  }

  private byte[] extract(Path home) throws IOException, InterruptedException {
    Path output = Files.createTempFile(dir, "out", ".jsonl");
    Path log = Files.createTempFile(dir, "log", ".txt");
    Files.delete(output);
    Process process =
        new ProcessBuilder(
                home.resolve("bin/java").toString(),
                "-Xmx1g",
                "-jar",
                JAR.toString(),
                "extract",
                "--format",
                "jsonl",
                "--output",
                output.toString(),
                Path.of("src", "main", "resources", "samples").toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    int exit = process.waitFor();
    assertThat(exit).as(Files.readString(log, UTF_8)).isZero();
    return Files.readAllBytes(output);
  }

  private static List<Path> others() throws IOException {
    String given = System.getProperty("byline.jdks", "");
    Path folder = given.isEmpty() ? HOME.toRealPath().getParent() : Path.of(given);
    Path here = HOME.toRealPath();
    try (Stream<Path> homes = Files.list(folder)) {
      return homes
          .filter(home -> Files.isExecutable(home.resolve("bin/java")))
          .map(OtherJdkIT::realPath)
          .filter(home -> !home.equals(here))
          .distinct()
          .sorted()
          .toList();
    }
  }

  private static Path realPath(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path;
    }
  }
}
