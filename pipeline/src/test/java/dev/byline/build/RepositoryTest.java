package dev.byline.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is made by a build stays in the build's own folders, where nobody commits it. */
class RepositoryTest {

  @Test
  void the_top_level_has_three_folders_and_what_is_customary() throws IOException {
    try (Stream<Path> entries = Files.list(Repository.root())) {
      assertThat(entries.map(entry -> entry.getFileName().toString()))
          .filteredOn(name -> !name.startsWith(".") && !name.equals("target"))
          .containsExactlyInAnyOrder(
              "core",
              "pipeline",
              "examples",
              "pom.xml",
              "README.md",
              "CHANGELOG.md",
              "CONTRIBUTING.md",
              "LICENSE",
              "NOTICE",
              "SECURITY.md");
    }
  }

  @Test
  void compiled_classes_stand_in_target_folders_only() throws IOException {
    assertThat(compiledClassesOutsideTargets(Repository.root())).isEmpty();
  }

  private static List<Path> compiledClassesOutsideTargets(Path root) throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean skipped = folder.endsWith("target") || folder.endsWith(".git");
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().endsWith(".class")) {
              found.add(root.relativize(file));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return found;
  }
}
