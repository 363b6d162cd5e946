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

  /** Words that all variants have, and in how many places a reader finds the statement. */
  private static final Map<String, String> READER =
      Map.ofEntries(
          // across articles: the deputy minister, the opposition leader, Latvia, the Kremlin
          Map.entry("major incident, preferably", "3 places, 3 articles"),
          Map.entry("preparing a major provocation", "3 places, 3 articles"),
          Map.entry("border by armed men", "3 places, 2 articles"),
          Map.entry("must stop", "3 places, 2 articles"),
          Map.entry("alarming", "2 places, 2 articles"),
          Map.entry("all necessary steps", "2 places, 2 articles"),
          // within one: a ministry that is reported and quoted, captions, summaries
          Map.entry("elarusian soldiers", "2 places, 1 articles"),
          Map.entry("special visas", "2 places, 1 articles"),
          Map.entry("seven dead", "2 places, 1 articles"),
          Map.entry("hybrid tactic", "2 places, 1 articles"),
          Map.entry("an invasion", "2 places, 1 articles"),
          Map.entry("flying people in", "2 places, 1 articles"),
          Map.entry("gruelling", "2 places, 1 articles"),
          Map.entry("asylum", "2 places, 1 articles"));

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
