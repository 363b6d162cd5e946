package dev.byline.pipeline.internal.serial;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectStreamConstants;
import java.nio.ByteBuffer;

/** The bytes of a stream, so many of them in an array at a time that any word is in it whole. */
final class StreamBytes {

  /** The longest word with its length takes 65,537. */
  private static final int SIZE = 1 << 17;

  private final InputStream in;
  private final byte[] bytes = new byte[SIZE];
  private final ByteBuffer numbers = ByteBuffer.wrap(bytes);
  private int at;
  private int end;

  StreamBytes(InputStream in) {
    this.in = in;
  }

  /** Makes so many bytes available at {@link #at}. */
  void need(int count) throws IOException {
    if (end - at < count) {
      fill(count);
    }
  }

  private void fill(int count) throws IOException {
    if (count > SIZE) {
      throw new UnusualStreamException("a piece of " + count + " bytes");
    }
    System.arraycopy(bytes, at, bytes, 0, end - at);
    end -= at;
    at = 0;
    while (end < count) {
      int read = in.read(bytes, end, SIZE - end);
      if (read < 0) {
        throw new EOFException();
      }
      end += read;
    }
  }

  boolean isAtEnd() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, in.read(bytes, 0, SIZE));
    }
    return at == end;
  }

  byte[] array() {
    return bytes;
  }

  int at() {
    return at;
  }

  void skip(int count) {
    at += count;
  }

  int readByte() throws IOException {
    need(1);
    return bytes[at++] & 0xff;
  }

  int readShort() throws IOException {
    need(Short.BYTES);
    at += Short.BYTES;
    return numbers.getShort(at - Short.BYTES) & 0xffff;
  }

  int readInt() throws IOException {
    need(Integer.BYTES);
    at += Integer.BYTES;
    return numbers.getInt(at - Integer.BYTES);
  }

  /** By which handle something that was written before is meant. */
  int readHandle() throws IOException {
    return readInt() - ObjectStreamConstants.baseWireHandle;
  }

  long readLong() throws IOException {
    need(Long.BYTES);
    at += Long.BYTES;
    return numbers.getLong(at - Long.BYTES);
  }

  /** Numbers that were written as double, as the float that is nearest to each. */
  float[] readRow(int length) throws IOException {
    float[] row = new float[length];
    for (int i = 0; i < length; i++) {
      row[i] = (float) Double.longBitsToDouble(readLong());
    }
    return row;
  }
}
