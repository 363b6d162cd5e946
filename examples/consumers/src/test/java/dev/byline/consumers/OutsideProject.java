package dev.byline.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A copy of one of the projects, away from this repository, and the commands that are run in it.
 */
final class OutsideProject {

  static final Path TEMPLATES = Path.of("projects");

  private static final Path JDK = Path.of(System.getProperty("java.home"), "bin");

  private final Path folder;

  private OutsideProject(Path folder) {
    this.folder = folder;
  }

  /** Copies the project of that name, with the version of this build. */
  static OutsideProject copy(String name, Path parent) throws IOException {
    Path template = TEMPLATES.resolve(name);
    Path copy = parent.resolve(name);
    String build = Files.readString(TEMPLATES.resolve("build.xml")).stripTrailing();
    try (Stream<Path> files = Files.walk(template)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = copy.resolve(template.relativize(file));
        Files.createDirectories(target.getParent());
        Files.writeString(
            target,
            Files.readString(file)
                .replace("@version@", Published.VERSION)
                .replace("@corenlp.version@", Published.property("corenlp.version"))
                .replace("@onnxruntime.version@", Published.property("onnxruntime.version"))
                .replace("@build@", build));
      }
    }
    return new OutsideProject(copy);
  }

  Path folder() {
    return folder;
  }

  /** Runs Maven with the given repository. */
  void maven(Path repository, String goal) throws IOException, InterruptedException {
    run(
        Path.of(Published.property("byline.maven"), "bin", "mvn").toString(),
        "-B",
        "-q",
        "-Dmaven.repo.local=" + repository,
        goal);
  }

  /** The jars that Maven has found for a module of the project. */
  List<Path> jars(String module) throws IOException {
    String list = Files.readString(folder.resolve(module).resolve("target/classpath.txt"));
    return Stream.of(list.strip().split(File.pathSeparator)).map(Path::of).toList();
  }

  String java(String... arguments) throws IOException, InterruptedException {
    return run(command(arguments));
  }

  void javac(String... arguments) throws IOException, InterruptedException {
    run(Stream.concat(Stream.of(JDK.resolve("javac").toString()), Stream.of(arguments)));
  }

  /** The command line of a JVM with a gigabyte of heap. */
  static String[] command(String... arguments) {
    return Stream.concat(Stream.of(JDK.resolve("java").toString(), "-Xmx1g"), Stream.of(arguments))
        .toArray(String[]::new);
  }

  private void run(Stream<String> command) throws IOException, InterruptedException {
    run(command.toArray(String[]::new));
  }

  private String run(String... command) throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
    Process process = builder.start();
    boolean ended = process.waitFor(10, TimeUnit.MINUTES);
    if (!ended) {
      process.destroyForcibly();
    }
    assertThat(ended).as("%s ended", command[0]).isTrue();
    assertThat(process.exitValue())
        .as("%s%n%s%n%s", List.of(command), Files.readString(out), Files.readString(err))
        .isZero();
    return Files.readString(out);
  }

  static String path(List<Path> entries) {
    return String.join(File.pathSeparator, entries.stream().map(Path::toString).toList());
  }
}
