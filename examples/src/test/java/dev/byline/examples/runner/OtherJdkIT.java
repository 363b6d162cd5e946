package dev.byline.examples.runner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The runner gives the same bytes under every JDK of this machine, and none of them warns. Those
 * from 17 on beside the one that runs the tests are looked at, or those in the folder that {@code
 * byline.jdks} names.
 */
class OtherJdkIT {

  private static final Path JAR = Path.of("target", "byline.jar");
  private static final Path HOME = Path.of(System.getProperty("java.home"));
  private static final int OLDEST = 17;
  private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"(\\d+)");

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
    String said = Files.readString(log, UTF_8);
    assertThat(exit).as(said).isZero();
    assertThat(said).doesNotContain("WARNING");
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
          .filter(home -> feature(home) >= OLDEST)
          .distinct()
          .sorted()
          .toList();
    }
  }

  /** The 21 of {@code JAVA_VERSION="21.0.3"}; 0 where the JDK does not say. */
  private static int feature(Path home) {
    Path release = home.resolve("release");
    if (!Files.isRegularFile(release)) {
      return 0;
    }
    try {
      Matcher version = VERSION.matcher(Files.readString(release, UTF_8));
      return version.find() ? Integer.parseInt(version.group(1)) : 0;
    } catch (IOException e) {
      return 0;
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
