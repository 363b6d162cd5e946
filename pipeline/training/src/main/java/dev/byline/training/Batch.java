package dev.byline.training;

import dev.byline.pipeline.tagger.Label;
import dev.byline.pipeline.tagger.Vocabulary;
import dev.byline.pipeline.tagger.Window;
import java.util.List;
import java.util.Random;

/**
 * Windows side by side, padded to one length, with what the model should say. Row by row.
 *
 * @param rows number of windows
 * @param length pieces of each
 * @param numbers of the pieces
 * @param shapes of the pieces
 * @param labels wanted probabilities of the labels; zero for pieces that do not begin a token
 * @param tokens number of tokens
 * @param cues 1 where a cue begins and at the window's first piece, which stands for "no cue"
 * @param links from each piece to each piece of its window, the wanted probability of a link
 * @param linked number of sources and contents
 * @param seed for what is dropped, so that it does not depend on which worker comes first
 */
record Batch(
    int rows,
    int length,
    long[] numbers,
    long[] shapes,
    float[] labels,
    int tokens,
    float[] cues,
    float[] links,
    int linked,
    long seed) {

  /** A window of an example. */
  record Item(Example example, Window window) {}

  /** Hides words at random, so that the model learns to read the others; names more often. */
  private static final double HIDDEN = 0.04;

  private static final double HIDDEN_NAME = 0.10;

  static Batch of(List<Item> items, Vocabulary vocabulary, Random random) {
    Window.Input[] inputs =
        items.stream().map(item -> item.window().input(vocabulary)).toArray(Window.Input[]::new);
    int length = 0;
    for (Window.Input input : inputs) {
      length = Math.max(length, input.length());
    }
    int size = items.size() * length;
    Batch batch =
        new Batch(
            items.size(),
            length,
            new long[size],
            new long[size],
            new float[size * Label.COUNT],
            0,
            new float[size],
            new float[size * length],
            0,
            0);
    int tokens = 0;
    int linked = 0;
    for (int row = 0; row < inputs.length; row++) {
      tokens += items.get(row).window().size();
      linked += batch.fill(row, items.get(row), inputs[row], vocabulary, random);
    }
    return new Batch(
        batch.rows,
        length,
        batch.numbers,
        batch.shapes,
        batch.labels,
        tokens,
        batch.cues,
        batch.links,
        linked,
        random.nextLong());
  }

  private int fill(int row, Item item, Window.Input input, Vocabulary vocabulary, Random random) {
    int offset = row * length;
    System.arraycopy(input.numbers(), 0, numbers, offset, input.length());
    System.arraycopy(input.shapes(), 0, shapes, offset, input.length());
    cues[offset] = 1;
    Window window = item.window();
    Example example = item.example();
    int linkedHere = 0;
    for (int token = window.start(); token < window.end(); token++) {
      int at = input.firstPieces()[token - window.start()];
      System.arraycopy(
          example.labels()[token], 0, labels, (offset + at) * Label.COUNT, Label.COUNT);
      if (example.cueStart()[token]) {
        cues[offset + at] = 1;
      }
      if (example.links()[token] != null) {
        link(offset + at, example.links()[token], window, input);
        linkedHere++;
      }
      double hidden = example.pieces().shapes()[token] >= 2 ? HIDDEN_NAME : HIDDEN;
      if (random.nextDouble() < hidden) {
        int width = example.pieces().numbers()[token].length;
        java.util.Arrays.fill(numbers, offset + at, offset + at + width, vocabulary.mask());
      }
    }
    return linkedHere;
  }

  private void link(int row, int[] cueTokens, Window window, Window.Input input) {
    int seen = 0;
    for (int cue : cueTokens) {
      seen += cue >= window.start() && cue < window.end() ? 1 : 0;
    }
    if (seen == 0) {
      links[row * length] = 1;
    }
    for (int cue : cueTokens) {
      if (cue >= window.start() && cue < window.end()) {
        links[row * length + input.firstPieces()[cue - window.start()]] = 1f / seen;
      }
    }
  }
}
