package dev.byline.pipeline.internal.serial;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectStreamConstants;
import java.util.IdentityHashMap;
import java.util.Map;

/** The stream of objects that is written: what is left for Java to read. */
final class CopiedStream implements ObjectStreamConstants {

  /** Where a table was, a word stands that begins like this; the number of the table follows. */
  static final String TABLE = "\0byline table ";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
  private final DataOutputStream out = new DataOutputStream(bytes);
  private final Handles handles;

  /** The classes that are in the copy, by their handles there. */
  private final Map<WrittenClass, Integer> classes = new IdentityHashMap<>();

  CopiedStream(Handles handles) throws IOException {
    this.handles = handles;
    out.writeShort(STREAM_MAGIC);
    out.writeShort(STREAM_VERSION);
  }

  byte[] toBytes() {
    return bytes.toByteArray();
  }

  void writeByte(int value) throws IOException {
    out.writeByte(value);
  }

  void writeInt(int value) throws IOException {
    out.writeInt(value);
  }

  /** Copies what stands next. */
  void copy(StreamBytes from, int count) throws IOException {
    int left = count;
    while (left > 0) {
      int step = Math.min(left, 1 << 10);
      from.need(step);
      out.write(from.array(), from.at(), step);
      from.skip(step);
      left -= step;
    }
  }

  void writeReference(int copied) throws IOException {
    out.writeByte(TC_REFERENCE);
    out.writeInt(baseWireHandle + copied);
  }

  /** A word whose handle in the copy was taken by the caller. */
  void writeWord(String word) throws IOException {
    out.writeByte(TC_STRING);
    out.writeUTF(word);
  }

  /** A word in the place of a table. */
  void writeTable(int number) throws IOException {
    handles.next();
    writeWord(TABLE + number);
  }

  /** The class of an object, in full where it is the first of its kind in the copy. */
  void writeClass(WrittenClass type) throws IOException {
    Integer before = classes.get(type);
    if (before != null) {
      writeReference(before);
      return;
    }
    out.writeByte(TC_CLASSDESC);
    out.writeUTF(type.name());
    out.writeLong(type.version());
    classes.put(type, handles.next());
    out.writeByte(type.flags());
    out.writeShort(type.fields().size());
    for (WrittenClass.Field field : type.fields()) {
      out.writeByte(field.type());
      out.writeUTF(field.name());
      if (field.typeName() != null) {
        handles.next();
        writeWord(field.typeName());
      }
    }
    out.writeByte(TC_ENDBLOCKDATA);
    WrittenClass parent = type.parent();
    if (parent == null) {
      out.writeByte(TC_NULL);
    } else {
      writeClass(parent);
    }
  }
}
