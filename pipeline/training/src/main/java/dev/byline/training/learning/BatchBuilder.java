package dev.byline.training.learning;

import dev.byline.pipeline.internal.decoding.Label;
import dev.byline.pipeline.internal.window.Vocabulary;
import dev.byline.pipeline.internal.window.Window;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Puts windows of labelled articles into one {@link Batch}. Used once. */
final class BatchBuilder {

  /**
   * Share of the words that are hidden behind the mask piece, so that the model learns to read the
   * others. Chosen by hand, not measured.
   */
  private static final double HIDDEN = 0.04;

  /**
   * The same for capitalised words: names are many and the corpus has few of them, so what stands
   * around a name must be enough. Chosen by hand, not measured.
   */
  private static final double HIDDEN_CAPITALISED = 0.10;

  /** From this shape on a token is capitalised; below it is not, quoted or unquoted. */
  private static final int CAPITALISED = 2;

  /** A window of an article. */
  record Item(LabelledArticle article, Window window) {}

  private final Vocabulary vocabulary;
  private final Random random;
  private final List<Item> items;
  private final List<Window.Input> inputs;
  private final Batch.Inputs in;
  private final Batch.Targets out;

  private BatchBuilder(List<Item> items, Vocabulary vocabulary, Random random) {
    this.vocabulary = vocabulary;
    this.random = random;
    this.items = items;
    this.inputs = items.stream().map(item -> item.window().input(vocabulary)).toList();
    int length = inputs.stream().mapToInt(Window.Input::length).max().orElse(0);
    this.in = Batch.Inputs.empty(items.size(), length);
    this.out = Batch.Targets.empty(items.size(), length);
  }

  /** The batch of some windows; {@code random} decides what is hidden and, later, dropped. */
  static Batch of(List<Item> items, Vocabulary vocabulary, Random random) {
    return new BatchBuilder(items, vocabulary, random).build();
  }

  private Batch build() {
    int tokens = items.stream().mapToInt(item -> item.window().size()).sum();
    int linked = IntStream.range(0, items.size()).map(this::fill).sum();
    return new Batch(in, out.counted(tokens, linked), random.nextLong());
  }

  /** Fills one row and returns how many sources and contents begin in it. */
  private int fill(int row) {
    Window.Input input = inputs.get(row);
    int offset = row * in.length();
    System.arraycopy(input.numbers(), 0, in.numbers(), offset, input.length());
    System.arraycopy(input.shapes(), 0, in.shapes(), offset, input.length());
    out.cues()[offset] = 1;
    Window window = items.get(row).window();
    int linked = 0;
    for (int token = window.start(); token < window.end(); token++) {
      linked += fill(row, token, offset + input.firstPieces()[token - window.start()]);
    }
    return linked;
  }

  /**
   * Fills in a token whose first piece is at a place of the batch; 1 if it begins a linked span.
   */
  private int fill(int row, int token, int at) {
    LabelledArticle article = items.get(row).article();
    System.arraycopy(article.labels()[token], 0, out.labels(), at * Label.COUNT, Label.COUNT);
    if (article.cueStart()[token]) {
      out.cues()[at] = 1;
    }
    int[] cues = article.links()[token];
    if (cues != null) {
      link(row, at, cues);
    }
    hide(article, token, at);
    return cues == null ? 0 : 1;
  }

  private void hide(LabelledArticle article, int token, int at) {
    boolean capitalised = article.pieces().shapes()[token] >= CAPITALISED;
    if (random.nextDouble() < (capitalised ? HIDDEN_CAPITALISED : HIDDEN)) {
      int width = article.pieces().numbers()[token].length;
      Arrays.fill(in.numbers(), at, at + width, vocabulary.mask());
    }
  }

  /** Wants links to the cues in the window, equally; to "no cue" if there are none in it. */
  private void link(int row, int at, int[] cueTokens) {
    Window window = items.get(row).window();
    int[] seen =
        Arrays.stream(cueTokens)
            .filter(cue -> cue >= window.start() && cue < window.end())
            .map(cue -> inputs.get(row).firstPieces()[cue - window.start()])
            .toArray();
    if (seen.length == 0) {
      out.links()[at * in.length()] = 1;
    }
    for (int piece : seen) {
      out.links()[at * in.length() + piece] = 1f / seen.length;
    }
  }
}
