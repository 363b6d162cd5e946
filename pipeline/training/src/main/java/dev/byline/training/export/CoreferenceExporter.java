package dev.byline.training.export;

import ai.onnx.proto.OnnxMl;
import dev.byline.training.model.CoreferenceWeights;
import dev.byline.training.model.EncoderWeights;

/**
 * Writes the branch for coreference as an ONNX model, in single precision or quantised. It takes in
 * the tagger's {@code middle} of one window, without padding.
 */
final class CoreferenceExporter {

  private CoreferenceExporter() {}

  /** The weights as a model. */
  static OnnxMl.ModelProto model(CoreferenceWeights weights, boolean quantised) {
    OnnxGraphBuilder graph = new OnnxGraphBuilder();
    LinearLayers linear = new LinearLayers(graph, weights.weights(), quantised);
    EncoderLayers layers = new EncoderLayers(graph, linear, weights.width());
    String x = graph.floatInput("features", "rows", "length", Integer.toString(weights.width()));
    for (int layer = weights.first(); layer < weights.end(); layer++) {
      x = layers.layer(x, layer);
    }
    layers.output("anaphors", x, EncoderWeights.ANAPHOR);
    layers.output("antecedents", x, EncoderWeights.ANTECEDENT);
    return graph.model("byline-coreference");
  }
}
