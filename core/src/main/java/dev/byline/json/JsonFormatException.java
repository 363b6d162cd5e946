package dev.byline.json;

import java.util.Locale;

/**
 * The JSON cannot be read: it is malformed, lacks something, says something that breaks a law, or
 * is beyond the limits. The message is one line that is safe to log: what it shows of the JSON is
 * cut where it is long, and characters that steer a terminal are escaped.
 */
public final class JsonFormatException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST_COMPLAINT = 500;

  private final String path;

  JsonFormatException(String path, String complaint) {
    super(path + ": " + printable(complaint));
    this.path = path;
  }

  JsonFormatException(String path, String complaint, Throwable cause) {
    super(path + ": " + printable(complaint), cause);
    this.path = path;
  }

  private static String printable(String complaint) {
    StringBuilder printable = new StringBuilder();
    for (int i = 0; i < complaint.length() && printable.length() < LONGEST_COMPLAINT; ) {
      int c = complaint.codePointAt(i);
      i += Character.charCount(c);
      if (steers(c)) {
        printable.append(String.format(Locale.ROOT, "\\u%04x", c));
      } else {
        printable.appendCodePoint(c);
      }
      if (printable.length() >= LONGEST_COMPLAINT && i < complaint.length()) {
        printable.append('…');
      }
    }
    return printable.toString();
  }

  /** Control characters, line ends, marks that turn the direction of writing, lone surrogates. */
  private static boolean steers(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }

  /**
   * Where the mistake is.
   *
   * @return a path such as {@code $.quotes[3].cue.start}; {@code $} is the whole document
   */
  public String path() {
    return path;
  }
}
