package dev.byline.examples.runner.report;

/** How results are written. */
public enum OutputFormat {
  /** A page to read for each article. */
  TEXT,
  /** Indented JSON: the object of a single file, an array of objects for anything else. */
  JSON,
  /** One JSON object a line, one line an article. */
  JSONL
}
