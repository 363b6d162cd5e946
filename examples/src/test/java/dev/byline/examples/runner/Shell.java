package dev.byline.examples.runner;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs the runner as a process, by way of a shell, for what only a process can have happen to it.
 */
public final class Shell {

  private static final long TIMEOUT_SECONDS = 60;

  private Shell() {}

  /**
   * Runs a script in which {@code $BYLINE} is the runner without models.
   *
   * @param dir is where it runs
   */
  public static Console run(Path dir, String script) throws IOException, InterruptedException {
    Path out = Files.createTempFile("out", ".txt");
    Path err = Files.createTempFile("err", ".txt");
    try {
      ProcessBuilder builder =
          new ProcessBuilder("bash", "-c", script)
              .directory(dir.toFile())
              .redirectInput(new File("/dev/null"))
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().put("BYLINE", String.join(" ", command(FakeApp.class.getName())));
      Process process = builder.start();
      if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException("still runs after " + TIMEOUT_SECONDS + " s: " + script);
      }
      return new Console(process.exitValue(), read(out), read(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  /** A Java process with the class path of the test. */
  public static List<String> command(String mainClass) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-Xshare:auto",
        "-cp",
        System.getProperty("java.class.path"),
        mainClass);
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
