package dev.byline.attribution;

/** How the content of a claim is rendered. */
public enum ClaimForm {
  /** The source's own words, wholly inside quotation marks. */
  DIRECT,
  /** The reporter's words with some of the source's own among them. */
  MIXED,
  /** The reporter's words only. */
  INDIRECT
}
