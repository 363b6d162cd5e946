package dev.byline.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.attribution.Justification;
import dev.byline.newsroom.audit.Justifications;
import dev.byline.pipeline.Byline;
import dev.byline.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Why sources would know, where Byline finds the sources itself. */
class AuditIT {

  private static final Path CASES =
      Path.of(System.getProperty("byline.root", ".."))
          .resolve("core/newsroom/src/test/resources/dev/byline/newsroom/audit");

  @Test
  void the_words_that_justify_are_found_in_at_least_four_of_five_sentences() throws IOException {
    int all = 0;
    List<String> wrong = new ArrayList<>();
    try (Byline byline = Byline.builder().build()) {
      for (String file : List.of("justified-seen.txt", "justified-unseen.txt")) {
        List<String> lines =
            Files.readAllLines(CASES.resolve(file)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        for (int i = 0; i < lines.size(); i += 3) {
          String text = lines.get(i + 1).replaceAll("\\{[A-Z]:|\\}", "");
          Optional<Justification> found =
              Justifications.of(byline.analyze(Article.of(text))).values().stream().findFirst();
          String words = found.map(why -> why.excerpt().text()).orElse("none");
          all++;
          if (!lines.get(i + 2).equals("=> " + words)) {
            wrong.add(lines.get(i) + ": " + words);
          }
        }
      }
    }
    System.out.println("justifications right: " + (all - wrong.size()) + " of " + all);
    assertThat(all).isGreaterThanOrEqualTo(60);
    assertThat(wrong).hasSizeLessThanOrEqualTo(all / 5);
  }
}
