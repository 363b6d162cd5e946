package dev.byline.examples.runner.console;

import dev.byline.examples.runner.output.Destination;
import dev.byline.examples.runner.output.Gate;
import java.io.IOException;

/**
 * What happens when the process is told to end (Ctrl-C, SIGTERM) while it writes: the record that
 * is being written is finished, nothing follows it, and one line says what is left.
 */
public final class Stopping implements AutoCloseable {

  /** A reader that does not take what is written to it must not keep the process from ending. */
  private static final long PATIENCE_SECONDS = 2;

  private final Io io;
  private final Destination results;
  private final Gate gate = new Gate();
  private final Thread hook = new Thread(this::stop, "byline-stop");

  private Stopping(Io io, Destination results) {
    this.io = io;
    this.results = results;
  }

  /** From here on, until it is closed. */
  public static Stopping watch(Io io, Destination results) {
    Stopping stopping = new Stopping(io, results);
    Runtime.getRuntime().addShutdownHook(stopping.hook);
    return stopping;
  }

  /** Writes, unless the process is ending. */
  public void pass(Gate.Writing writing) throws IOException {
    gate.pass(writing);
  }

  private void stop() {
    boolean whole = gate.close(PATIENCE_SECONDS);
    if (whole) {
      results.abandon();
    }
    String left = results.leftover().map(part -> "; what was written is in " + part).orElse("");
    io.say("stopped" + left);
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      return; // it is running
    }
  }
}
