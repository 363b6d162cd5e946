package dev.byline.build;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A project outside the tree depends on the installed artifacts, compiles, and prints who said
 * what. The artifacts go to a throw-away local repository, which borrows everything else from the
 * one in use, so that nothing is downloaded twice and nothing of ours is left behind.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links within a repository need privileges")
class ConsumerProjectIT {

  private static final String VERSION = property("byline.version");

  @TempDir Path folder;

  @Test
  void prints_a_quote_with_the_name_of_its_speaker() throws IOException, InterruptedException {
    Path repository = borrow(Path.of(property("byline.repository")));
    install(repository, "byline-parent", "pom", Repository.root());
    install(repository, "byline-core", "jar", Repository.root().resolve("core"));
    install(repository, "byline-model-small", "jar", Repository.root().resolve("pipeline/model"));
    install(repository, "byline-pipeline", "jar", Repository.root().resolve("pipeline"));
    Path project = project();

    run(
        project,
        Path.of(property("byline.maven"), "bin", "mvn").toString(),
        "-B",
        "-q",
        "-Dmaven.repo.local=" + repository,
        "compile");
    String classPath = Files.readString(project.resolve("target/classpath.txt")).strip();
    assertThat(classPath).contains(repository.resolve("dev/byline/byline-core").toString());
    String printed =
        run(
            project,
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx2g",
            "-cp",
            project.resolve("target/classes") + File.pathSeparator + classPath,
            "com.example.WhoSaidWhat");

    assertThat(printed)
        .contains("Mara Ellison: The ferry will sail again in May")
        .contains("Mara Ellison: Nobody is more relieved than the islanders");
  }

  /** A repository of links to the content of another one, all but Byline's own artifacts. */
  private Path borrow(Path lender) throws IOException {
    Path repository = folder.resolve("repository");
    linkChildren(lender, repository, "dev");
    if (Files.isDirectory(lender.resolve("dev"))) {
      linkChildren(lender.resolve("dev"), repository.resolve("dev"), "byline");
    }
    return repository;
  }

  private static void linkChildren(Path from, Path to, String except) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> children = Files.list(from)) {
      for (Path child : children.toList()) {
        if (!child.endsWith(except)) {
          Files.createSymbolicLink(to.resolve(child.getFileName()), child.toRealPath());
        }
      }
    }
  }

  private static void install(Path repository, String artifact, String packaging, Path module)
      throws IOException {
    Path home = repository.resolve(Path.of("dev", "byline", artifact, VERSION));
    String name = artifact + "-" + VERSION;
    Files.createDirectories(home);
    Files.copy(module.resolve("pom.xml"), home.resolve(name + ".pom"));
    if (packaging.equals("jar")) {
      Files.copy(module.resolve("target").resolve(name + ".jar"), home.resolve(name + ".jar"));
    }
  }

  private Path project() throws IOException {
    Path template = Repository.root().resolve("pipeline/src/test/resources/consumer");
    Path project = folder.resolve("project");
    Path source = Path.of("src/main/java/com/example/WhoSaidWhat.java");
    Files.createDirectories(project.resolve(source).getParent());
    Files.copy(template.resolve(source), project.resolve(source));
    Files.writeString(
        project.resolve("pom.xml"),
        Files.readString(template.resolve("pom.xml")).replace("@version@", VERSION));
    return project;
  }

  private String run(Path directory, String... command) throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command)));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.directory(directory.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
    Process process = builder.start();
    boolean ended = process.waitFor(10, TimeUnit.MINUTES);
    if (!ended) {
      process.destroyForcibly();
    }
    assertThat(ended).as("%s ended", command[0]).isTrue();
    assertThat(process.exitValue())
        .as("%s%n%s%n%s", command[0], Files.readString(out), Files.readString(err))
        .isZero();
    return Files.readString(out);
  }

  private static String property(String name) {
    return requireNonNull(
        System.getProperty(name), () -> name + " is not set; run this through mvn verify");
  }
}
