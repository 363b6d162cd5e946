package dev.byline.pipeline.internal.serial;

import java.util.Arrays;

/**
 * Many words one after the other in one array of bytes, as they stand in a stream of objects: their
 * length in bytes, two of them, and their modified UTF-8 ({@link java.io.DataInput}). A word is
 * known by the place where it begins.
 */
final class WordPool {

  private static final int LENGTH_BYTES = 2;

  private byte[] bytes = new byte[1 << 20];
  private int size;

  /** Takes over a word, its length included, from another array; its place here. */
  int add(byte[] from, int start) {
    int length = LENGTH_BYTES + lengthAt(from, start);
    if (bytes.length - size < length) {
      bytes = Arrays.copyOf(bytes, bytes.length + Math.max(bytes.length / 2, length));
    }
    System.arraycopy(from, start, bytes, size, length);
    int place = size;
    size += length;
    return place;
  }

  /** Leaves room for a number behind the word that was added last. */
  void leaveRoom() {
    size += Integer.BYTES;
    if (bytes.length < size) {
      bytes = Arrays.copyOf(bytes, size + bytes.length / 2);
    }
  }

  /** Notes a number behind a word that room was left for. */
  void note(int place, int number) {
    int end = end(place);
    for (int i = 0; i < Integer.BYTES; i++) {
      bytes[end + i] = (byte) (number >> i * Byte.SIZE);
    }
  }

  /** The number behind a word. */
  int noted(int place) {
    int end = end(place);
    return bytes[end] & 0xff
        | (bytes[end + 1] & 0xff) << Byte.SIZE
        | (bytes[end + 2] & 0xff) << 2 * Byte.SIZE
        | bytes[end + 3] << 3 * Byte.SIZE;
  }

  /** Gives back what is not needed; nothing is added any more. */
  void trim() {
    bytes = Arrays.copyOf(bytes, size);
  }

  private static int lengthAt(byte[] from, int start) {
    return (from[start] & 0xff) << Byte.SIZE | from[start + 1] & 0xff;
  }

  private int end(int place) {
    return place + LENGTH_BYTES + lengthAt(bytes, place);
  }

  /** The hash that {@link String#hashCode} gives for a word. */
  int hash(int place) {
    int end = end(place);
    int hash = 0;
    for (int i = place + LENGTH_BYTES; i < end; ) {
      int lead = bytes[i];
      hash = 31 * hash + (lead >= 0 ? lead : unit(i));
      i += lead >= 0 ? 1 : width(lead);
    }
    return hash;
  }

  /** Whether a word is the one that some parts make one behind the other. */
  boolean equals(int place, String... parts) {
    int end = end(place);
    int i = place + LENGTH_BYTES;
    for (String part : parts) {
      for (int at = 0; at < part.length(); at++) {
        if (i == end) {
          return false;
        }
        int lead = bytes[i];
        if (part.charAt(at) != (lead >= 0 ? lead : unit(i))) {
          return false;
        }
        i += lead >= 0 ? 1 : width(lead);
      }
    }
    return i == end;
  }

  /** A word as a string of its own. */
  String get(int place) {
    int end = end(place);
    StringBuilder word = new StringBuilder(end - place);
    for (int i = place + LENGTH_BYTES; i < end; i += width(bytes[i])) {
      word.append((char) unit(i));
    }
    return word.toString();
  }

  /** Bytes of a UTF-16 code unit, by the first of them: 0…, 110… or 1110…. */
  private static int width(int lead) {
    return lead >= 0 ? 1 : (lead & 0x20) == 0 ? 2 : 3;
  }

  private int unit(int i) {
    int lead = bytes[i];
    return switch (width(lead)) {
      case 1 -> lead;
      case 2 -> (lead & 0x1f) << 6 | bytes[i + 1] & 0x3f;
      default -> (lead & 0x0f) << 12 | (bytes[i + 1] & 0x3f) << 6 | bytes[i + 2] & 0x3f;
    };
  }
}
