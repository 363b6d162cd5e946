package dev.byline.examples.runner.markup;

import java.io.IOException;

/** Why there is no article in a file, in words that fit behind its name. */
public final class MarkupException extends IOException {

  private static final long serialVersionUID = 1L;

  MarkupException(String reason) {
    super(reason);
  }
}
