package dev.byline.examples;

import dev.byline.examples.batch.Engine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** A command line run in the process of the test, and what it printed. */
record Console(int exit, String out, String err) {

  static Console run(Engine engine, String... args) {
    return run(engine, new byte[0], false, args);
  }

  static Console run(Engine engine, byte[] standardInput, boolean terminal, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Io io =
        new Io(
            new ByteArrayInputStream(standardInput),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            terminal);
    int exit = BylineApp.run(io, options -> engine, args);
    return new Console(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
