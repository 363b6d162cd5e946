package dev.byline.newsroom.story;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A statement as one article has it.
 *
 * @param utterance where it stands, and in whose mouth
 * @param kind how it differs from the base
 * @param words the base and this one aligned word by word
 * @param copyOf the article of which this article is a copy, if it is one
 * @param provenance from who said it to the article, first to last
 */
public record Variant(
    Utterance utterance,
    VariantKind kind,
    List<WordEdit> words,
    Optional<String> copyOf,
    List<Step> provenance) {

  /** Copies the lists. */
  public Variant {
    requireNonNull(utterance, "utterance");
    requireNonNull(kind, "kind");
    requireNonNull(copyOf, "copyOf");
    words = List.copyOf(words);
    provenance = List.copyOf(provenance);
  }
}
