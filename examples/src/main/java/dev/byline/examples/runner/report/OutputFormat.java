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
  /** A workbook with a sheet of quotes and a sheet of claims. */
  XLSX,
  /** A token a line, in the form of CoNLL-U Plus. */
  CONLL,
  /** A folder with the text and the brat standoff of each article. */
  BRAT,
  /** W3C Web Annotations, framed as {@link #JSON}. */
  WEBANNOTATION,
  /** Quotations and claims of schema.org, framed as {@link #JSON}. */
  SCHEMA_ORG;

  /** Whether several results are an array. */
  boolean isArray() {
    return this == JSON || this == WEBANNOTATION || this == SCHEMA_ORG;
  }

  /** Whether it holds more of an article's text than a result locates. */
  public boolean needsText() {
    return this == BRAT || this == WEBANNOTATION || this == CONLL;
  }

  /** As it stands on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '.');
  }
}
