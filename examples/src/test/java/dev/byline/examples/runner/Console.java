package dev.byline.examples.runner;

import dev.byline.examples.runner.batch.Engine;
import dev.byline.examples.runner.console.Io;
import dev.byline.examples.runner.engine.EngineLoader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** A command line run, mostly in the process of the test, and what it printed. */
public record Console(int exit, String out, String err) {

  public static Console run(Engine engine, String... args) {
    return run(engine, new byte[0], false, args);
  }

  public static Console run(Engine engine, byte[] standardInput, boolean terminal, String... args) {
    return runLoading(options -> engine, standardInput, terminal, args);
  }

  static Console runLoading(
      EngineLoader loader, byte[] standardInput, boolean terminal, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Io io =
        new Io(
            new ByteArrayInputStream(standardInput),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            terminal,
            terminal);
    int exit = BylineApp.run(io, loader, args);
    SchemaCheck.check(exit, args, out.toString(StandardCharsets.UTF_8));
    return new Console(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
