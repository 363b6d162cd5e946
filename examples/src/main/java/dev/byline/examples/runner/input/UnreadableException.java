package dev.byline.examples.runner.input;

import java.io.IOException;

/** Why an article cannot be read, in words that fit behind its name. */
final class UnreadableException extends IOException {

  private static final long serialVersionUID = 1L;

  UnreadableException(String reason) {
    super(reason);
  }
}
