package dev.byline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Stops host programs at random moments, and looks at what they leave. */
final class Interruptions {

  /** How a program is stopped, and the exit code that says so. */
  enum How {
    INT(130),
    TERM(143),
    EXIT(HostProgram.EXIT_CODE),
    KILL(137);

    final int exitCode;

    How(int exitCode) {
      this.exitCode = exitCode;
    }
  }

  private final Path folder;
  private final Random random;

  Interruptions(Path folder, long seed) {
    this.folder = folder;
    this.random = new Random(seed);
  }

  /** Stops one program, within a second and a half after its first result. */
  void stop(String program, int threads, How how) throws IOException, InterruptedException {
    int delay = random.nextInt(1500);
    String told = program + " on " + threads + " threads, " + how + " after " + delay + " ms";
    HostProcess host =
        new HostProcess(Files.createTempDirectory(folder, "host"))
            .option("-Xmx1g")
            .start(
                program, Integer.toString(threads), Integer.toString(how == How.EXIT ? delay : -1));
    host.awaitOutput();
    if (how != How.EXIT) {
      Thread.sleep(delay);
      host.signal(how.name());
    }
    int exitCode = host.exitCode();

    assertThat(exitCode).as("%s: %s", told, host.complaints()).isEqualTo(how.exitCode);
    assertThat(host.leftBehind()).as(told).isEmpty();
    assertThat(host.complaints()).as(told).isEmpty();
    assertThat(host.written()).as(told).endsWith("}\n");
    assertThat(List.of(host.written().split("\n")))
        .as(told)
        .allMatch(line -> line.startsWith("{") && line.endsWith("}"));
  }
}
