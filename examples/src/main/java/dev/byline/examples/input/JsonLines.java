package dev.byline.examples.input;

import dev.byline.json.ArticleJson;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Articles from JSON lines, one line in memory at a time. A line that is no article is an {@link
 * Input.Unreadable} and the next one is tried; blank lines are skipped.
 */
final class JsonLines implements Iterator<Input>, Closeable {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String name;
  private final InputStream in;
  private int lines;
  private Optional<Input> next = Optional.empty();
  private boolean done;

  JsonLines(String name, InputStream in) {
    this.name = name;
    this.in = new BufferedInputStream(in, 1 << 16);
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
    try {
      Optional<byte[]> line = readLine();
      if (line.isEmpty()) {
        finish();
        return Optional.empty();
      }
      lines++;
      String json = Utf8.decode(line.get());
      if (lines == 1 && json.startsWith(BYTE_ORDER_MARK)) {
        json = json.substring(1);
      }
      return json.isBlank() ? Optional.empty() : Optional.of(parse(where, json));
    } catch (Utf8.MalformedException e) {
      return Optional.of(new Input.Unreadable(where, e.getMessage()));
    } catch (IOException e) {
      done = true;
      return Optional.of(new Input.Unreadable(where, Reasons.of(e)));
    }
  }

  private static Input parse(String where, String json) {
    try {
      return new Input.Readable(ArticleJson.read(json));
    } catch (IllegalArgumentException e) {
      return new Input.Unreadable(where, Reasons.of(e));
    }
  }

  /** The bytes up to the next line feed; empty at the end. */
  private Optional<byte[]> readLine() throws IOException {
    int first = in.read();
    if (first < 0) {
      return Optional.empty();
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
    for (int b = first; b >= 0 && b != '\n'; b = in.read()) {
      line.write(b);
    }
    return Optional.of(line.toByteArray());
  }

  private void finish() {
    done = true;
    try {
      close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
