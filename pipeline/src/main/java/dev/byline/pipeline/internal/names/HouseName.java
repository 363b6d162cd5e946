package dev.byline.pipeline.internal.names;

import dev.byline.entity.EntityType;
import java.util.List;

/**
 * A name of a style book.
 *
 * @param rule the rule that lists it
 * @param name how it is to be called in the results
 * @param type what it names
 * @param spellings what articles call it, the name among them
 */
public record HouseName(String rule, String name, EntityType type, List<String> spellings) {

  /** Copies the list. */
  public HouseName {
    spellings = List.copyOf(spellings);
  }
}
