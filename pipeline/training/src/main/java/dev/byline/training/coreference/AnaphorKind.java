package dev.byline.training.coreference;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What stands for something that was named before, as far as it is learned. */
public enum AnaphorKind {
  /** He, in all cases. */
  HE("he", "him", "his", "himself"),
  /** She. */
  SHE("she", "her", "hers", "herself"),
  /** They. */
  THEY("they", "them", "their", "theirs", "themselves"),
  /** It. */
  IT("it", "its", "itself"),
  /** A definite description: "the mathematician", "this company". */
  DESCRIPTION;

  private static final Set<String> DEFINITE = Set.of("the", "this", "that");

  private final Set<String> words;

  AnaphorKind(String... words) {
    this.words = Set.of(words);
  }

  /** The kind of a mention with these words; empty if it is no anaphor. */
  static Optional<AnaphorKind> of(String mention) {
    String lower = mention.toLowerCase(Locale.ROOT);
    for (AnaphorKind kind : values()) {
      if (kind.words.contains(lower)) {
        return Optional.of(kind);
      }
    }
    int blank = lower.indexOf(' ');
    return blank > 0 && DEFINITE.contains(lower.substring(0, blank))
        ? Optional.of(DESCRIPTION)
        : Optional.empty();
  }
}
