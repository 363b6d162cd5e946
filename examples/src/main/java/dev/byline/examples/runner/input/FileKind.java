package dev.byline.examples.runner.input;

import java.util.Locale;

/** What a file is taken for, by the ending of its name in upper or lower case. */
enum FileKind {
  /** One article in a text file. */
  TEXT,
  /** JSON lines, an article each. */
  LINES,
  /** A JSON object or an array of objects. */
  DOCUMENT,
  /** HTML: not to be taken for prose. */
  MARKUP,
  /** Anything else: one article if it is named on the command line, passed over in a folder. */
  OTHER;

  static FileKind of(String name) {
    return switch (ending(name)) {
      case ".txt" -> TEXT;
      case ".jsonl", ".ndjson" -> LINES;
      case ".json" -> DOCUMENT;
      case ".html", ".htm", ".xhtml" -> MARKUP;
      default -> OTHER;
    };
  }

  /** From the last full stop on, in lower case; empty where there is none. */
  static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
  }

  /** Whether a folder's files of this kind are read. */
  boolean isReadInFolders() {
    return this == TEXT || this == LINES || this == DOCUMENT;
  }
}
