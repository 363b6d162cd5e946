package dev.byline.newsroom.audit;

import static java.util.Objects.requireNonNull;

import dev.byline.text.Excerpt;

/**
 * Why a source would know what it says, in the words of the article.
 *
 * @param kind on what it rests
 * @param excerpt the words, such as "who witnessed the crash" or "according to court documents"
 */
public record Justification(Kind kind, Excerpt excerpt) {

  /** On what a source's knowledge rests. */
  public enum Kind {
    /** Saw or heard it, or was there. */
    WITNESS,
    /** Is said to know: "familiar with the matter", "briefed on the talks". */
    KNOWLEDGE,
    /** Is a document, a recording or data. */
    DOCUMENT,
    /** Looked at it: read, inspected, visited. */
    REVIEW,
    /** Found it out with a method: a study, interviews, satellite images. */
    RESEARCH,
    /** Had to do with it: treated the injured, investigated the theft. */
    INVOLVED,
    /** Has it from somebody else, who is named: "citing two officials". */
    CITED
  }

  /** Checks that nothing is null. */
  public Justification {
    requireNonNull(kind, "kind");
    requireNonNull(excerpt, "excerpt");
  }
}
