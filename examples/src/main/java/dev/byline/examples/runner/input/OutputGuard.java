package dev.byline.examples.runner.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps results from being written over what they are made of: no output may be an input, whatever
 * names and links lead there, nor lie in a folder that is read.
 */
public final class OutputGuard {

  private final Map<Object, String> files = new HashMap<>();
  private final Map<Object, String> folders = new HashMap<>();

  /** A guard that knows of no output. */
  public OutputGuard() {}

  /**
   * A file that will be written.
   *
   * @param option that names it, for a message
   * @throws IllegalArgumentException if another output is the same file
   */
  public void add(String option, Path output) {
    String message = option + " " + FileNames.shown(output);
    Path parent = output.toAbsolutePath().getParent();
    // what is written beside an output until it is ready
    for (Path file : List.of(output, Path.of(output + ".part"))) {
      Object key = existingKey(file, file.toAbsolutePath().normalize());
      if (files.put(key, message) != null) {
        throw new IllegalArgumentException(message + " is the file of another option too");
      }
    }
    boolean regular = !Files.exists(output) || Files.isRegularFile(output);
    if (regular && parent != null) {
      Path target = real(output).getParent();
      folders.put(existingKey(parent, parent), message);
      if (target != null) {
        folders.put(existingKey(target, target), message);
      }
    }
  }

  /** Standard output, as far as it is a file: its folder may be read, it may not. */
  public void addStandardOutput() {
    Path output = Path.of("/dev/stdout");
    if (Files.isRegularFile(output)) {
      files.put(existingKey(output, output), "standard output");
    }
  }

  /** Refuses standard input from a file that will be written. */
  void checkStandardInput() {
    Path input = Path.of("/dev/stdin");
    if (Files.isRegularFile(input)) {
      checkFile(input);
    }
  }

  /**
   * Refuses a file that will be written.
   *
   * @throws IllegalArgumentException naming both
   */
  void checkFile(Path input) {
    check(files, existingKey(input, input.toAbsolutePath().normalize()), input, " is an input too");
  }

  /** Refuses a file that will be written; its attributes are known. */
  void checkFile(Path input, BasicFileAttributes attributes) {
    check(files, key(input, attributes), input, " is an input too");
  }

  /** Refuses a folder in which something will be written. */
  void checkFolder(Path input, BasicFileAttributes attributes) {
    check(folders, key(input, attributes), input, " is in a folder that is read");
  }

  private static void check(Map<Object, String> outputs, Object key, Path input, String problem) {
    String output = outputs.get(key);
    if (output != null) {
      throw new IllegalArgumentException(output + problem + ": " + FileNames.shown(input));
    }
  }

  private static Object existingKey(Path path, Path otherwise) {
    try {
      return key(path, Files.readAttributes(path, BasicFileAttributes.class));
    } catch (IOException e) {
      return otherwise; // not there yet
    }
  }

  /** The same for the same file, whatever its name. */
  private static Object key(Path path, BasicFileAttributes attributes) {
    Object key = attributes.fileKey();
    return key == null ? real(path) : key; // Windows has none
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return Files.exists(path, LinkOption.NOFOLLOW_LINKS)
          ? path.toAbsolutePath()
          : path.toAbsolutePath().normalize();
    }
  }
}
