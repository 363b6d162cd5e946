package dev.byline.attribution;

/** What kind of source is quoted or reported. */
public enum SourceType {
  /** A human being, named or not. */
  PERSON,
  /** A company, agency, ministry, party or outlet. */
  ORGANIZATION,
  /** A country or capital that speaks for its government. */
  LOCATION,
  /** People counted together, or several sources at once. */
  GROUP,
  /** A report, poll, filing, post or statement. */
  DOCUMENT,
  /** The writer of the article. */
  AUTHOR,
  /** Anything else that is said to speak. */
  OTHER
}
