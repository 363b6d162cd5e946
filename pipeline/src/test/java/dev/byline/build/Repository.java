package dev.byline.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The checked-out repository, as Maven names it or as found above the working directory. */
final class Repository {

  private Repository() {}

  static Path root() {
    return Optional.ofNullable(System.getProperty("byline.root"))
        .map(Path::of)
        .orElseGet(Repository::above);
  }

  /** Every module that has sources, of tests at least. */
  static List<Path> modules() throws IOException {
    try (Stream<Path> folders = Files.walk(root(), 3)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("pom.xml")))
          .filter(folder -> Files.isDirectory(sources(folder)) || Files.isDirectory(tests(folder)))
          .sorted()
          .toList();
    }
  }

  /** The source files of a module's main code, all but its module-info. */
  static List<Path> mainSources(Path module) throws IOException {
    return javaFiles(sources(module)).stream()
        .filter(file -> !file.endsWith("module-info.java"))
        .toList();
  }

  /** The source files of a module's tests; none where it has no tests. */
  static List<Path> testSources(Path module) throws IOException {
    return javaFiles(tests(module));
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  static String packageOf(Path module, Path source) {
    return sources(module).relativize(source.getParent()).toString();
  }

  private static Path sources(Path module) {
    return module.resolve("src/main/java");
  }

  private static Path tests(Path module) {
    return module.resolve("src/test/java");
  }

  private static Path above() {
    try {
      Path folder = Path.of("").toRealPath();
      while (!Files.isDirectory(folder.resolve(".mvn"))) {
        folder = folder.getParent();
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
