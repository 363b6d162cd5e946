package dev.byline.pipeline.internal.encoder;

/**
 * For each piece of a window a vector with which a pronoun looks for its antecedent, and one by
 * which an antecedent is found, one piece behind the other. Not to be changed by the caller.
 */
record PieceVectors(float[] anaphors, float[] antecedents, int pieces) {

  int width() {
    return anaphors.length / pieces;
  }

  /** How well a pronoun at one piece goes with a mention of some pieces. */
  double match(int pronoun, int mentionStart, int mentionEnd) {
    int width = width();
    double sum = 0;
    for (int piece = mentionStart; piece < mentionEnd; piece++) {
      for (int i = 0; i < width; i++) {
        sum += anaphors[pronoun * width + i] * antecedents[piece * width + i];
      }
    }
    return sum / ((mentionEnd - mentionStart) * Math.sqrt(width));
  }

  /** How well it goes with nobody in this window: what the piece before all words stands for. */
  double matchNone(int pronoun) {
    return match(pronoun, 0, 1);
  }
}
