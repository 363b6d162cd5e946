package dev.byline.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SamplesTest {

  @Test
  void every_sample_in_the_folder_is_shown() throws IOException, URISyntaxException {
    Path folder =
        Path.of(Objects.requireNonNull(SamplesTest.class.getResource("/samples")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(Samples.NAMES);
    }
  }

  @Test
  void every_sample_has_an_expectation_that_can_be_read() {
    for (var article : Samples.articles()) {
      Golden golden = Golden.of(article.id());
      assertThat(golden.expectations()).hasSizeGreaterThan(8);
      // words that do not stand in the article could never be found
      for (var expectation : golden.expectations()) {
        assertThat(expectation.isIn(article.text()))
            .as("%s: %s", article.id(), expectation.line())
            .isTrue();
      }
    }
  }
}
