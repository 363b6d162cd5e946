package dev.byline.pipeline.internal.typing;

import dev.byline.pipeline.annotation.AnnotatedText;
import java.util.Set;

/**
 * Whose child or parent somebody is by the noun in front of the name: 'his son, Ivo Vale', 'her
 * daughter Mara Vale', 'his father, the trainer Ivo Vale'.
 *
 * @param text the article
 */
public record KinNouns(AnnotatedText text) {

  /** Nouns for children. */
  public static final Set<String> CHILDREN = Set.of("son", "daughter", "grandson", "granddaughter");

  /** Nouns for parents. */
  public static final Set<String> PARENTS = Set.of("father", "mother");

  /** In tokens: 'the trainer' between a father and his name. */
  private static final int LONGEST_ROLE = 5;

  /** Whether such a noun stands in front, over a comma or over what the name's bearer is. */
  public boolean isBehind(int name, Set<String> nouns) {
    int start = text.sentenceOf(name).start();
    int farthest = Math.max(start + 1, name - LONGEST_ROLE);
    int i = name - 1;
    while (i > farthest
        && text.token(i).hasTag("NN", "JJ", "DT")
        && !nouns.contains(text.token(i).text())) {
      i--;
    }
    int noun = i > start && text.token(i).isWord(",") ? i - 1 : i;
    return noun > start
        && nouns.contains(text.token(noun).text())
        && text.token(noun - 1).hasTag("PRP$", "JJ", "POS");
  }
}
