package dev.byline.spark;

import dev.byline.json.ArticleJson;
import dev.byline.text.Article;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * As many articles as are wanted, no two alike: paragraphs of the runner's invented samples, drawn
 * and ordered by chance. The article of a number is always the same.
 */
final class MixedArticles {

  private static final List<String> SAMPLES =
      List.of("border-talks", "chip-release", "cup-semifinal", "dam-trial", "ferry-council");
  private static final int MOST_PARAGRAPHS = 7;

  private final List<String> paragraphs = new ArrayList<>();

  MixedArticles() {
    for (String sample : SAMPLES) {
      paragraphs.addAll(List.of(read("/samples/" + sample + ".txt").split("\n\n")));
    }
  }

  private static String read(String resource) {
    try (InputStream in = MixedArticles.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The article of a number. */
  Article article(int number) {
    Random random = new Random(number);
    List<String> chosen = new ArrayList<>();
    for (int i = 2 + random.nextInt(MOST_PARAGRAPHS - 1); i > 0; i--) {
      chosen.add(paragraphs.get(random.nextInt(paragraphs.size())));
    }
    Article article = Article.of("mixed-" + number, String.join("\n\n", chosen));
    return random.nextInt(3) > 0
        ? article
        : article.withPublishedOn(LocalDate.of(2031, 1, 1).plusDays(random.nextInt(900)));
  }

  /**
   * Files of JSON lines in a folder, a thousand lines each. Of two hundred lines one is no article,
   * and one is empty of words.
   */
  void writeLines(Path folder, int count) throws IOException {
    Files.createDirectories(folder);
    for (int from = 0; from < count; from += 1000) {
      Path file = folder.resolve(String.format("part-%04d.jsonl", from / 1000));
      try (BufferedWriter out = Files.newBufferedWriter(file)) {
        for (int i = from; i < Math.min(count, from + 1000); i++) {
          out.write(line(i) + "\n");
        }
      }
    }
  }

  private String line(int number) {
    return switch (number % 200) {
      case 7 -> "{\"id\":\"broken-" + number + "\",\"text\":";
      case 11 -> ArticleJson.write(Article.of("empty-" + number, " \n"));
      case 13 ->
          ArticleJson.write(Article.of("half-" + number, "“Stay \uD83D here”, Mara Ellison said."));
      default -> ArticleJson.write(article(number));
    };
  }
}
