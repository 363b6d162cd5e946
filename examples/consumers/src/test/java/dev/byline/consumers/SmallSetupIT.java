package dev.byline.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With models cut by the user's own build: what is deployed is small, the results are the same. */
@Tag("heavy")
class SmallSetupIT {

  /** In megabytes; the models alone are 474. */
  private static final double LIMIT = 120;

  @TempDir Path folder;

  @Test
  void is_small_and_gives_the_same_records() throws IOException, InterruptedException {
    Path repository = OutsideRepository.in(folder);
    OutsideProject small = OutsideProject.copy("small", folder);
    small.maven(repository, "package");
    OutsideProject whole = OutsideProject.copy("maven", folder);
    whole.maven(repository, "compile");

    List<Path> jars = small.jars("app");
    assertThat(jars).noneMatch(jar -> jar.toString().endsWith("-models.jar"));
    System.out.printf("as it comes %.1f MB, small %.1f MB%n", size(whole.jars("")), size(jars));
    assertThat(size(jars)).isLessThan(LIMIT);
    assertThat(records(small, jars))
        .hasSizeGreaterThan(9)
        .isEqualTo(records(small, whole.jars("")));
  }

  private static double size(List<Path> jars) throws IOException {
    long bytes = 0;
    for (Path jar : jars) {
      bytes += Files.size(jar);
    }
    return bytes / 1e6;
  }

  private static List<String> records(OutsideProject project, List<Path> jars)
      throws IOException, InterruptedException {
    List<Path> classPath =
        Stream.concat(Stream.of(Path.of("app/target/classes")), jars.stream()).toList();
    Path samples = Published.root().resolve("examples/src/main/resources/samples");
    return project
        .java(
            "-Dstdout.encoding=UTF-8",
            "-Dfile.encoding=UTF-8",
            "-cp",
            OutsideProject.path(classPath),
            "com.example.Records",
            samples.toString())
        .lines()
        .toList();
  }
}
