package dev.byline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is closed gives its native memory back. A dropped session keeps 35 to 60 MB. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "reads /proc")
class NativeMemoryIT {

  /** Less than what a single forgotten session would keep. */
  private static final long MOST_GROWTH_IN_KB = 30_000;

  /** Until then code is compiled and the allocator fills its pools. */
  private static final int WARM = 5;

  @TempDir Path folder;

  @Test
  void twentyTaggersTakeNoMoreThanOne() throws Exception {
    flat("256m", "reopen-tagger", 20);
  }

  @Test
  void enginesTakeNoMoreThanOne() throws Exception {
    flat("1g", "reopen-engine", 8);
  }

  private void flat(String heap, String program, int rounds) throws Exception {
    HostProcess host =
        new HostProcess(folder)
            .option("-Xmx" + heap)
            .option("-Xms" + heap)
            .option("-XX:+AlwaysPreTouch")
            .start(program, Integer.toString(rounds));

    assertThat(host.exitCode()).as(host.complaints()).isZero();
    List<Long> memory = host.written().lines().map(Long::valueOf).toList();
    assertThat(memory).hasSize(rounds);
    assertThat(memory.get(rounds - 1) - memory.get(WARM - 1))
        .as("growth in kB of %s", memory)
        .isLessThan(MOST_GROWTH_IN_KB);
  }
}
