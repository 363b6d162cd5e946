package dev.byline.entity;

import static java.util.Objects.requireNonNull;

import dev.byline.text.Excerpt;

/**
 * One place where an article refers to an entity. A name may stand within the longer name of
 * another entity: 'University of Leiden' is a mention of the university, and Leiden in it one of
 * the city. {@link dev.byline.analysis.Analysis#namesWithinNames} tells them from others.
 *
 * @param excerpt where, and the words there
 * @param kind by name, description or pronoun
 */
public record Mention(Excerpt excerpt, MentionKind kind) {

  /** Checks that nothing is null. */
  public Mention {
    requireNonNull(excerpt, "excerpt");
    requireNonNull(kind, "kind");
  }
}
