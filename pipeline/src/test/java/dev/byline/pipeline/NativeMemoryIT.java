package dev.byline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is closed gives its native memory back. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "reads /proc")
class NativeMemoryIT {

  /**
   * What a forgotten session would keep is 35 to 60 MB. The allocator's pools, compiled code and
   * the tables of classes grow too, but slower: half of it a round tells them apart.
   */
  private static final long MOST_GROWTH_A_ROUND_IN_KB = 35_000 / 2;

  @TempDir Path folder;

  @Test
  void twenty_taggers_take_no_more_than_one() throws Exception {
    flat("256m", "reopen-tagger", 20, 5);
  }

  @Test
  void engines_take_no_more_than_one() throws Exception {
    flat("1g", "reopen-engine", 6, 2);
  }

  /**
   * Watches a program that opens and closes.
   *
   * @param warm rounds until code is compiled and the allocator has filled its pools
   */
  private void flat(String heap, String program, int rounds, int warm) throws Exception {
    HostProcess host =
        new HostProcess(folder)
            .option("-Xmx" + heap)
            .option("-Xms" + heap)
            .option("-XX:+AlwaysPreTouch")
            .start(program, Integer.toString(rounds));

    assertThat(host.exitCode()).as(host.complaints()).isZero();
    List<Long> memory = host.written().lines().map(Long::valueOf).toList();
    assertThat(memory).hasSize(rounds);
    assertThat(memory.get(rounds - 1) - memory.get(warm - 1))
        .as("growth in kB of %s", memory)
        .isLessThan((rounds - warm) * MOST_GROWTH_A_ROUND_IN_KB);
  }
}
