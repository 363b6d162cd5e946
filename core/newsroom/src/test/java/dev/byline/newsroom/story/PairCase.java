package dev.byline.newsroom.story;

import dev.byline.analysis.Analysis;
import dev.byline.newsroom.compare.WordFile;
import java.util.ArrayList;
import java.util.List;

/**
 * Two utterances, and what a careful reader says they are to each other.
 *
 * @param title what the case is about
 * @param one an utterance, as {@link InventedArticle} reads it
 * @param other another one
 * @param verdict same, different, contradicts, corroborates or other speaker
 */
public record PairCase(String title, String one, String other, String verdict) {

  /** The cases of a file. */
  public static List<PairCase> read(String resource) {
    List<String> lines = WordFile.lines(PairCase.class, resource);
    List<PairCase> cases = new ArrayList<>();
    for (int i = 0; i < lines.size(); i += 4) {
      cases.add(
          new PairCase(
              lines.get(i).substring("=== ".length()),
              lines.get(i + 1),
              lines.get(i + 2),
              lines.get(i + 3).substring("=> ".length())));
    }
    return cases;
  }

  /** The two articles. */
  public List<Analysis> articles(String prefix) {
    return List.of(
        new InventedArticle().says(one).analysis(prefix + "a"),
        new InventedArticle().says(other).analysis(prefix + "b"));
  }

  /** What the story says. */
  static String verdict(Story story) {
    for (Statement statement : story.statements()) {
      if (statement.variants().size() > 1) {
        return "same";
      }
    }
    return story.relations().isEmpty()
        ? "different"
        : switch (story.relations().get(0).kind()) {
          case CONTRADICTS -> "contradicts";
          case CORROBORATES -> "corroborates";
          case OTHER_SPEAKER -> "other speaker";
        };
  }
}
