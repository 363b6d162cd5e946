package dev.byline.attribution;

import static java.util.Objects.requireNonNull;

import dev.byline.text.Excerpt;
import java.util.List;

/**
 * How firmly something was said: each property with the words of the article that show it.
 * Immutable. Only the main clauses of a claim's content count: in "the mayor, who may resign, was
 * in town" nothing is hedged.
 *
 * @param hedges words by which the claim is less than certain, in text order. Inside the content
 *     they are the source's ("it <em>may</em> rain"), outside of it the article's ("she
 *     <em>reportedly</em> said")
 * @param conditions words that make it depend on something, in text order: "if", "unless", "would"
 * @param futures words that place it in the future, in text order: "will", "plans to"; also "would"
 *     where a past tense before it makes that of "will" ("said it would close")
 * @param stance how the article stands to what the source says
 * @param stanceWords the words that show the stance, in text order; none for {@link Stance#NEUTRAL}
 */
public record Firmness(
    List<Excerpt> hedges,
    List<Excerpt> conditions,
    List<Excerpt> futures,
    Stance stance,
    List<Excerpt> stanceWords) {

  /** Said plainly, and the article takes no side. */
  public static final Firmness PLAIN =
      new Firmness(List.of(), List.of(), List.of(), Stance.NEUTRAL, List.of());

  /**
   * Copies the lists and checks the arguments.
   *
   * @throws IllegalArgumentException if words are out of text order or overlap, or if a neutral
   *     stance has words that show it
   */
  public Firmness {
    hedges = ordered(hedges, "hedges");
    conditions = ordered(conditions, "conditions");
    futures = ordered(futures, "futures");
    requireNonNull(stance, "stance");
    stanceWords = ordered(stanceWords, "stanceWords");
    if (stance == Stance.NEUTRAL && !stanceWords.isEmpty()) {
      throw new IllegalArgumentException(
          "no words can show that the article takes no side: " + stanceWords);
    }
  }

  private static List<Excerpt> ordered(List<Excerpt> words, String name) {
    List<Excerpt> copy = List.copyOf(words);
    for (int i = 1; i < copy.size(); i++) {
      if (copy.get(i - 1).end() > copy.get(i).start()) {
        throw new IllegalArgumentException(
            name + " must be in text order without overlap: " + copy);
      }
    }
    return copy;
  }

  /** Whether it is less than certain: may, could, appears to, allegedly, reportedly. */
  public boolean isHedged() {
    return !hedges.isEmpty();
  }

  /** Whether it depends on something: if, unless, would. */
  public boolean isConditional() {
    return !conditions.isEmpty();
  }

  /** Whether it is about what is to come: will, plans to. */
  public boolean isFuture() {
    return !futures.isEmpty();
  }
}
