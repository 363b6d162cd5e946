package dev.byline.attribution;

/** What kind of document is quoted. */
public enum DocumentKind {
  /** A report, study, review, analysis or book of figures. */
  REPORT,
  /** A poll or survey. */
  POLL,
  /** A post on a social network or a blog. */
  POST,
  /** A paper of a court or authority: an indictment, a complaint, a ruling, a filing. */
  FILING,
  /** A statement, release, letter, message or memorandum. */
  STATEMENT,
  /** A law, treaty, contract, resolution or rule. */
  LAW,
  /** Something published: an article, editorial, book, broadcast or interview. */
  PUBLICATION,
  /** Any other document. */
  OTHER
}
