package dev.byline.consumers;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Other people's projects compile against what this build has made, and print who said what. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links within a repository need privileges")
class ConsumersIT {

  private static final String MAIN = "com.example.WhoSaidWhat";

  private static final String READER = "com.example.ReadResults";

  private static final String[] QUOTES = {
    "Mara Ellison: The ferry will sail again in May",
    "Mara Ellison: Nobody is more relieved than the islanders"
  };

  @TempDir static Path folder;

  private static Path repository = Path.of("");
  private static OutsideProject maven;

  /** Its jars, as Maven finds them, serve the programs that are started without Maven too. */
  @BeforeAll
  static void compileTheMavenProject() throws IOException, InterruptedException {
    repository = OutsideRepository.in(folder);
    maven = OutsideProject.copy("maven", folder);
    maven.maven(repository, "compile");
  }

  @Test
  void maven_project() throws IOException, InterruptedException {
    List<Path> jars = maven.jars("");
    assertThat(jars).anyMatch(jar -> jar.startsWith(repository.resolve("dev/byline/byline-core")));

    assertThat(printedBy(maven, jars, MAIN)).contains(QUOTES);
  }

  @Test
  void core_only() throws IOException, InterruptedException {
    OutsideProject project = OutsideProject.copy("core-only", folder);
    project.maven(repository, "compile");
    List<Path> jars = project.jars("");
    assertThat(jars).noneMatch(ConsumersIT::isOfAnEngine);

    assertThat(printedBy(project, jars, READER, "article.txt", "result.json")).contains(QUOTES);
  }

  /** Jars in a folder, javac and java: no build tool at all. */
  @Tag("heavy")
  @Test
  void plain_class_path() throws IOException, InterruptedException {
    OutsideProject project = OutsideProject.copy("maven", folder.resolve("plain"));
    String jars = OutsideProject.path(maven.jars(""));

    project.javac("-d", "out", "-cp", jars, "src/main/java/com/example/WhoSaidWhat.java");
    String printed =
        project.java("-cp", OutsideProject.path(List.of(Path.of("out"), Path.of(jars))), MAIN);

    assertThat(printed).contains(QUOTES);
  }

  /** Data is no module: CoreNLP's models stay on the class path. */
  @Tag("heavy")
  @Test
  void modular_program() throws IOException, InterruptedException {
    OutsideProject project = OutsideProject.copy("modular", folder);
    List<Path> models = maven.jars("").stream().filter(ConsumersIT::isModels).toList();
    List<Path> modules = maven.jars("").stream().filter(not(ConsumersIT::isModels)).toList();
    assertThat(models).hasSize(1);

    project.javac(
        "-d",
        "out",
        "--module-path",
        OutsideProject.path(modules),
        "src/main/java/module-info.java",
        "src/main/java/com/example/modular/ModularProgram.java");
    String printed =
        project.java(
            "--module-path",
            OutsideProject.path(with("out", modules)),
            "--add-modules",
            "ALL-MODULE-PATH",
            "-cp",
            OutsideProject.path(models),
            "-m",
            "com.example.modular/com.example.modular.ModularProgram");

    assertThat(printed)
        .contains("module dev.byline.pipeline reads module dev.byline.core")
        .contains(QUOTES);
  }

  /** What the classes that Maven has compiled print. */
  private static String printedBy(OutsideProject project, List<Path> jars, String... mainAndMore)
      throws IOException, InterruptedException {
    String classes = OutsideProject.path(with("target/classes", jars));
    return project.java(
        Stream.concat(Stream.of("-cp", classes), Stream.of(mainAndMore)).toArray(String[]::new));
  }

  private static List<Path> with(String classes, List<Path> jars) {
    return Stream.concat(Stream.of(Path.of(classes)), jars.stream()).toList();
  }

  private static boolean isModels(Path jar) {
    return jar.toString().endsWith("-models.jar");
  }

  private static boolean isOfAnEngine(Path jar) {
    return jar.toString().matches(".*(corenlp|onnx|byline-pipeline|byline-model).*");
  }
}
