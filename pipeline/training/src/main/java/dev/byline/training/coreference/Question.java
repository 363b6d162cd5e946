package dev.byline.training.coreference;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Which of several mentions an anaphor means.
 *
 * @param anaphor its first piece
 * @param kind of the anaphor
 * @param candidates mentions that it may mean
 * @param right those of them that it does mean, by their places in the list; none where it means
 *     nothing that the window has
 */
public record Question(
    int anaphor, AnaphorKind kind, List<PieceRange> candidates, List<Integer> right) {

  /** Copies the lists. */
  public Question {
    candidates = List.copyOf(candidates);
    right = List.copyOf(right);
  }

  /** Whether a candidate is meant. */
  public boolean isRight(int candidate) {
    return right.contains(candidate);
  }

  /** Its candidates by their scores, the best one; the first of equals. */
  static int best(double[] scores) {
    return IntStream.range(0, scores.length)
        .reduce((best, next) -> scores[next] > scores[best] ? next : best)
        .orElse(-1);
  }
}
