package dev.byline.entity;

/** How a mention refers. */
public enum MentionKind {
  /** By a name or a part of one. */
  NAME,
  /** By a description, such as 'the ministry'. */
  NOMINAL,
  /** By a pronoun. */
  PRONOUN
}
