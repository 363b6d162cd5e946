package dev.byline.consumers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes to a repository holds what Maven Central, modules and lawyers ask for. */
class PublishedArtifactsIT {

  @ParameterizedTest
  @MethodSource("dev.byline.consumers.Published#jars")
  void carry_sources_Javadoc_a_licence_and_the_name_of_a_module(Published published)
      throws IOException {
    assertThat(published.jar("-sources")).isRegularFile();
    assertThat(published.jar("-javadoc")).isRegularFile();
    try (JarFile jar = new JarFile(published.jar("").toFile())) {
      String licence =
          new String(jar.getInputStream(jar.getEntry("META-INF/LICENSE")).readAllBytes(), UTF_8);
      boolean needsCoreNlp = published.folder().startsWith("pipeline");
      assertThat(licence).contains(needsCoreNlp ? "GNU GENERAL PUBLIC LICENSE" : "Apache License");
      assertThat(jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name"))
          .isNotBlank();
    }
  }

  @Test
  void a_BOM_without_a_parent_names_them_all() throws IOException {
    Published bom = Published.ALL.get(1);
    String pom = Files.readString(bom.pom());

    assertThat(pom).doesNotContain("<parent>", "<properties>");
    for (Published published : Published.jars()) {
      assertThat(pom).contains("<artifactId>" + published.artifact() + "</artifactId>");
    }
  }
}
