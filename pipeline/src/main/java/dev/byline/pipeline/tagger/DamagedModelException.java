package dev.byline.pipeline.tagger;

import java.io.IOException;

/** The weights of a model are not those that its checksum was made of. */
public final class DamagedModelException extends IOException {

  private static final long serialVersionUID = 1L;

  DamagedModelException(String found, String wanted) {
    super("the model is damaged: checksum " + found + ", not " + wanted);
  }
}
