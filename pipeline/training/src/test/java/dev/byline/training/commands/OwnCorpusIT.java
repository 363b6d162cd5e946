package dev.byline.training.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import dev.byline.attribution.Quote;
import dev.byline.pipeline.Byline;
import dev.byline.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code docs/own-corpus.md} tells to do works as it stands there: the example corpus is
 * trained on with the page's command, the model is loaded, and the page's text gives the page's
 * result.
 */
class OwnCorpusIT {

  private static final Path MODULE =
      Path.of(System.getProperty("byline.root", "../..")).resolve("pipeline/training");
  private static final String TRAIN = "$T train ";

  @TempDir Path folder;

  private static List<String> blocks(String language) throws IOException {
    String page = Files.readString(MODULE.resolve("docs/own-corpus.md"));
    Pattern block = Pattern.compile("(?s)```" + language + "\n(.*?)```");
    return block.matcher(page).results().map(match -> match.group(1)).toList();
  }

  /** The options of the page's command, its folders where they are in a test. */
  private String[] command() throws IOException {
    String line =
        blocks("sh").stream()
            .flatMap(String::lines)
            .filter(command -> command.startsWith(TRAIN))
            .findFirst()
            .orElseThrow();
    return line.substring("$T ".length())
        .replace("pipeline/training", MODULE.toString())
        .replace("--output model", "--output " + folder.resolve("model"))
        .split(" ");
  }

  @Test
  void the_worked_example_learns_to_read_minutes() throws IOException {
    List<String> texts = blocks("text");
    assertThat(Main.commandLine().execute(command())).isZero();

    try (Byline byline = Byline.builder().model(folder.resolve("model/full")).build()) {
      Analysis analysis = byline.analyze(Article.of(texts.get(2).strip()));

      assertThat(analysis.claims()).extracting(Claim::decidedBy).containsOnly("council");
      StringBuilder printed = new StringBuilder();
      for (Quote quote : analysis.attributedQuotes()) {
        printed.append(quote.speaker().orElseThrow().name() + ": " + quote.text() + "\n");
      }
      assertThat(printed).hasToString(texts.get(3));
    }
  }

  @Test
  void the_annotation_shown_is_that_of_the_corpus() throws IOException {
    Path file = MODULE.resolve("examples/council/attributions/council-01-06_mine.ann");

    assertThat(Files.readAllLines(file)).containsAll(blocks("text").get(0).lines().toList());
  }
}
