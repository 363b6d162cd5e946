package dev.byline.consumers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A throw-away local repository with the artifacts of this build. It borrows everything else from
 * the one in use, so that nothing is downloaded twice and nothing of ours is left behind.
 */
final class OutsideRepository {

  private OutsideRepository() {}

  /** Makes one. */
  static Path in(Path folder) throws IOException {
    Path lender = Path.of(Published.property("byline.repository"));
    Path repository = folder.resolve("repository");
    linkChildren(lender, repository, "dev");
    if (Files.isDirectory(lender.resolve("dev"))) {
      linkChildren(lender.resolve("dev"), repository.resolve("dev"), "byline");
    }
    for (Published published : Published.ALL) {
      install(repository, published);
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

  private static void install(Path repository, Published published) throws IOException {
    String artifact = published.artifact();
    Path home = repository.resolve(Path.of("dev", "byline", artifact, Published.VERSION));
    String name = artifact + "-" + Published.VERSION;
    Files.createDirectories(home);
    Files.copy(published.pom(), home.resolve(name + ".pom"));
    if (published.jar()) {
      Files.copy(published.jar(""), home.resolve(name + ".jar"));
    }
  }
}
