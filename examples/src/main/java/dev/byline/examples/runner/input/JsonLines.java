package dev.byline.examples.runner.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Articles from JSON lines, one line in memory at a time. A line that is no article is an {@link
 * Input.Unreadable} and the next one is tried; blank lines are skipped.
 */
final class JsonLines implements Iterator<Input>, Closeable {

  private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

  /** Makes an article of the text of a line. */
  @FunctionalInterface
  interface Parser {

    /** The article, or why there is none. */
    Input parse(String where, String json, Origin origin);
  }

  private final String name;
  private final String path;
  private final LineReader in;
  private final Parser parser;
  private long lines;
  private Optional<Input> next = Optional.empty();
  private boolean done;

  /**
   * Lines of a stream.
   *
   * @param name what to call it
   * @param path of the file, or empty if it can be read only once
   */
  JsonLines(String name, String path, InputStream in, Reading reading, Parser parser) {
    this.name = name;
    this.path = path;
    this.in = new LineReader(in, reading);
    this.parser = parser;
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && !done) {
      next = read();
    }
    return next.isPresent();
  }

  @Override
  public Input next() {
    if (!hasNext()) {
      throw new NoSuchElementException(name);
    }
    Input input = next.orElseThrow();
    next = Optional.empty();
    return input;
  }

  private Optional<Input> read() {
    String where = name + ":" + (lines + 1);
    Origin origin = path.isEmpty() ? Origin.NONE : new Origin(path, lines + 1, 0);
    try {
      Optional<LineReader.Line> line = in.next();
      if (line.isEmpty()) {
        done = true;
        close();
        return Optional.empty();
      }
      lines++;
      if (!path.isEmpty()) {
        origin = new Origin(path, lines, line.get().offset());
      }
      return parse(where, line.get(), origin);
    } catch (IOException e) {
      done = true;
      return Optional.of(unreadable(where, Reasons.of(e), origin));
    }
  }

  private Optional<Input> parse(String where, LineReader.Line line, Origin origin) {
    if (line.problem().isPresent()) {
      return Optional.of(unreadable(where, line.problem().get(), origin));
    }
    try {
      String json = Encoding.utf8().decode(unmarked(line));
      return json.isBlank() ? Optional.empty() : Optional.of(parser.parse(where, json, origin));
    } catch (UnreadableException | OutOfMemoryError e) {
      return Optional.of(unreadable(where, Reasons.of(e), origin));
    }
  }

  /** The line without the mark that some programs put before the first. */
  private static byte[] unmarked(LineReader.Line line) {
    byte[] bytes = line.bytes();
    int mark = BYTE_ORDER_MARK.length;
    boolean marked =
        line.offset() == 0
            && bytes.length >= mark
            && Arrays.equals(bytes, 0, mark, BYTE_ORDER_MARK, 0, mark);
    return marked ? Arrays.copyOfRange(bytes, mark, bytes.length) : bytes;
  }

  private static Input unreadable(String where, String reason, Origin origin) {
    return new Input.Unreadable(where, Optional.empty(), reason, origin);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
