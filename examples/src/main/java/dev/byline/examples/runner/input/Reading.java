package dev.byline.examples.runner.input;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How files are read.
 *
 * @param encoding of text files; JSON is always UTF-8
 * @param maxSize how many bytes an article may have: its file, its line of JSON lines, or the JSON
 *     file that it stands in
 */
public record Reading(Encoding encoding, long maxSize) {

  /** 64 MB: forty times what Byline reads of a text, and little enough for a heap of 1 GB. */
  public static final long DEFAULT_MAX_SIZE = 64L << 20;

  /** The most that one array of Java can hold, and a little less. */
  public static final long LARGEST_MAX_SIZE = Integer.MAX_VALUE - 16L;

  private static final int MEGABYTE = 1 << 20;

  /**
   * Checks the arguments.
   *
   * @throws IllegalArgumentException if the size is less than 1 or more than {@link
   *     #LARGEST_MAX_SIZE}
   */
  public Reading {
    requireNonNull(encoding, "encoding");
    if (maxSize < 1 || maxSize > LARGEST_MAX_SIZE) {
      throw new IllegalArgumentException(
          "size " + maxSize + " must be within 1 and " + LARGEST_MAX_SIZE);
    }
  }

  /** UTF-8, up to {@link #DEFAULT_MAX_SIZE}. */
  public static Reading standard() {
    return new Reading(Encoding.utf8(), DEFAULT_MAX_SIZE);
  }

  /** The bytes of a file. */
  byte[] bytes(Path file) throws IOException {
    // before it is opened: opening a pipe that nobody writes to would never end
    if (!isRegular(file)) {
      throw new UnreadableException("is no regular file; pipe it in and read it as -");
    }
    if (Files.size(file) > maxSize) {
      throw tooLarge();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return bytes(in);
    }
  }

  /** Everything that is left in a stream. */
  byte[] bytes(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes((int) maxSize);
    if (bytes.length == maxSize && in.read() >= 0) {
      throw tooLarge();
    }
    return bytes;
  }

  UnreadableException tooLarge() {
    return new UnreadableException("is larger than " + size() + " (see --max-size)");
  }

  private String size() {
    return maxSize % MEGABYTE == 0 ? maxSize / MEGABYTE + " MB" : maxSize + " bytes";
  }

  /** Whether opening a file can neither block nor do anything but read. */
  static boolean isRegular(Path file) {
    if (Files.isRegularFile(file)) {
      return true;
    }
    // what the shell opened for this process is open already
    return file.startsWith("/dev/fd") || file.startsWith("/dev/stdin") || !Files.exists(file);
  }
}
