package dev.byline.consumers;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;

/**
 * An artifact that is published, and where the build has left it.
 *
 * @param artifact its name
 * @param folder the module's, below the root
 * @param jar whether it has a jar; the others are POMs alone
 */
record Published(String artifact, String folder, boolean jar) {

  static final String VERSION = property("byline.version");

  private static final Path ROOT = Path.of(property("byline.root"));

  static final List<Published> ALL =
      List.of(
          new Published("byline-parent", "", false),
          new Published("byline-bom", "core/bom", false),
          new Published("byline-core", "core", true),
          new Published("byline-assertj", "core/assertj", true),
          new Published("byline-jackson", "core/jackson", true),
          new Published("byline-newsroom", "core/newsroom", true),
          new Published("byline-report", "core/report", true),
          new Published("byline-model-small", "pipeline/model", true),
          new Published("byline-model-fast", "pipeline/fast-model", true),
          new Published("byline-pipeline", "pipeline", true));

  static List<Published> jars() {
    return ALL.stream().filter(Published::jar).toList();
  }

  /** The BOM is published without its parent. */
  Path pom() {
    Path flattened = target().resolve("flattened-pom.xml");
    return artifact.equals("byline-bom") ? flattened : ROOT.resolve(folder).resolve("pom.xml");
  }

  /**
   * One of its jars.
   *
   * @param suffix nothing, or a classifier with its hyphen
   */
  Path jar(String suffix) {
    return target().resolve(artifact + "-" + VERSION + suffix + ".jar");
  }

  static Path root() {
    return ROOT;
  }

  private Path target() {
    return ROOT.resolve(folder).resolve("target");
  }

  static String property(String name) {
    return requireNonNull(
        System.getProperty(name), () -> name + " is not set; run this through mvn verify");
  }
}
