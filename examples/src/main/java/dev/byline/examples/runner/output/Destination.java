package dev.byline.examples.runner.output;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Takes results as whole records. Not safe for several threads. */
public interface Destination {

  /**
   * Writes a record, flushed: wholly or, where what was written can be taken back, not at all.
   *
   * @throws IOException if it cannot be written
   */
  void write(byte[] record) throws IOException;

  /**
   * Writes the files of an article, where the destination is a folder.
   *
   * @param id of the article
   * @param files by the ending of their names
   * @throws IOException if one cannot be written
   */
  default void writeFiles(String id, Map<String, byte[]> files) throws IOException {
    throw new IllegalStateException(id);
  }

  /** Whether there is a result of this article from an earlier run. */
  default boolean holds(String id) {
    return false;
  }

  /** Puts the earlier result of an article, which it {@linkplain #holds}, in this place. */
  default void keep(String id) {
    throw new IllegalStateException(id);
  }

  /**
   * Everything is written: makes it final.
   *
   * @throws IOException if it cannot be made so; what is written stays for another run
   */
  void complete() throws IOException;

  /** There will be no more: keeps what another run can go on with, as far as there is something. */
  void abandon();

  /** What is left for another run after {@link #abandon}, for a human reader; empty if nothing. */
  Optional<String> leftover();
}
