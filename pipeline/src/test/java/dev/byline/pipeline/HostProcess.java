package dev.byline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A {@link HostProgram} in a JVM of its own, with a working and a temporary directory of its own.
 */
final class HostProcess {

  /** What a shell starts in the background ignores Ctrl-C, and so do its children, but for this. */
  private static final List<String> INTERRUPTIBLE = interruptible();

  private final Path folder;
  private final List<String> options = new ArrayList<>();
  private List<String> classPath = List.of(classPathOfTests().split(File.pathSeparator));
  private Process process;

  /**
   * Prepares one.
   *
   * @param folder an empty folder
   */
  HostProcess(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(work());
    Files.createDirectories(temporary());
    option("-Djava.io.tmpdir=" + temporary());
    // The JVM's own file for jps, which Byline has no say in.
    option("-XX:-UsePerfData");
    option("-XX:-CreateCoredumpOnCrash");
    // Its default is to print to standard output.
    without("logback");
    option("-Dslf4j.internal.verbosity=ERROR");
  }

  private static List<String> interruptible() {
    List<String> command = List.of("env", "--default-signal=INT");
    List<String> tried = new ArrayList<>(command);
    tried.add("true");
    try {
      return new ProcessBuilder(tried).start().waitFor() == 0 ? command : List.of();
    } catch (IOException e) {
      return List.of();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    }
  }

  private static String classPathOfTests() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  /** Adds an option of the JVM; of two that contradict each other the last counts. */
  HostProcess option(String option) {
    options.add(option);
    return this;
  }

  /** Takes away what has one of these words in its path. */
  HostProcess without(String... words) {
    List<String> left =
        classPath.stream().filter(path -> Arrays.stream(words).noneMatch(path::contains)).toList();
    assertThat(left).hasSizeLessThan(classPath.size());
    classPath = left;
    return this;
  }

  /** Looks into a folder before all else of the class path. */
  HostProcess first(Path path) {
    classPath = Stream.concat(Stream.of(path.toString()), classPath.stream()).toList();
    return this;
  }

  /** Starts it, with the arguments of the program. */
  HostProcess start(String... program) throws IOException {
    List<String> command = new ArrayList<>(INTERRUPTIBLE);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // what JDK 24 and later would say on standard error is nothing of ours
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(options);
    command.addAll(
        List.of("-cp", String.join(File.pathSeparator, classPath), HostProgram.class.getName()));
    command.addAll(List.of(program));
    process =
        new ProcessBuilder(command)
            .directory(work().toFile())
            .redirectOutput(output().toFile())
            .redirectError(errors().toFile())
            .start();
    return this;
  }

  /** Waits for the first whole line. */
  HostProcess awaitOutput() throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
    while (!Files.readString(output()).contains("\n")) {
      assertThat(process.isAlive()).as(Files.readString(errors())).isTrue();
      assertThat(System.nanoTime()).isLessThan(end);
      Thread.sleep(20);
    }
    return this;
  }

  /** Sends a signal, such as {@code "INT"}. */
  void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
  }

  int exitCode() throws InterruptedException {
    boolean ended = process.waitFor(5, TimeUnit.MINUTES);
    if (!ended) {
      process.destroyForcibly();
    }
    assertThat(ended).as("ended by itself").isTrue();
    return process.exitValue();
  }

  String written() throws IOException {
    return Files.readString(output());
  }

  String complaints() throws IOException {
    return Files.readString(errors());
  }

  /** What lies in the working and in the temporary directory, such as a file about a crash. */
  List<String> leftBehind() throws IOException {
    try (Stream<Path> found = Stream.concat(Files.list(work()), Files.list(temporary()))) {
      return found.map(Path::toString).collect(Collectors.toList());
    }
  }

  private Path work() {
    return folder.resolve("work");
  }

  Path temporary() {
    return folder.resolve("tmp");
  }

  private Path output() {
    return folder.resolve("out");
  }

  private Path errors() {
    return folder.resolve("err");
  }
}
