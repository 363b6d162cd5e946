package dev.byline.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages, files and methods stay short, and a name of a type says which one is meant. */
class SourceShapeTest {

  private static final int PACKAGE_LINES = 2_500;
  private static final int FILE_LINES = 300;
  private static final int METHOD_LINES = 40;

  /** Names that several packages have all the same, with the reason; at most five. */
  private static final Map<String, String> SHARED_NAMES =
      Map.of(
          "AnalysisReader", "reads results back: core for users, training from its own folders",
          "Batch", "many articles for the runner, many windows for the learner",
          "EvaluateCommand", "both programs have a command evaluate",
          "ResultWriter", "the pipeline makes the records, the runner prints them");

  private static SourceShape shape;
  private static int sources;

  @TempDir Path folder;

  @BeforeAll
  static void parse() throws IOException {
    List<Path> all = new ArrayList<>();
    for (Path module : Repository.modules()) {
      all.addAll(Repository.mainSources(module));
    }
    sources = all.size();
    shape = SourceShape.of(all);
  }

  @Test
  void sees_the_sources_of_all_modules() {
    assertThat(sources).isGreaterThan(300);
    assertThat(shape.filesOver(0)).hasSize(sources);
    assertThat(shape.methodsOver(0)).hasSizeGreaterThan(1000);
  }

  /** Of main code, in every module; what grows beyond is two rooms. */
  @Test
  void no_package_is_longer_than_two_thousand_five_hundred_lines() {
    assertThat(shape.packagesOver(0)).hasSizeGreaterThan(40);
    assertThat(shape.packagesOver(PACKAGE_LINES)).isEmpty();
  }

  @Test
  void no_file_is_longer_than_three_hundred_lines() {
    assertThat(shape.filesOver(FILE_LINES)).isEmpty();
  }

  @Test
  void no_method_is_longer_than_forty_lines() {
    assertThat(shape.methodsOver(METHOD_LINES)).isEmpty();
  }

  @Test
  void a_name_of_a_type_stands_in_one_package() {
    assertThat(SHARED_NAMES).hasSizeLessThanOrEqualTo(5);
    assertThat(shape.repeatedNames().keySet()).isSubsetOf(SHARED_NAMES.keySet());
  }

  @Test
  void finds_what_is_too_long_or_named_twice() throws IOException {
    Path one = written("a", "class Ferry {\n  void sail() {\n    int i;\n  }\n\n  Ferry() {}\n}\n");
    Path other = written("b", "record Ferry(int decks) {\n  class Port {}\n}\n");
    Path third = written("c", "interface Port {}\n");

    SourceShape found = SourceShape.of(List.of(one, other, third));

    assertThat(found.packagesOver(4)).containsExactly("a: 9", "b: 5");
    assertThat(found.filesOver(3)).containsExactlyInAnyOrder(one + ": 9", other + ": 5");
    assertThat(found.methodsOver(2)).containsExactly("Ferry.java:4 sail: 3");
    assertThat(found.repeatedNames()).containsExactly(Map.entry("Ferry", Set.of("a", "b")));
  }

  private Path written(String home, String type) throws IOException {
    String name = type.contains("Ferry") ? "Ferry.java" : "Port.java";
    Path file = Files.createDirectories(folder.resolve(home)).resolve(name);
    return Files.writeString(file, "package " + home + ";\n\n" + type);
  }
}
