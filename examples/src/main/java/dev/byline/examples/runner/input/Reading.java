package dev.byline.examples.runner.input;

import static java.util.Objects.requireNonNull;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

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

  private static final int BUFFER = 1 << 16;
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
    try (InputStream in = open(file)) {
      return bytes(in);
    }
  }

  /** The content of a file, decompressed if its name says that it is compressed. */
  static InputStream open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    if (!FileKind.isCompressed(FileNames.shown(file))) {
      return in;
    }
    try {
      return new GZIPInputStream(in, BUFFER);
    } catch (IOException e) {
      in.close();
      throw e instanceof ZipException || e instanceof EOFException
          ? new UnreadableException("is no gzip file")
          : e;
    }
  }

  /** The content of a stream, decompressed if it begins as what is compressed does. */
  static InputStream decompressed(InputStream in) throws IOException {
    PushbackInputStream all = new PushbackInputStream(in, 2);
    byte[] start = all.readNBytes(2);
    all.unread(start);
    boolean compressed =
        start.length == 2
            && ((start[0] & 0xFF) | (start[1] & 0xFF) << 8) == GZIPInputStream.GZIP_MAGIC;
    return compressed ? new GZIPInputStream(all, BUFFER) : all;
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
