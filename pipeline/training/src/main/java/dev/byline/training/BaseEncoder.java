package dev.byline.training;

import ai.onnx.proto.OnnxMl;
import dev.byline.pipeline.tagger.Label;
import dev.byline.pipeline.tagger.Pieces;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pre-trained encoders to start from, read out of the jars that carry them: sentence encoders of
 * the BERT family in ONNX form.
 */
enum BaseEncoder {
  /** MiniLM, six layers, 384 wide (Wang et al., NeurIPS 2020; Apache-2.0). */
  MINILM("/all-minilm-l6-v2.onnx", "/all-minilm-l6-v2-tokenizer.json"),
  /** bge-small-en-v1.5, twelve layers, 384 wide (Xiao et al., SIGIR 2024; MIT). */
  BGE_SMALL("/bge-small-en-v1.5.onnx", "/bge-small-en-v1.5-tokenizer.json"),
  /** e5-small-v2, twelve layers, 384 wide (Wang et al. 2022, arXiv 2212.03533; MIT). */
  E5_SMALL("/e5-small-v2.onnx", "/e5-small-v2-tokenizer.json");

  /** No window is longer than this. */
  static final int LONGEST = 192;

  private static final int LINK_WIDTH = 64;
  private static final Pattern LAYER_PRODUCT =
      Pattern.compile("/encoder/layer\\.(\\d+)/(.+)/MatMul_output_0");

  private final String model;
  private final String tokenizer;

  BaseEncoder(String model, String tokenizer) {
    this.model = model;
    this.tokenizer = tokenizer;
  }

  String tokenizer() {
    return tokenizer;
  }

  /** The encoder's weights with fresh output layers. */
  Weights load(long seed) throws IOException {
    Map<String, Tensor> raw = new HashMap<>();
    OnnxMl.GraphProto graph;
    try (InputStream in =
        Optional.ofNullable(BaseEncoder.class.getResourceAsStream(model))
            .orElseThrow(() -> new IOException("no " + model + " on the class path"))) {
      graph = OnnxMl.ModelProto.parseFrom(in).getGraph();
    }
    for (OnnxMl.TensorProto tensor : graph.getInitializerList()) {
      if (tensor.getDataType() == OnnxMl.TensorProto.DataType.FLOAT.getNumber()) {
        raw.put(tensor.getName(), OnnxModel.tensor(tensor));
      }
    }
    for (OnnxMl.NodeProto node : graph.getNodeList()) {
      Matcher product = LAYER_PRODUCT.matcher(node.getOutput(0));
      if (node.getOpType().equals("MatMul")
          && product.matches()
          && raw.containsKey(node.getInput(1))) {
        String name =
            "encoder.layer." + product.group(1) + "." + product.group(2).replace('/', '.');
        raw.put(name + ".weight", raw.get(node.getInput(1)));
      }
    }
    return arrange(raw, seed);
  }

  private static Weights arrange(Map<String, Tensor> raw, long seed) {
    Map<String, Tensor> out = new HashMap<>();
    out.put(Weights.WORDS, raw.get("embeddings.word_embeddings.weight"));
    out.put(Weights.POSITIONS, raw.get("embeddings.position_embeddings.weight").head(LONGEST));
    out.put(Weights.SHAPES, shapes(raw.get("embeddings.token_type_embeddings.weight")));
    norm(raw, "embeddings.LayerNorm", Weights.EMBEDDING_NORM, out);
    for (int i = 0; raw.containsKey("encoder.layer." + i + ".output.dense.bias"); i++) {
      String from = "encoder.layer." + i + ".";
      String self = from + "attention.self.";
      for (String kind : new String[] {".weight", ".bias"}) {
        Tensor[] parts = {
          raw.get(self + "query" + kind),
          raw.get(self + "key" + kind),
          raw.get(self + "value" + kind)
        };
        out.put(
            Weights.attention(i) + kind,
            kind.equals(".weight") ? Tensor.sideBySide(parts) : Tensor.joined(parts));
        out.put(Weights.attentionOutput(i) + kind, raw.get(from + "attention.output.dense" + kind));
        out.put(Weights.up(i) + kind, raw.get(from + "intermediate.dense" + kind));
        out.put(Weights.down(i) + kind, raw.get(from + "output.dense" + kind));
      }
      norm(raw, from + "attention.output.LayerNorm", Weights.attentionNorm(i), out);
      norm(raw, from + "output.LayerNorm", Weights.norm(i), out);
    }
    int width = out.get(Weights.WORDS).columns();
    Random random = new Random(seed);
    head(Weights.TAGS, width, Label.COUNT, random, out);
    head(Weights.QUERY, width, LINK_WIDTH, random, out);
    head(Weights.KEY, width, LINK_WIDTH, random, out);
    return new Weights(out);
  }

  /** The two segments of BERT become outside and inside quotation marks, once for every case. */
  private static Tensor shapes(Tensor segments) {
    int width = segments.columns();
    float[] values = new float[Pieces.SHAPES * width];
    for (int row = 0; row < Pieces.SHAPES; row++) {
      System.arraycopy(segments.values(), 0, values, row * width, width);
    }
    return Tensor.matrix(Pieces.SHAPES, width, values);
  }

  private static void norm(
      Map<String, Tensor> raw, String from, String to, Map<String, Tensor> out) {
    out.put(to + ".weight", raw.get(from + ".weight"));
    out.put(to + ".bias", raw.get(from + ".bias"));
  }

  private static void head(
      String name, int width, int outputs, Random random, Map<String, Tensor> out) {
    float[] values = new float[width * outputs];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (0.02 * random.nextGaussian());
    }
    out.put(name + ".weight", Tensor.matrix(width, outputs, values));
    float[] bias = new float[outputs];
    Arrays.fill(bias, 0);
    out.put(name + ".bias", Tensor.vector(bias));
  }
}
