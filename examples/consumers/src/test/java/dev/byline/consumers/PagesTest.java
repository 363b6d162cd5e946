package dev.byline.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code on the pages is that of the projects, which are compiled and run. */
class PagesTest {

  private static final Pattern CODE = Pattern.compile("(?ms)^```(?:java|xml)\\n(.*?)^```$");

  @ParameterizedTest
  @ValueSource(strings = {"spring-boot", "small"})
  void show_code_of_the_projects(String name) throws IOException {
    String page = Files.readString(Path.of("docs", name + ".md"));
    List<String> sources = sources(OutsideProject.TEMPLATES.resolve(name));
    List<String> snippets = CODE.matcher(page).results().map(found -> found.group(1)).toList();

    assertThat(snippets).isNotEmpty();
    assertThat(snippets)
        .allSatisfy(
            snippet ->
                assertThat(sources).anyMatch(source -> flat(source).contains(flat(snippet))));
  }

  /** However deep it stands in its file. */
  private static String flat(String code) {
    return code.lines().map(String::strip).reduce("", (all, line) -> all + line + "\n");
  }

  private static List<String> sources(Path project) throws IOException {
    try (Stream<Path> files = Files.walk(project)) {
      return files.filter(Files::isRegularFile).map(PagesTest::read).toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
