package dev.byline.examples.runner.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which results a file of JSON lines holds, and where. */
final class RecordIndex {

  private static final JsonFactory JSON = new JsonFactory();

  /** The start of a record is enough to find its id, which comes first. */
  private static final int LONGEST_START = 1 << 20;

  private final Map<String, Long> offsets = new LinkedHashMap<>();
  private long length;
  private long records;

  private RecordIndex() {}

  /** Of a file that is not there. */
  static RecordIndex empty() {
    return new RecordIndex();
  }

  /**
   * Reads a file. A last line without an end is left out.
   *
   * @throws IOException if it cannot be read, or a line in it is no result
   */
  static RecordIndex of(Path file) throws IOException {
    RecordIndex index = new RecordIndex();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      long at = 0;
      ByteArrayOutputStream start = new ByteArrayOutputStream();
      for (int b = in.read(); b >= 0; b = in.read()) {
        at++;
        if (b == '\n') {
          index.add(file, start.toByteArray(), at);
          start.reset();
        } else if (start.size() < LONGEST_START) {
          start.write(b);
        }
      }
    }
    return index;
  }

  private void add(Path file, byte[] start, long end) throws IOException {
    records++;
    offsets.putIfAbsent(id(file, start), length);
    length = end;
  }

  private String id(Path file, byte[] start) throws IOException {
    try (JsonParser json = JSON.createParser(start)) {
      if (json.nextToken() == JsonToken.START_OBJECT
          && "id".equals(json.nextFieldName())
          && json.nextToken() == JsonToken.VALUE_STRING) {
        return json.getText();
      }
    } catch (IOException e) {
      throw new IOException("line " + records + " of " + file + " is no result", e);
    }
    throw new IOException("line " + records + " of " + file + " is no result");
  }

  boolean holds(String id) {
    return offsets.containsKey(id);
  }

  /** Where the record of an article begins. */
  long offset(String id) {
    Long offset = offsets.get(id);
    if (offset == null) {
      throw new IllegalArgumentException(id);
    }
    return offset;
  }

  /** The articles in the order of the file. */
  Iterable<String> ids() {
    return offsets.keySet();
  }

  /** How many articles have a result. */
  int size() {
    return offsets.size();
  }

  /** Whether an article has two. */
  boolean repeats() {
    return records > offsets.size();
  }

  /** In bytes, up to the end of the last whole record. */
  long length() {
    return length;
  }
}
