package dev.byline.examples.runner.input;

import java.util.Locale;

/**
 * What a file is taken for, by the ending of its name in upper or lower case; that of a compressed
 * one stands before {@code .gz}.
 */
enum FileKind {
  /** One article in a text file. */
  TEXT,
  /** One article in a page of HTML. */
  PAGE,
  /** JSON lines, an article each. */
  LINES,
  /** A JSON object or an array of objects. */
  DOCUMENT,
  /** NITF or NewsML-G2: one article or several. */
  XML,
  /** A table, an article a row. */
  TABLE,
  /** Anything else: one article if it is named on the command line, passed over in a folder. */
  OTHER;

  /** The endings of what a folder's files are read for, for a message. */
  static final String READ_IN_FOLDERS =
      ".txt, .html, .json, .jsonl, .ndjson, .xml, .nitf, .csv, each of them also .gz";

  private static final String COMPRESSED = ".gz";

  static FileKind of(String name) {
    return switch (ending(isCompressed(name) ? uncompressed(name) : name)) {
      case ".txt" -> TEXT;
      case ".html", ".htm", ".xhtml" -> PAGE;
      case ".jsonl", ".ndjson" -> LINES;
      case ".json" -> DOCUMENT;
      case ".xml", ".nitf", ".newsml" -> XML;
      case ".csv", ".tsv" -> TABLE;
      default -> OTHER;
    };
  }

  static boolean isCompressed(String name) {
    return ending(name).equals(COMPRESSED);
  }

  private static String uncompressed(String name) {
    return name.substring(0, name.length() - COMPRESSED.length());
  }

  /** From the last full stop on, in lower case; empty where there is none. */
  static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
  }

  /** Whether a folder's files of this kind are read. */
  boolean isReadInFolders() {
    return this != OTHER;
  }
}
