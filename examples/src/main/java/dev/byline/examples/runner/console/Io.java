package dev.byline.examples.runner.console;

import dev.byline.examples.runner.report.Printable;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What the runner is connected to. Everything it reads and writes is UTF-8, whatever the platform's
 * default.
 *
 * @param in standard input
 * @param out standard output, where results go
 * @param err standard error, where everything else goes
 * @param colour whether results may have colour: standard output is a terminal
 * @param progress whether to say how far a run is: standard error is a terminal
 */
public record Io(
    InputStream in, OutputStream out, PrintStream err, boolean colour, boolean progress) {

  /** The streams of the process. */
  public static Io ofProcess() {
    OutputStream err =
        StandardStreams.isClosed(StandardStreams.ERR)
            ? OutputStream.nullOutputStream()
            : new FileOutputStream(FileDescriptor.err);
    return new Io(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        StandardStreams.isTerminal(StandardStreams.OUT) && System.getenv("NO_COLOR") == null,
        StandardStreams.isTerminal(StandardStreams.ERR));
  }

  /** One line on standard error, whatever is in the message. */
  public void say(String message) {
    err.println("byline: " + Printable.line(message));
  }

  /** Names an article that failed. */
  public void failed(String name, String reason) {
    say(name + ": " + reason);
  }
}
