package dev.byline.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.byline.analysis.Analysis;
import dev.byline.newsroom.story.Statement;
import dev.byline.newsroom.story.Story;
import dev.byline.pipeline.Byline;
import dev.byline.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The story of the five given articles, which are about one day at a border: what a careful reader
 * finds in them, and nothing else. Where they are not beside the repository the test is skipped.
 */
class StoryIT {

  private static final Path ARTICLES =
      Path.of(System.getProperty("byline.shared", "../../shared")).resolve("articles").normalize();

  /** In how many places a reader finds a statement, and words that all its variants have. */
  private static final Map<String, String> READER =
      """
      # across articles: the deputy minister, the opposition leader, Latvia, the Kremlin
      3 places, 3 articles | major incident, preferably
      3 places, 3 articles | preparing a major provocation
      3 places, 2 articles | border by armed men
      3 places, 2 articles | must stop
      2 places, 2 articles | alarming
      2 places, 2 articles | all necessary steps
      # within one: a ministry that is reported and quoted, captions, summaries
      2 places, 1 articles | elarusian soldiers
      2 places, 1 articles | special visas
      2 places, 1 articles | seven dead
      2 places, 1 articles | hybrid tactic
      2 places, 1 articles | an invasion
      2 places, 1 articles | flying people in
      2 places, 1 articles | gruelling
      2 places, 1 articles | asylum
      """
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" \\| "))
          .collect(Collectors.toMap(parts -> parts[1], parts -> parts[0]));

  @Test
  void holds_what_a_careful_reader_finds_and_merges_nothing_else() throws IOException {
    boolean there = Files.isDirectory(ARTICLES);
    if (!there) {
      System.out.println("SKIPPED: no articles in " + ARTICLES + " (set -Dbyline.shared=DIR)");
    }
    assumeTrue(there);

    List<Statement> several =
        Story.of(analysed()).statements().stream()
            .filter(statement -> statement.variants().size() > 1)
            .toList();

    assertThat(several.stream().collect(Collectors.toMap(StoryIT::words, StoryIT::places)))
        .containsExactlyInAnyOrderEntriesOf(READER);
  }

  private static List<Analysis> analysed() throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(ARTICLES)) {
      files = found.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    List<Analysis> analyses = new ArrayList<>();
    try (Byline byline = Byline.builder().build()) {
      for (Path file : files) {
        String id = file.getFileName().toString();
        analyses.add(byline.analyze(Article.of(id, Files.readString(file))));
      }
    }
    return analyses;
  }

  /** The reader's words that all variants have; the whole statement if there are none. */
  private static String words(Statement statement) {
    return READER.keySet().stream()
        .filter(
            words ->
                statement.variants().stream()
                    .allMatch(variant -> variant.utterance().text().contains(words)))
        .findFirst()
        .orElseGet(statement::toString);
  }

  private static String places(Statement statement) {
    return statement.variants().size() + " places, " + statement.articles().size() + " articles";
  }
}
