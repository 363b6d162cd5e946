package dev.byline.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is published has what Maven Central asks for, and a line in the BOM. */
class PublishedModulesTest {

  private static final Pattern MODULE = Pattern.compile("<module>(.+)</module>");
  private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(.+)</artifactId>");

  private static final String BOM = "core/bom";

  /** Resources alone, of whose jars the parent says for all what they hold. */
  private static final List<String> MODELS = List.of("pipeline/model", "pipeline/fast-model");

  @Test
  void are_all_in_the_list_of_artifacts_and_nothing_else_is() {
    Stream<String> published = published().stream().filter(pom -> !pom.contains("byline-bom"));

    assertThat(artifacts(read(BOM)).filter(id -> id.startsWith("byline-")).skip(2))
        .containsExactlyInAnyOrderElementsOf(published.map(PublishedModulesTest::name).toList());
  }

  @Test
  void have_sources_pages_a_name_of_their_module_and_a_licence_inside() {
    List<String> models = MODELS.stream().map(PublishedModulesTest::read).toList();
    assertAll(
        published().stream()
            .filter(pom -> !pom.contains("byline-bom") && !models.contains(pom))
            .map(
                pom ->
                    () ->
                        assertThat(pom)
                            .as(name(pom))
                            .contains("<artifactId>maven-source-plugin</artifactId>")
                            .contains("<artifactId>maven-javadoc-plugin</artifactId>")
                            .contains("<byline.module>")
                            .contains("<include>LICENSE</include>")));
    assertThat(MODELS)
        .allMatch(model -> Files.exists(Repository.root().resolve(model).resolve("MODEL_CARD.md")));
    assertThat(read(""))
        .contains("<exists>${basedir}/MODEL_CARD.md</exists>")
        .contains("<classifier>sources</classifier>")
        .contains("<classifier>javadoc</classifier>")
        .contains("<include>LICENSE</include>");
  }

  @Test
  void say_their_own_licence_where_it_is_not_the_one_of_the_parent() {
    for (String pom : published()) {
      boolean needsCoreNlp = name(pom).matches("byline-(pipeline|model-small|model-fast)");
      assertThat(pom.contains("<name>Apache-2.0</name>")).as(name(pom)).isEqualTo(!needsCoreNlp);
    }
  }

  private static List<String> published() {
    return MODULE
        .matcher(read(""))
        .results()
        .map(found -> read(found.group(1)))
        .filter(pom -> !pom.contains("<maven.deploy.skip>true<"))
        .toList();
  }

  /** The parent's name stands first in each of these POMs. */
  private static String name(String pom) {
    return artifacts(pom).skip(1).findFirst().orElseThrow();
  }

  private static String read(String module) {
    try {
      return Files.readString(Repository.root().resolve(module).resolve("pom.xml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> artifacts(String pom) {
    return ARTIFACT.matcher(pom).results().map(found -> found.group(1));
  }
}
