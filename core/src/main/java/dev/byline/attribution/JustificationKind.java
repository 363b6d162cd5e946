package dev.byline.attribution;

/** On what a source's knowledge rests. */
public enum JustificationKind {
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
