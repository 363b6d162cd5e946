package dev.byline.examples.runner.options;

import dev.byline.examples.runner.console.Io;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, and what to write instead. */
public final class WrongUsage implements CommandLine.IParameterExceptionHandler {

  private final Io io;

  /** Says it on standard error. */
  public WrongUsage(Io io) {
    this.io = io;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    io.say(String.valueOf(e.getMessage()));
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    remedy(e, command).ifPresent(io::say);
    io.err().println("Try '" + command + " --help'.");
    return CommandLine.ExitCode.USAGE;
  }

  private static Optional<String> remedy(ParameterException e, String command) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return instead(unmatched);
    }
    boolean noPath =
        e instanceof MissingParameterException && String.valueOf(e.getMessage()).contains("'PATH'");
    return noPath
        ? Optional.of("name a file, a folder, or - for standard input: " + command + " articles/")
        : Optional.empty();
  }

  private static Optional<String> instead(UnmatchedArgumentException e) {
    boolean noCommand = e.getCommandLine().getParent() == null;
    if (noCommand && isThere(e.getUnmatched().get(0))) {
      return Optional.of("say what to do with it: byline extract " + e.getUnmatched().get(0));
    }
    List<String> similar = e.getSuggestions();
    return similar.isEmpty()
        ? Optional.empty()
        : Optional.of("did you mean " + String.join(", or ", similar) + "?");
  }

  private static boolean isThere(String path) {
    try {
      return Files.exists(Path.of(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
