package dev.byline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ModuleTest {

  /** On the class path a forgotten package works; only users with modules would notice. */
  @Test
  void exports_every_package_but_what_is_internal_to_everybody() throws URISyntaxException {
    Path classes =
        Path.of(Article.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    ModuleDescriptor core =
        ModuleFinder.of(classes).find("dev.byline.core").orElseThrow().descriptor();

    assertThat(
            core.exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet()))
        .isEqualTo(
            core.packages().stream()
                .filter(name -> !name.equals("dev.byline.internal"))
                .collect(Collectors.toSet()));
  }
}
