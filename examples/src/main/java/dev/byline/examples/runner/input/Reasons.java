package dev.byline.examples.runner.input;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** What went wrong, in words that fit behind the name of a file. */
public final class Reasons {

  /** What is said of an article that the heap does not hold. */
  public static final String NO_MEMORY = "not enough memory for it (see java -Xmx)";

  private Reasons() {}

  /** In one line, whatever the message of a library may hold. */
  public static String of(Throwable e) {
    if (e instanceof OutOfMemoryError) {
      return NO_MEMORY;
    }
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileSystemException broken && broken.getReason() != null) {
      return broken.getReason();
    }
    return Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName())
        .lines()
        .findFirst()
        .orElse(e.getClass().getSimpleName());
  }
}
