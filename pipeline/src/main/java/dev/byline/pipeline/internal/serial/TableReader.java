package dev.byline.pipeline.internal.serial;

import java.io.IOException;
import java.io.ObjectStreamConstants;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Reads the tables themselves, without an object for each word and number. */
final class TableReader implements ObjectStreamConstants {

  private static final int NO_KIND = -1;

  private final StreamBytes in;
  private final Handles handles;
  private final WordPool pool;
  private final ClassReader classes;

  /** Reads the class of an object. */
  @FunctionalInterface
  interface ClassReader {
    WrittenClass read() throws IOException;
  }

  TableReader(StreamBytes in, Handles handles, WordPool pool, ClassReader classes) {
    this.in = in;
    this.handles = handles;
    this.pool = pool;
    this.classes = classes;
  }

  /** Puts a word, with its length, into the pool. */
  int readWord() throws IOException {
    in.need(Short.BYTES);
    int length = Short.BYTES + in.readShort();
    in.skip(-Short.BYTES);
    in.need(length);
    int place = pool.add(in.array(), in.at());
    in.skip(length);
    return place;
  }

  /** A word that is new, or was there before. */
  int readWordOrReference() throws IOException {
    int kind = in.readByte();
    if (kind == TC_REFERENCE) {
      return handles.place(in.readHandle());
    }
    if (kind != TC_STRING) {
      throw new UnusualStreamException("a word of the kind " + kind);
    }
    return readNewWord();
  }

  private int readNewWord() throws IOException {
    int place = readWord();
    handles.word(place);
    return place;
  }

  /** Words, in their order. */
  List<String> readList(int size) throws IOException {
    int[] places = new int[size];
    for (int i = 0; i < size; i++) {
      places[i] = readWordOrReference();
    }
    return new WordList(pool, places);
  }

  /** Rows of numbers. */
  float[][] readRows(int count) throws IOException {
    float[][] rows = new float[count][];
    for (int i = 0; i < count; i++) {
      if (in.readByte() != TC_ARRAY || !classes.read().name().equals("[D")) {
        throw new UnusualStreamException("a row that is not one of double");
      }
      handles.leaveOut();
      rows[i] = in.readRow(in.readInt());
    }
    return rows;
  }

  /** Words, and what each is mapped to: words, or numbers. The first tells which. */
  Map<String, ?> readMap(int size) throws IOException {
    KnownValues known = new KnownValues();
    WordMap<Object> map = new WordMap<>(pool, size, known);
    Values values = new Values(known.words);
    for (int i = 0; i < size; i++) {
      if (in.readByte() != TC_STRING) {
        throw new UnusualStreamException("a key that was there before");
      }
      int key = readNewWord();
      pool.leaveRoom();
      map.add(key, values.read());
    }
    return map;
  }

  /**
   * What is kept of the values of a map: the words, or nothing, when a number stands for itself.
   * Knows nothing of the reader, which would stay in memory as long as the map, with all tables.
   */
  private static final class KnownValues implements IntFunction<Object> {

    private final List<String> words = new ArrayList<>();

    @Override
    public Object apply(int value) {
      return words.isEmpty() ? (Object) value : words.get(value);
    }
  }

  /** The values of a map, while it is read. */
  private final class Values {

    private final Map<Integer, Integer> knownByHandle = new HashMap<>();
    private final List<String> known;
    private int kind = NO_KIND;

    Values(List<String> known) {
      this.known = known;
    }

    int read() throws IOException {
      int next = in.readByte();
      if (kind == NO_KIND) {
        kind = next == TC_OBJECT ? next : TC_STRING;
      }
      if (next == TC_OBJECT && kind == TC_OBJECT) {
        return readNumber();
      }
      if (next == TC_STRING && kind == TC_STRING) {
        return add(readNewWord());
      }
      if (next == TC_REFERENCE && kind == TC_STRING) {
        int handle = in.readHandle();
        Integer value = knownByHandle.get(handle);
        if (value == null) {
          value = add(handles.place(handle));
          knownByHandle.put(handle, value);
        }
        return value;
      }
      throw new UnusualStreamException("a value of the kind " + next);
    }

    private int add(int place) {
      known.add(pool.get(place));
      return known.size() - 1;
    }

    private int readNumber() throws IOException {
      if (!classes.read().name().equals("java.lang.Integer")) {
        throw new UnusualStreamException("a number that is no int");
      }
      handles.leaveOut();
      return in.readInt();
    }
  }
}
