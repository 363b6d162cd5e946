package dev.byline.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is public says what it is for. The doclint of the Javadoc build checks that what is
 * written is right; this checks that it is written.
 */
class DocumentationTest {

  @TempDir Path folder;

  @Test
  void everything_public_is_documented() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String module : List.of("core", "pipeline")) {
      sources.addAll(Repository.mainSources(Repository.root().resolve(module)));
    }

    assertThat(sources).hasSizeGreaterThan(30);
    assertThat(undocumented(sources)).isEmpty();
  }

  @Test
  void finds_what_is_not() throws IOException {
    Path source = folder.resolve("Place.java");
    Files.writeString(
        source,
        """
        /**
         * A place.
         *
         * @param name its name
         */
        public record Place(String name, int depth) {
          public Place {}

          public int documentedNowhere() {
            return 0;
          }

          /** Documented. */
          public int documented() {
            return 0;
          }

          @Override
          public String toString() {
            return name;
          }

          int hidden() {
            return 0;
          }

          public enum Kind {
            ISLAND
          }

          private record Hidden(int depth) {
            public int notVisible() {
              return 0;
            }
          }
        }

        interface Internal {
          int notVisible();
        }
        """);

    assertThat(undocumented(List.of(source)))
        .containsExactly(
            "Place.java: @param depth of Place",
            "Place.java: documentedNowhere",
            "Place.java: Kind",
            "Place.java: ISLAND");
  }

  private static List<String> undocumented(List<Path> sources) throws IOException {
    return ParsedSources.scan(sources, Undocumented::new).found();
  }
}
