package dev.byline.examples.runner.input;

import static java.util.Objects.requireNonNull;

/**
 * Where an article was to be read from, exact enough to read it there again.
 *
 * @param path of the file; empty where there is none, as for standard input
 * @param number of the line in a file of JSON lines or of the article in a JSON array, from 1; 0
 *     for a file that is one article
 * @param offset in bytes of the line in its file; 0 for anything else
 */
public record Origin(String path, long number, long offset) {

  /** Nowhere that could be read again. */
  public static final Origin NONE = new Origin("", 0, 0);

  /** Checks that nothing is null. */
  public Origin {
    requireNonNull(path, "path");
  }

  /** Whether the article can be read there again. */
  public boolean isKnown() {
    return !path.isEmpty();
  }
}
