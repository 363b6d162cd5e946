package dev.byline.examples.runner.console;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the standard streams of the process are connected to.
 *
 * <p>Finds out whether the shell closed a standard stream ({@code >&-}). The number of a closed one
 * is free for the next file that the JVM opens: what is written to "standard output" then lands in,
 * and what is read from "standard input" comes out of, a file that somebody else works with.
 */
public final class StandardStreams {

  /** The number of standard input. */
  public static final int IN = 0;

  /** The number of standard output. */
  public static final int OUT = 1;

  static final int ERR = 2;

  private static final Path PROCESS = Path.of("/proc/self");

  private static final Pattern TERMINALS = Pattern.compile("/dev/(pts/\\d+|tty\\w*|console)");

  private StandardStreams() {}

  /** Whether it is closed, as far as the platform lets that be seen. */
  public static boolean isClosed(int number) {
    if (!Files.isDirectory(PROCESS.resolve("fd"))) {
      return false;
    }
    try {
      Path target = Files.readSymbolicLink(PROCESS.resolve("fd").resolve(Integer.toString(number)));
      return isOfTheJvm(target) || (number != IN && isReadOnly(number));
    } catch (IOException e) {
      return true; // no such number
    }
  }

  /**
   * Whether somebody watches it. Where the platform does not tell of one stream alone, all of them
   * must be a terminal's.
   */
  static boolean isTerminal(int number) {
    if ("dumb".equals(System.getenv("TERM"))) {
      return false;
    }
    try {
      Path target = Files.readSymbolicLink(PROCESS.resolve("fd").resolve(Integer.toString(number)));
      return TERMINALS.matcher(target.toString()).matches();
    } catch (IOException | UnsupportedOperationException e) {
      return isConsole();
    }
  }

  /** From Java 22 on there is a console even where nobody watches; it can be asked. */
  private static boolean isConsole() {
    if (System.console() == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(System.console());
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /** What the JVM opens first is in its own folder. */
  private static boolean isOfTheJvm(Path target) {
    return target.startsWith(Path.of(System.getProperty("java.home")));
  }

  /** From the flags of open(2), which the kernel shows in octal. */
  private static boolean isReadOnly(int number) throws IOException {
    Path info = PROCESS.resolve("fdinfo").resolve(Integer.toString(number));
    for (String line : Files.readAllLines(info, StandardCharsets.US_ASCII)) {
      if (line.startsWith("flags:")) {
        long flags = Long.parseLong(line.substring("flags:".length()).strip(), 8);
        return (flags & 3) == 0;
      }
    }
    return false;
  }

  /**
   * Whether the command line holds letters that Java could not decode: under {@code LANG=C} each of
   * their bytes becomes a question mark, and no such file exists.
   */
  public static Optional<String> lostLetters() {
    String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
    String name = encoding.toLowerCase(Locale.ROOT);
    if (!name.equals("ansi_x3.4-1968") && !name.equals("us-ascii") && !name.equals("646")) {
      return Optional.empty();
    }
    try {
      for (byte b : Files.readAllBytes(PROCESS.resolve("cmdline"))) {
        if (b < 0) {
          return Optional.of(
              "the command line holds letters that the locale's encoding "
                  + encoding
                  + " does not have; set LC_ALL=C.UTF-8");
        }
      }
    } catch (IOException e) {
      return Optional.empty(); // no such file system: nothing to go by
    }
    return Optional.empty();
  }
}
