package dev.byline.training.model;

/**
 * The parts of an encoder's layer that have weights. Their names are written into model files: to
 * change one makes models of before unreadable.
 */
public enum LayerPart {
  /** Query, key and value side by side. */
  ATTENTION("attention"),

  /** The product behind the attention. */
  ATTENTION_OUTPUT("attentionOutput"),

  /** The layer norm behind that. */
  ATTENTION_NORM("attentionNorm"),

  /** The product before the activation. */
  UP("up"),

  /** The product behind the activation. */
  DOWN("down"),

  /** The layer norm at the end. */
  NORM("norm");

  private final String part;

  LayerPart(String part) {
    this.part = part;
  }

  /** What the weights of this part of a layer are called; layers are counted from zero. */
  public String of(int layer) {
    return prefix(layer) + part;
  }

  /** What the names of all weights of a layer begin with. */
  static String prefix(int layer) {
    return "layer" + layer + ".";
  }
}
