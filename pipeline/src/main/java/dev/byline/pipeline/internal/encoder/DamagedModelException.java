package dev.byline.pipeline.internal.encoder;

import java.io.IOException;

/** The files of a model are there but are not those that belong together, or cannot be read. */
public final class DamagedModelException extends IOException {

  private static final long serialVersionUID = 1L;

  DamagedModelException(String what) {
    super("the model is damaged: " + what);
  }

  DamagedModelException(String what, Exception cause) {
    super("the model is damaged: " + what, cause);
  }
}
