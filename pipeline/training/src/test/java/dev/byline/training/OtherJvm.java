package dev.byline.training;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A JVM of its own, with the class path of the test. */
public final class OtherJvm {

  private OtherJvm() {}

  /**
   * Runs a program to its end; what it printed is the message if it fails.
   *
   * @param options of the JVM
   */
  public static void run(List<String> options, Class<?> program, String... arguments)
      throws IOException, InterruptedException {
    Path log = Files.createTempFile("jvm", ".log");
    try {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(options);
      command.add("-cp");
      command.add(
          System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
      command.add(program.getName());
      command.addAll(List.of(arguments));
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      // what is set on this machine does not count
      builder.environment().keySet().removeAll(Set.of("OPT_OUT_TRACKING", "DJL_OFFLINE"));
      int exit = builder.redirectOutput(log.toFile()).start().waitFor();
      assertThat(exit).as(Files.readString(log, UTF_8)).isZero();
    } finally {
      Files.delete(log);
    }
  }
}
