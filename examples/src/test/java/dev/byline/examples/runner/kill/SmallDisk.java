package dev.byline.examples.runner.kill;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file system in memory that is as small as a test needs it. */
final class SmallDisk implements AutoCloseable {

  private final Path folder;

  private SmallDisk(Path folder) {
    this.folder = folder;
  }

  /** Mounts one; the test is skipped, and says why, where that is not permitted. */
  static SmallDisk orSkip(Path dir) throws IOException, InterruptedException {
    Path folder = Files.createDirectory(dir.resolve("disk"));
    boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder.toString());
    if (!mounted) {
      System.out.println("SKIPPED: a file system of a small size cannot be mounted here");
    }
    assumeTrue(mounted, "mounting a tmpfs is not permitted");
    return new SmallDisk(folder);
  }

  Path folder() {
    return folder;
  }

  void resize(long bytes) throws IOException, InterruptedException {
    if (!run("mount", "-o", "remount,size=" + bytes, folder.toString())) {
      throw new IOException("cannot resize to " + bytes);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      run("umount", folder.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false; // no such program
    }
  }
}
