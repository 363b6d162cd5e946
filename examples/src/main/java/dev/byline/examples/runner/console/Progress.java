package dev.byline.examples.runner.console;

import java.io.IOException;
import java.io.PrintStream;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Supplier;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on the terminal, with rate and time left; nothing where nobody watches. */
public final class Progress implements AutoCloseable {

  private static final int WIDTH = 79;
  private static final String CLEAR_LINE = "\r\u001B[2K";

  private final PrintStream err;
  private final @Nullable ProgressBar bar;

  private Progress(Io io, Supplier<OptionalInt> total) {
    this.err = io.err();
    this.bar = io.progress() ? bar(total.get()) : null;
  }

  /**
   * Starts.
   *
   * @param total how many articles, where that is known; asked only if somebody watches
   */
  public static Progress start(Io io, Supplier<OptionalInt> total) {
    return new Progress(io, total);
  }

  private ProgressBar bar(OptionalInt total) {
    return new ProgressBarBuilder()
        .setTaskName("Byline")
        .setUnit(" articles", 1)
        .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
        .setInitialMax(total.orElse(-1))
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(200)
        .setConsumer(new DelegatingProgressBarConsumer(this::draw, WIDTH))
        .build();
  }

  /** Called by the bar's own thread. */
  private synchronized void draw(String line) {
    err.print("\r" + line);
    err.flush();
  }

  /** One article more is done. */
  public void step() {
    if (bar != null) {
      bar.step();
    }
  }

  /** Something to write where the bar stands. */
  @FunctionalInterface
  public interface Writing {

    /** Writes. */
    void write() throws IOException;
  }

  /** Takes the bar away while something is written; it comes back with its next update. */
  public synchronized void aside(Writing writing) throws IOException {
    if (bar != null) {
      err.print(CLEAR_LINE);
      err.flush();
    }
    writing.write();
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      err.print(CLEAR_LINE);
      err.flush();
    }
  }
}
