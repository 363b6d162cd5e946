package dev.byline.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * What a process with one engine holds once it has read an article.
 *
 * @param heapMegabytes what is live on the heap after garbage collection
 * @param residentMegabytes what the process has in memory, the heap's free part included; -1 where
 *     the system does not say (it is read from {@code /proc/self/status})
 */
record Memory(long heapMegabytes, long residentMegabytes) {

  private static final long MEGABYTE = 1 << 20;
  private static final String RESIDENT = "VmRSS:";

  /** Collects garbage and looks. */
  static Memory now() {
    System.gc();
    long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    return new Memory(heap / MEGABYTE, resident().orElse(-1));
  }

  private static OptionalLong resident() {
    try {
      return Files.readAllLines(Path.of("/proc/self/status")).stream()
          .filter(line -> line.startsWith(RESIDENT))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst();
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }
}
