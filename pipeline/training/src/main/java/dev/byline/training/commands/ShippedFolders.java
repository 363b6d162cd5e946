package dev.byline.training.commands;

/** Where the repository keeps what commands read and write, from its root. */
final class ShippedFolders {

  /** The model that byline-pipeline loads by default. */
  static final String TAGGER = "pipeline/model/src/main/resources/dev/byline/model/small";

  /** The weights of the choice among a span's boundaries. */
  static final String BOUNDARIES =
      "pipeline/src/main/resources/dev/byline/pipeline/internal/decoding";

  /** The weights behind the confidence. */
  static final String CONFIDENCE =
      "pipeline/src/main/resources/dev/byline/pipeline/internal/confidence";

  /** The model card, beside which stands how far the confidence can be trusted. */
  static final String MODEL_CARD = "pipeline/model";

  private ShippedFolders() {}
}
