package dev.byline.entity;

/** The gender that the article's own words show; never guessed from looks or roles. */
public enum Gender {
  /** Referred to as a woman. */
  FEMALE,
  /** Referred to as a man. */
  MALE,
  /** The text does not show it. */
  UNKNOWN
}
