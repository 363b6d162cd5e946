package dev.byline.examples.input;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** What went wrong, in words that fit behind the name of a file. */
final class Reasons {

  private Reasons() {}

  static String of(Exception e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    // one line of a log, whatever the message of a library may hold
    return Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName())
        .lines()
        .findFirst()
        .orElse(e.getClass().getSimpleName());
  }
}
