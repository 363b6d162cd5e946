package dev.byline.newsroom.story;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Articles that are one text, printed again by others.
 *
 * @param original the one published first; where that is not known, the first by its id
 * @param copies the others, by their ids
 */
public record Copies(String original, List<String> copies) {

  /** Copies the list. */
  public Copies {
    requireNonNull(original, "original");
    copies = List.copyOf(copies);
  }
}
