package dev.byline.pipeline.internal.serial;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * What a {@link java.io.DataOutputStream} wrote, numbers and words, with streams of objects between
 * them. {@link java.io.ObjectInputStream} cannot be asked for one of these alone without an object
 * for each of its entries.
 */
public final class MixedStream {

  private final StreamBytes in;

  /** Reads from a stream, ahead of what is asked for; whoever opened it closes it. */
  public MixedStream(InputStream in) {
    this.in = new StreamBytes(in);
  }

  /** A number of four bytes. */
  public int readInt() throws IOException {
    return in.readInt();
  }

  /** Yes or no. */
  public boolean readBoolean() throws IOException {
    return in.readByte() != 0;
  }

  /** Passes over so many bytes. */
  public void skip(int count) throws IOException {
    for (int left = count; left > 0; left--) {
      in.readByte();
    }
  }

  /** A word in modified UTF-8, behind its length. */
  public String readWord() throws IOException {
    int length = in.readShort();
    in.skip(-Short.BYTES);
    in.need(Short.BYTES + length);
    byte[] bytes = in.array();
    int start = in.at() + Short.BYTES;
    in.skip(Short.BYTES + length);
    for (int i = start; i < start + length; i++) {
      if (bytes[i] < 0) {
        return beyondAscii(bytes, start, length);
      }
    }
    return new String(bytes, start, length, StandardCharsets.ISO_8859_1);
  }

  private static String beyondAscii(byte[] bytes, int start, int length) throws IOException {
    ByteArrayInputStream word =
        new ByteArrayInputStream(bytes, start - Short.BYTES, length + Short.BYTES);
    return new DataInputStream(word).readUTF();
  }

  /**
   * A stream of objects, to its end.
   *
   * @param count how many objects were written into it
   * @throws UnusualStreamException if something in it is not known here
   */
  public TableObjects readObjects(int count) throws IOException {
    return TableObjects.read(in, count);
  }
}
