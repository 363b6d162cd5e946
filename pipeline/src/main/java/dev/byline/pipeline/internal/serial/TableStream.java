package dev.byline.pipeline.internal.serial;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectStreamConstants;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes the large tables out of a stream of objects: maps of words to words or numbers, lists of
 * words, and arrays of arrays of {@code double}. The rest is copied, as the <a href=
 * "https://docs.oracle.com/en/java/javase/17/docs/specs/serialization/protocol.html">protocol</a>
 * has it, with a word for each table that was there.
 */
final class TableStream implements ObjectStreamConstants {

  /** Smaller collections are not worth it. */
  private static final int MANY = 10_000;

  private static final String MAP = "java.util.HashMap";
  private static final String LIST = "java.util.ArrayList";

  private final StreamBytes in;
  private final Handles handles = new Handles();
  private final CopiedStream out;
  private final WordPool pool = new WordPool();
  private final TableReader tableReader;
  private final Map<Integer, WrittenClass> classes = new HashMap<>();
  private final List<Object> tables = new ArrayList<>();

  private TableStream(StreamBytes in) throws IOException {
    this.in = in;
    this.out = new CopiedStream(handles);
    this.tableReader = new TableReader(in, handles, pool, this::readClassOfValue);
  }

  /**
   * What is in a stream.
   *
   * @param copy a stream without the tables
   * @param tables the tables, in the order of their numbers
   */
  record Parts(byte[] copy, List<Object> tables) {}

  /**
   * Reads a stream to its end.
   *
   * @throws UnusualStreamException if something in it is not known here
   */
  static Parts read(InputStream in) throws IOException {
    TableStream stream = new TableStream(new StreamBytes(in));
    stream.copyStart();
    while (!stream.in.isAtEnd()) {
      stream.copy(stream.in.readByte());
    }
    return stream.parts();
  }

  /**
   * Reads a stream that something else follows.
   *
   * @param objects how many objects were written into it
   * @throws UnusualStreamException if something in it is not known here
   */
  static Parts read(StreamBytes in, int objects) throws IOException {
    TableStream stream = new TableStream(in);
    stream.copyStart();
    for (int i = 0; i < objects; i++) {
      stream.copy(in.readByte());
    }
    return stream.parts();
  }

  private void copyStart() throws IOException {
    if (in.readShort() != (STREAM_MAGIC & 0xffff) || in.readShort() != STREAM_VERSION) {
      throw new UnusualStreamException("no stream of objects");
    }
  }

  private Parts parts() {
    pool.trim();
    return new Parts(out.toBytes(), List.copyOf(tables));
  }

  /** Copies what comes after a byte that says what kind it is. */
  private void copy(int kind) throws IOException {
    switch ((byte) kind) {
      case TC_NULL -> out.writeByte(kind);
      case TC_REFERENCE -> copyReference();
      case TC_STRING -> copyWord();
      case TC_OBJECT -> copyObject();
      case TC_ARRAY -> copyArray();
      case TC_ENUM -> copyConstant();
      case TC_BLOCKDATA -> copyBlock();
      default -> throw new UnusualStreamException("the kind " + kind);
    }
  }

  private void copyReference() throws IOException {
    int handle = in.readHandle();
    if (handles.isCopied(handle)) {
      out.writeReference(handles.copied(handle));
    } else {
      String word = pool.get(handles.place(handle));
      handles.copyLate(handle);
      out.writeWord(word);
    }
  }

  private void copyWord() throws IOException {
    handles.copy();
    int length = in.readShort();
    out.writeByte(TC_STRING);
    out.writeByte(length >> Byte.SIZE);
    out.writeByte(length);
    out.copy(in, length);
  }

  private void copyBlock() throws IOException {
    int length = in.readByte();
    out.writeByte(TC_BLOCKDATA);
    out.writeByte(length);
    out.copy(in, length);
  }

  private void copyConstant() throws IOException {
    out.writeByte(TC_ENUM);
    out.writeClass(required(readClass()));
    handles.copy();
    copy(in.readByte()); // its name
  }

  private void copyObject() throws IOException {
    WrittenClass type = required(readClass());
    if (type.name().equals(MAP) || type.name().equals(LIST)) {
      copyCollection(type);
      return;
    }
    out.writeByte(TC_OBJECT);
    out.writeClass(type);
    handles.copy();
    for (WrittenClass each : type.fromAbove()) {
      if ((each.flags() & SC_SERIALIZABLE) == 0) {
        throw new UnusualStreamException(each.name() + " writes itself");
      }
      copyFields(each);
      if ((each.flags() & SC_WRITE_METHOD) != 0) {
        copyToEnd();
      }
    }
  }

  private void copyFields(WrittenClass type) throws IOException {
    for (WrittenClass.Field field : type.fields()) {
      if (field.typeName() == null) {
        out.copy(in, size(field.type()));
      } else {
        copy(in.readByte());
      }
    }
  }

  private static int size(char type) throws UnusualStreamException {
    return switch (type) {
      case 'Z', 'B' -> Byte.BYTES;
      case 'C', 'S' -> Short.BYTES;
      case 'I', 'F' -> Integer.BYTES;
      case 'J', 'D' -> Long.BYTES;
      default -> throw new UnusualStreamException("the type " + type);
    };
  }

  private void copyToEnd() throws IOException {
    for (int kind = in.readByte(); kind != TC_ENDBLOCKDATA; kind = in.readByte()) {
      copy(kind);
    }
    out.writeByte(TC_ENDBLOCKDATA);
  }

  /** Both kinds write two numbers of four bytes and another four before their elements. */
  private void copyCollection(WrittenClass type) throws IOException {
    boolean isMap = type.name().equals(MAP);
    out.writeByte(TC_OBJECT);
    out.writeClass(type);
    handles.copy();
    int size = 0;
    for (int i = 0; i < type.fields().size(); i++) {
      int value = in.readInt();
      size = isMap ? size : value;
      boolean isTable = !isMap && size >= MANY;
      out.writeInt(isTable ? 1 : value);
    }
    int block = in.readByte();
    int length = in.readByte();
    if (block != TC_BLOCKDATA || length != (isMap ? 2 : 1) * Integer.BYTES) {
      throw new UnusualStreamException("the beginning of " + type.name());
    }
    int capacity = in.readInt();
    size = isMap ? in.readInt() : size;
    boolean isTable = size >= MANY;
    out.writeByte(block);
    out.writeByte(length);
    out.writeInt(isTable ? 1 : capacity);
    if (isMap) {
      out.writeInt(isTable ? 1 : size);
    }
    if (isTable) {
      out.writeTable(tables.size());
      if (isMap) {
        out.writeByte(TC_NULL);
      }
      tables.add(isMap ? tableReader.readMap(size) : tableReader.readList(size));
    }
    copyToEnd();
  }

  private void copyArray() throws IOException {
    WrittenClass type = required(readClass());
    if (type.name().equals("[[D")) {
      int handle = handles.leaveOut();
      handles.copyLate(handle); // the word in its place
      out.writeWord(CopiedStream.TABLE + tables.size());
      tables.add(tableReader.readRows(in.readInt()));
      return;
    }
    out.writeByte(TC_ARRAY);
    out.writeClass(type);
    handles.copy();
    int length = in.readInt();
    out.writeInt(length);
    char element = type.name().charAt(1);
    if (element != 'L' && element != '[') {
      out.copy(in, Math.multiplyExact(length, size(element)));
      return;
    }
    for (int i = 0; i < length; i++) {
      copy(in.readByte());
    }
  }

  private static WrittenClass required(@Nullable WrittenClass type) throws UnusualStreamException {
    if (type == null) {
      throw new UnusualStreamException("an object without a class");
    }
    return type;
  }

  private WrittenClass readClassOfValue() throws IOException {
    return required(readClass());
  }

  private @Nullable WrittenClass readClass() throws IOException {
    int kind = in.readByte();
    return switch ((byte) kind) {
      case TC_NULL -> null;
      case TC_REFERENCE -> required(classes.get(in.readHandle()));
      case TC_CLASSDESC -> readNewClass();
      default -> throw new UnusualStreamException("a class of the kind " + kind);
    };
  }

  private WrittenClass readNewClass() throws IOException {
    String name = readPlainWord();
    long version = in.readLong();
    int handle = handles.leaveOut();
    int flags = in.readByte();
    int count = in.readShort();
    List<WrittenClass.Field> fields = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      char type = (char) in.readByte();
      String field = readPlainWord();
      boolean isObject = type == 'L' || type == '[';
      fields.add(
          new WrittenClass.Field(
              type, field, isObject ? pool.get(tableReader.readWordOrReference()) : null));
    }
    if (in.readByte() != TC_ENDBLOCKDATA) {
      throw new UnusualStreamException("notes of the class " + name);
    }
    WrittenClass type = new WrittenClass(name, version, flags, fields, readClass());
    classes.put(handle, type);
    return type;
  }

  /** A word that has no handle. */
  private String readPlainWord() throws IOException {
    return pool.get(tableReader.readWord());
  }
}
