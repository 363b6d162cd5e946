package dev.byline.examples.runner.input;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Lines of bytes, one in memory at a time. Of a line that is too long, or that the memory does not
 * hold, nothing is kept: it is read to its end and the next one follows.
 */
final class LineReader implements Closeable {

  private final InputStream in;
  private final Reading limits;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private long offset;

  LineReader(InputStream in, Reading limits) {
    this.in = in;
    this.limits = limits;
  }

  /**
   * A line.
   *
   * @param bytes without the line feed; empty if there is a problem
   * @param offset of its first byte
   * @param problem why it could not be kept, if so
   */
  record Line(byte[] bytes, long offset, Optional<String> problem) {}

  /** The next line, empty at the end. */
  Optional<Line> next() throws IOException {
    if (!fill()) {
      return Optional.empty();
    }
    long start = offset;
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    Optional<String> problem = Optional.empty();
    boolean ended = false;
    while (!ended && fill()) {
      int end = endOfLine();
      ended = end < filled;
      if (problem.isEmpty()) {
        problem = keep(line, end - at);
        line = problem.isEmpty() ? line : new ByteArrayOutputStream(0);
      }
      offset += end - at + (ended ? 1 : 0);
      at = ended ? end + 1 : end;
    }
    return Optional.of(line(line, start, problem));
  }

  private static Line line(ByteArrayOutputStream line, long start, Optional<String> problem) {
    try {
      return new Line(line.toByteArray(), start, problem);
    } catch (OutOfMemoryError e) {
      return new Line(new byte[0], start, Optional.of(Reasons.NO_MEMORY));
    }
  }

  private Optional<String> keep(ByteArrayOutputStream line, int length) {
    if (line.size() + (long) length > limits.maxSize()) {
      return Optional.of(Reasons.of(limits.tooLarge()));
    }
    try {
      line.write(buffer, at, length);
      return Optional.empty();
    } catch (OutOfMemoryError e) {
      return Optional.of(Reasons.NO_MEMORY);
    }
  }

  private int endOfLine() {
    int end = at;
    while (end < filled && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  private boolean fill() throws IOException {
    while (at == filled) {
      int read = in.read(buffer);
      if (read < 0) {
        return false;
      }
      at = 0;
      filled = read;
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
