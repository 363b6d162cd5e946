package dev.byline.newsroom.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Invented sources with and without words that say why they would know. */
class JustificationsTest {

  private static double right(List<MarkedSource> sources) {
    List<MarkedSource> right =
        sources.stream().filter(source -> source.found().equals(source.expected())).toList();
    return (double) right.size() / sources.size();
  }

  private static List<String> wrong(List<MarkedSource> sources) {
    return sources.stream()
        .filter(source -> !source.found().equals(source.expected()))
        .map(source -> source.title() + ": \"" + source.found() + "\"")
        .toList();
  }

  @Test
  void the_words_are_found_and_none_where_there_are_none() {
    List<MarkedSource> seen = MarkedSource.read("justified-seen.txt");

    assertThat(seen).hasSizeGreaterThanOrEqualTo(30);
    assertThat(right(seen)).as("%s", wrong(seen)).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void so_they_are_in_sentences_that_the_patterns_were_not_made_for() {
    List<MarkedSource> unseen = MarkedSource.read("justified-unseen.txt");

    assertThat(unseen).hasSizeGreaterThanOrEqualTo(30);
    assertThat(right(unseen)).as("%s", wrong(unseen)).isGreaterThanOrEqualTo(0.9);
  }
}
