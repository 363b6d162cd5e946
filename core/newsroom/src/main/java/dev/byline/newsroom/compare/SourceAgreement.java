package dev.byline.newsroom.compare;

/** Whether the sources of two texts are the same, as far as names, roles and affiliations show. */
public enum SourceAgreement {
  /** One and the same, or one speaks for the other. */
  SAME,
  /** Two different ones. */
  OTHER,
  /** One of them is not known, or nothing that both texts say tells. */
  UNKNOWN
}
