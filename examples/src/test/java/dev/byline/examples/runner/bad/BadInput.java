package dev.byline.examples.runner.bad;

import dev.byline.examples.runner.Console;
import dev.byline.examples.runner.Engines;
import dev.byline.examples.runner.Shell;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One kind of bad input: what is there, what is called, and what has to come of it. {@code {}} in
 * an argument or a message stands for the folder that it is tried in.
 */
final class BadInput {

  /** Puts something into the folder. */
  @FunctionalInterface
  interface Step {

    /** Does it. */
    void in(Path dir) throws IOException, InterruptedException;
  }

  private final String name;
  private final List<Step> steps = new ArrayList<>();
  private List<String> args = List.of();
  private byte[] standardInput = new byte[0];
  private Optional<String> script = Optional.empty();
  private int exit;
  private String message = "";
  private List<String> ids = List.of();
  private Optional<String> file = Optional.empty();

  private BadInput(String name) {
    this.name = name;
  }

  static BadInput of(String name) {
    return new BadInput(name);
  }

  BadInput with(Step step) {
    steps.add(step);
    return this;
  }

  BadInput file(String path, String text) {
    return file(path, text.getBytes(StandardCharsets.UTF_8));
  }

  BadInput file(String path, byte[] bytes) {
    return with(
        dir -> {
          Path file = dir.resolve(path);
          Files.createDirectories(file.getParent());
          Files.write(file, bytes);
        });
  }

  /** {@code extract --format=jsonl} with these arguments too. */
  BadInput extract(String... more) {
    return command(
        Stream.concat(Stream.of("extract", "--format=jsonl"), Stream.of(more))
            .toArray(String[]::new));
  }

  BadInput command(String... all) {
    args = List.of(all);
    return this;
  }

  BadInput stdin(String text) {
    return stdin(text.getBytes(StandardCharsets.UTF_8));
  }

  BadInput stdin(byte[] bytes) {
    standardInput = bytes;
    return this;
  }

  /** Runs a shell script instead, with the runner as {@code $BYLINE}. */
  BadInput shell(String text) {
    script = Optional.of(text);
    return this;
  }

  /** The exit code, and words of the message on standard error. */
  BadInput gets(int code, String words) {
    exit = code;
    message = words;
    return this;
  }

  /** The ids of the results on standard output. */
  BadInput writes(String... expected) {
    ids = List.of(expected);
    return this;
  }

  /** The ids of the results in a file. */
  BadInput writesTo(String path, String... expected) {
    file = Optional.of(path);
    return writes(expected);
  }

  String name() {
    return name;
  }

  int exit() {
    return exit;
  }

  String message(Path dir) {
    return message.replace("{}", dir.toString());
  }

  List<String> ids() {
    return ids;
  }

  Console run(Path dir) throws IOException, InterruptedException {
    for (Step step : steps) {
      step.in(dir);
    }
    if (script.isPresent()) {
      return Shell.run(dir, script.get());
    }
    String[] all =
        args.stream().map(arg -> arg.replace("{}", dir.toString())).toArray(String[]::new);
    return Console.run(Engines.FAULTY, standardInput, /* terminal= */ false, all);
  }

  /** Where the results are: in what was printed, or in the file. */
  String results(Path dir, Console run) throws IOException {
    return file.isPresent() ? Files.readString(dir.resolve(file.get())) : run.out();
  }

  @Override
  public String toString() {
    return name;
  }
}
