package dev.byline.pipeline.internal.serial;

import java.util.Arrays;

/**
 * What the handles of a stream stand for, the numbers by which it refers to what was written
 * before: something that is copied, with a handle of its own in the copy, or a word that is kept in
 * a {@link WordPool}, or neither.
 */
final class Handles {

  private static final int LEFT_OUT = Integer.MIN_VALUE;

  /** The new handle, or the complement of a place in the pool. */
  private int[] meanings = new int[1 << 16];

  private int size;
  private int copied;

  private int add(int meaning) {
    if (size == meanings.length) {
      meanings = Arrays.copyOf(meanings, 2 * size);
    }
    meanings[size] = meaning;
    return size++;
  }

  /** The next one stands for something that is copied; the number of what is copied. */
  int copy() {
    add(copied);
    return copied++;
  }

  /** The next one stands for something that is not copied; its number. */
  int leaveOut() {
    return add(LEFT_OUT);
  }

  /** The next one stands for a word of the pool. */
  void word(int place) {
    add(~place);
  }

  /** Something comes into the copy that has no handle in the stream, or had none so far. */
  int next() {
    return copied++;
  }

  /** What was left out is in the copy after all. */
  void copyLate(int handle) {
    meanings[handle] = copied++;
  }

  boolean isCopied(int handle) throws UnusualStreamException {
    return meaning(handle) >= 0;
  }

  int copied(int handle) throws UnusualStreamException {
    return meaning(handle);
  }

  /** Where the word of a handle is. */
  int place(int handle) throws UnusualStreamException {
    int meaning = meaning(handle);
    if (meaning >= 0 || meaning == LEFT_OUT) {
      throw new UnusualStreamException("no word has the handle " + handle);
    }
    return ~meaning;
  }

  private int meaning(int handle) throws UnusualStreamException {
    if (handle < 0 || handle >= size) {
      throw new UnusualStreamException("nothing has the handle " + handle);
    }
    return meanings[handle];
  }
}
