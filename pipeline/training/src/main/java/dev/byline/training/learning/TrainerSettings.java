package dev.byline.training.learning;

/**
 * How to train. Begin with {@link #builder} and change what differs by name. The defaults that the
 * shipped model was trained with stand in its model card; those marked "by hand" were chosen by
 * hand, after what is usual for BERT, and not measured here.
 *
 * @param epochs how often every article is seen
 * @param portion share of the batches that each epoch keeps, so that half an epoch can be asked for
 * @param batch windows a step
 * @param window most pieces of a window
 * @param rate learning rate of the encoder at its highest
 * @param headRate learning rate of the output layers at its highest; they start from nothing
 * @param warmUp share of the steps over which the rates rise
 * @param decay weight decay, times the learning rate, of matrices
 * @param linkShare weight of the links' loss beside that of the labels
 * @param dropout share of the features dropped behind the embeddings and before the outputs
 * @param workers threads that share a batch; the weights are the same with any number
 * @param seed for everything that is random
 */
public record TrainerSettings(
    int epochs,
    double portion,
    int batch,
    int window,
    double rate,
    double headRate,
    double warmUp,
    double decay,
    double linkShare,
    double dropout,
    int workers,
    long seed) {

  /**
   * Checks what could only fail late.
   *
   * @throws IllegalArgumentException if a number makes no training
   */
  public TrainerSettings {
    if (epochs < 1 || batch < 1 || workers < 1) {
      throw new IllegalArgumentException(
          "epochs, batch and threads must be at least 1, are %d, %d, %d"
              .formatted(epochs, batch, workers));
    }
    if (!(portion > 0 && portion <= 1)) {
      throw new IllegalArgumentException("the portion must be above 0 and at most 1: " + portion);
    }
  }

  /** What the command {@code train} does where no option says otherwise. */
  public static Builder builder() {
    return new Builder();
  }

  /** These settings, to change some of them. */
  public Builder toBuilder() {
    return new Builder()
        .passes(epochs * portion)
        .batches(batch, window)
        .rates(rate, headRate)
        .workers(workers)
        .seed(seed);
  }

  /** Settings by name. Not thread-safe. */
  public static final class Builder {

    /** Share of the steps over which the rates rise: as RoBERTa (Liu et al. 2019). By hand. */
    private static final double WARM_UP = 0.06;

    /** That of BERT. By hand. */
    private static final double DECAY = 0.01;

    /** A link matters less than a label. By hand. */
    private static final double LINK_SHARE = 0.3;

    /** That of BERT. By hand. */
    private static final double DROPOUT = 0.1;

    private int epochs = 4; // by hand; the shipped model took three
    private double portion = 1;
    private int batch = 16; // by hand
    private int window = 190; // two less than the positions that are kept
    private double rate = 2e-4; // by hand, for six layers; the shipped model of ten took 1.5e-4
    private double headRate = 1e-3; // by hand
    private int workers = 2;
    private long seed = 7;

    private Builder() {}

    /** So many passes over the articles; a last part of a pass becomes a share of each. */
    public Builder passes(double passes) {
      epochs = (int) Math.ceil(passes);
      portion = passes / epochs;
      return this;
    }

    /** Batches of so many windows, each of so many pieces at most. */
    public Builder batches(int windows, int pieces) {
      batch = windows;
      window = pieces;
      return this;
    }

    /** The learning rates at their highest. */
    public Builder rates(double encoder, double outputs) {
      rate = encoder;
      headRate = outputs;
      return this;
    }

    /** Another learning rate of the encoder, and the outputs' in proportion. */
    public Builder rate(double encoder) {
      return rates(encoder, headRate * encoder / rate);
    }

    /** So many threads. */
    public Builder workers(int threads) {
      workers = threads;
      return this;
    }

    /** The random numbers. */
    public Builder seed(long number) {
      seed = number;
      return this;
    }

    /**
     * The settings.
     *
     * @throws IllegalArgumentException if a number makes no training
     */
    public TrainerSettings build() {
      return new TrainerSettings(
          epochs,
          portion,
          batch,
          window,
          rate,
          headRate,
          WARM_UP,
          DECAY,
          LINK_SHARE,
          DROPOUT,
          workers,
          seed);
    }
  }
}
