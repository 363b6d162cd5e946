package dev.byline.pipeline.internal.serial;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.List;
import java.util.Map;

/**
 * The objects of a stream as {@link ObjectInputStream} gives them, but for large tables: maps and
 * lists of words are such as cannot be changed, and {@code double[][]} is {@code float[][]}.
 */
public final class TableObjects extends ObjectInputStream {

  private final List<Object> tables;

  private TableObjects(TableStream.Parts parts) throws IOException {
    super(new ByteArrayInputStream(parts.copy()));
    this.tables = parts.tables();
    enableResolveObject(true);
  }

  /**
   * Reads a stream to its end.
   *
   * @throws UnusualStreamException if something in it is not known here
   */
  public static TableObjects read(InputStream in) throws IOException {
    return new TableObjects(TableStream.read(in));
  }

  /** Reads a stream that something else follows. */
  static TableObjects read(StreamBytes in, int objects) throws IOException {
    return new TableObjects(TableStream.read(in, objects));
  }

  /**
   * All large tables, in the order in which they stand in the stream: maps, of which those to
   * numbers are {@link WordNumbers}, lists, and {@code float[][]}. For a reader who needs a table
   * without the object that it is a part of.
   */
  public List<Object> tables() {
    return List.copyOf(tables);
  }

  /** Puts a table where the word for it stands, or the collection of that word alone. */
  @Override
  protected Object resolveObject(Object read) {
    if (read instanceof String word && isTable(word)) {
      Object table = table(word);
      return table instanceof float[][] ? table : word;
    }
    if (read instanceof Map<?, ?> map && map.size() == 1) {
      return map.keySet().iterator().next() instanceof String word && isTable(word)
          ? table(word)
          : read;
    }
    if (read instanceof List<?> list && list.size() == 1) {
      return list.get(0) instanceof String word && isTable(word) ? table(word) : read;
    }
    return read;
  }

  private static boolean isTable(String word) {
    return word.startsWith(CopiedStream.TABLE);
  }

  private Object table(String word) {
    return tables.get(Integer.parseInt(word.substring(CopiedStream.TABLE.length())));
  }
}
