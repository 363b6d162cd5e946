package dev.byline.pipeline.fuzz;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;

/**
 * Something that must not happen.
 *
 * @param kind what tells it from others: the exception and where it was thrown, or the law
 * @param details for a reader
 */
record Finding(String kind, String details) {

  static Finding of(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    return new Finding(kindOf(cause), trace.toString());
  }

  private static String kindOf(Throwable cause) {
    String message = String.valueOf(cause.getMessage());
    if (message.startsWith("broken law: ")) {
      return message
          .substring(0, message.indexOf(':', "broken law: ".length()))
          .replaceAll("Span\\[.*", "");
    }
    String place =
        Arrays.stream(cause.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("dev.byline."))
            .filter(frame -> !frame.getMethodName().equals("<init>"))
            .findFirst()
            .map(frame -> " in " + frame.getFileName() + ":" + frame.getMethodName())
            .orElse("");
    return cause.getClass().getSimpleName() + place;
  }
}
