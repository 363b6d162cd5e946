package dev.byline.examples.runner.batch;

import java.util.Optional;

/** Something that took memory to load, and may have something to say about how that went. */
public interface Loaded extends AutoCloseable {

  /** What its user has to know about it, in one line; empty if all is as it should be. */
  default Optional<String> notice() {
    return Optional.empty();
  }

  /** Frees the memory. */
  @Override
  default void close() {}
}
