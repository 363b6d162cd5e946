package dev.byline.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README promises nothing that no test holds. */
class GuaranteesTest {

  private static final String SECTION = "## What Byline guarantees";

  /** A test by its name, whatever lane it runs in. */
  private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|Properties|IT|Campaign))`");

  @Test
  void every_test_that_a_promise_names_exists() throws IOException {
    Set<String> named = new TreeSet<>();
    for (String row : promises(Files.readString(Repository.root().resolve("README.md")))) {
      named.addAll(tests(row));
    }

    assertThat(named).hasSizeGreaterThan(10);
    assertThat(tests()).containsAll(named);
  }

  @Test
  void every_promise_names_what_holds_it() throws IOException {
    String readme = Files.readString(Repository.root().resolve("README.md"));

    assertThat(promises(readme))
        .hasSizeGreaterThan(10)
        .allMatch(row -> !tests(row).isEmpty() || row.contains("profile *mutation*"));
  }

  @Test
  void finds_the_rows_and_what_they_name() {
    List<String> rows =
        promises(
            """
            # Title
            | `OtherTest` | x |

            ## What Byline guarantees

            | promise | held by |
            | --- | --- |
            | **One.** A `word`. | `OneTest`, `TwoIT` |
            | Two. | |

            ## Limits
            | a | `LastTest` |
            """);

    assertThat(rows).hasSize(2);
    assertThat(tests(rows.get(0))).containsExactly("OneTest", "TwoIT");
    assertThat(tests(rows.get(1))).isEmpty();
  }

  /** The rows of the section's table without its head. */
  private static List<String> promises(String readme) {
    return readme
        .lines()
        .dropWhile(line -> !line.equals(SECTION))
        .skip(1)
        .takeWhile(line -> !line.startsWith("## "))
        .filter(line -> line.startsWith("|"))
        .skip(2)
        .toList();
  }

  private static List<String> tests(String row) {
    return TEST.matcher(row).results().map(found -> found.group(1)).toList();
  }

  private static Set<String> tests() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Path module : Repository.modules()) {
      sources.addAll(Repository.testSources(module));
    }
    Set<String> names = new TreeSet<>();
    sources.forEach(source -> names.add(source.getFileName().toString().replace(".java", "")));
    return names;
  }
}
