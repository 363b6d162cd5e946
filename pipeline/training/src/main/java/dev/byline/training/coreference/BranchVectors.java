package dev.byline.training.coreference;

import java.util.List;

/**
 * What the branch for coreference says of the pieces of a window, row by row. Not to be changed by
 * the caller.
 *
 * @param length number of pieces
 * @param anaphors for each piece what it looks for if an anaphor begins there
 * @param antecedents for each piece what it is found by
 */
public record BranchVectors(int length, float[] anaphors, float[] antecedents) {

  /** How well an anaphor that begins at a piece goes with each of some mentions. */
  double[] scores(int anaphor, List<PieceRange> mentions) {
    return mentions.stream().mapToDouble(mention -> score(anaphor, mention)).toArray();
  }

  /** How well it goes with nothing in the window, for which the first piece stands. */
  double none(int anaphor) {
    return score(anaphor, new PieceRange(0, 1));
  }

  private double score(int anaphor, PieceRange mention) {
    int width = anaphors.length / length;
    double sum = 0;
    for (int piece = mention.start(); piece < mention.end(); piece++) {
      for (int i = 0; i < width; i++) {
        sum += anaphors[anaphor * width + i] * antecedents[piece * width + i];
      }
    }
    return sum / (mention.end() - mention.start()) / Math.sqrt(width);
  }
}
