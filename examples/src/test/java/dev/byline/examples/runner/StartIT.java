package dev.byline.examples.runner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of {@code start.md} run one after the other, and give the same bytes. */
class StartIT {

  private static final Path ROOT = Path.of(System.getProperty("byline.root", ".."));
  private static final Pattern BLOCK = Pattern.compile("(?s)```sh\n(.*?)```");

  @TempDir Path dir;

  @Test
  void with_an_archive_of_classes_the_result_is_the_same() throws Exception {
    List<String> commands =
        BLOCK
            .matcher(Files.readString(ROOT.resolve("examples/docs/start.md"), UTF_8))
            .results()
            .map(block -> block.group(1))
            .toList();
    assertThat(commands).hasSize(3);
    Files.writeString(dir.resolve("article.txt"), "The dam is safe, the mayor said on Monday.");

    run(commands.get(1));
    assertThat(dir.resolve("byline.jsa")).isNotEmptyFile();
    // the JVM goes on without an archive that it cannot use, unless told otherwise
    run(commands.get(2).replace(" -jar", " -Xshare:on -jar"));

    assertThat(dir.resolve("second.jsonl")).isNotEmptyFile();
    assertThat(dir.resolve("second.jsonl")).hasSameBinaryContentAs(dir.resolve("first.jsonl"));
  }

  private void run(String command) throws Exception {
    Path log = dir.resolve("log.txt");
    // the jar looks for the others beside it
    String jar = Path.of("target", "byline.jar").toAbsolutePath().toString();
    String there = command.replace("byline.jar", "'" + jar + "'");
    ProcessBuilder builder =
        new ProcessBuilder("bash", "-c", there)
            .directory(dir.toFile())
            .redirectInput(new File("/dev/null"))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    String bin = Path.of(System.getProperty("java.home"), "bin").toString();
    builder.environment().merge("PATH", bin, (path, java) -> java + File.pathSeparator + path);
    int exit = builder.start().waitFor();
    assertThat(exit).as(Files.readString(log, UTF_8)).isZero();
  }
}
