package dev.byline.pipeline.internal.serial;

import java.io.IOException;
import java.io.Serial;

/** Something in a stream of objects that {@link TableStream} does not know, though Java may. */
public final class UnusualStreamException extends IOException {

  @Serial private static final long serialVersionUID = 1;

  /** Says what it is. */
  public UnusualStreamException(String what) {
    super(what);
  }
}
