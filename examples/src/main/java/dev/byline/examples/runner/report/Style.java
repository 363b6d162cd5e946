package dev.byline.examples.runner.report;

/** Colour on a terminal, plain text elsewhere. */
public enum Style {
  /** No escape sequences: for files and pipes. */
  PLAIN,
  /** ANSI escape sequences. */
  ANSI;

  /** In columns, of lines below a heading. */
  static final int INDENT = 2;

  /** In columns: how much further a line goes on, and what is reported within it begins. */
  static final int DEEPER = 4;

  private static final String RESET = "\u001B[0m";

  String strong(String text) {
    return wrap("\u001B[1m", text);
  }

  String speaker(String text) {
    return wrap("\u001B[1;36m", text);
  }

  String quote(String text) {
    return wrap("\u001B[32m", text);
  }

  String faint(String text) {
    return wrap("\u001B[2m", text);
  }

  private String wrap(String code, String text) {
    return this == ANSI && !text.isEmpty() ? code + text + RESET : text;
  }
}
