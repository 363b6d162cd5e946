package dev.byline.training.learning;

import dev.byline.pipeline.internal.decoding.Label;

/**
 * Windows side by side, padded to one length, with what the model should say. All arrays stand row
 * by row. Not to be changed once built.
 *
 * @param inputs what the encoder sees
 * @param targets what it should say
 * @param seed for what is dropped, so that it does not depend on which worker comes first
 */
record Batch(Inputs inputs, Targets targets, long seed) {

  /**
   * What the encoder sees.
   *
   * @param rows number of windows
   * @param length pieces of each
   * @param numbers of the pieces
   * @param shapes of the pieces
   */
  record Inputs(int rows, int length, long[] numbers, long[] shapes) {

    /** Nothing but padding. */
    static Inputs empty(int rows, int length) {
      return new Inputs(rows, length, new long[rows * length], new long[rows * length]);
    }
  }

  /**
   * What the model should say.
   *
   * @param labels wanted probabilities of the labels; zero for pieces that do not begin a token
   * @param tokens number of tokens
   * @param cues 1 where a cue begins and at the window's first piece, which stands for "no cue"
   * @param links from each piece to each piece of its window, the wanted probability of a link
   * @param linked number of sources and contents
   */
  record Targets(float[] labels, int tokens, float[] cues, float[] links, int linked) {

    /** Nothing wanted, for so many windows of so many pieces. */
    static Targets empty(int rows, int length) {
      int size = rows * length;
      return new Targets(
          new float[size * Label.COUNT], 0, new float[size], new float[size * length], 0);
    }

    Targets counted(int allTokens, int allLinked) {
      return new Targets(labels, allTokens, cues, links, allLinked);
    }
  }
}
