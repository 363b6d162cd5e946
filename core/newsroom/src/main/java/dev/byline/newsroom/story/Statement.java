package dev.byline.newsroom.story;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one speaker said, in all the forms in which articles have it.
 *
 * @param id unique within the story
 * @param speaker the fullest name of who said it, or "nobody named"
 * @param variants as the articles have it, the base first; the others in the order of publication
 *     where that is known, then by article
 */
public record Statement(String id, String speaker, List<Variant> variants) {

  /**
   * Copies the list and checks the arguments.
   *
   * @throws IllegalArgumentException if there is no variant
   */
  public Statement {
    requireNonNull(id, "id");
    requireNonNull(speaker, "speaker");
    variants = List.copyOf(variants);
    if (variants.isEmpty()) {
      throw new IllegalArgumentException("statement " + id + " must have a variant");
    }
  }

  /** The variant that the others are compared with: of those published first the longest. */
  public Variant base() {
    return variants.get(0);
  }

  /**
   * The variants published first: several if several articles are of that day, none if no day is
   * known. An article without a day may be older than all of them.
   */
  public List<Variant> publishedFirst() {
    Optional<LocalDate> first =
        variants.stream()
            .flatMap(variant -> variant.utterance().publishedOn().stream())
            .min(Comparator.naturalOrder());
    return variants.stream()
        .filter(variant -> first.isPresent() && variant.utterance().publishedOn().equals(first))
        .toList();
  }

  /** The articles that have it, copies of others not counted, in the order of the variants. */
  public List<String> articles() {
    return variants.stream()
        .filter(variant -> variant.copyOf().isEmpty())
        .map(variant -> variant.utterance().article())
        .distinct()
        .toList();
  }

  /** Whether somebody is said to have denied this, and not to have said it. */
  public boolean denied() {
    return Objects.requireNonNull(variants.get(0)).utterance().denied();
  }
}
