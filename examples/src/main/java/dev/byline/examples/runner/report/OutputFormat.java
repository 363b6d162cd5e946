package dev.byline.examples.runner.report;

import java.util.Locale;

/** How results are written. */
public enum OutputFormat {
  /** A page to read for each article. */
  TEXT,
  /** Indented JSON: the object of a single file, an array of objects for anything else. */
  JSON,
  /** One JSON object a line, one line an article. */
  JSONL,
  /** One table for a spreadsheet: one row a quote, one a claim. */
  CSV,
  /** A folder with the text and the brat standoff of each article. */
  BRAT;

  /** As it stands on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
