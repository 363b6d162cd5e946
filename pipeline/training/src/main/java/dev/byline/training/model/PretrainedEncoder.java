package dev.byline.training.model;

import ai.onnx.proto.OnnxMl;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.byline.pipeline.internal.window.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pre-trained encoders to start from, read out of the jars that carry them: sentence encoders of
 * the BERT family in ONNX form.
 */
public enum PretrainedEncoder {
  /** MiniLM, six layers, 384 wide (Wang et al., NeurIPS 2020; Apache-2.0). */
  MINILM("/all-minilm-l6-v2"),
  /** bge-small-en-v1.5, twelve layers, 384 wide (Xiao et al., SIGIR 2024; MIT). */
  BGE_SMALL("/bge-small-en-v1.5"),
  /** e5-small-v2, twelve layers, 384 wide (Wang et al. 2022, arXiv 2212.03533; MIT). */
  E5_SMALL("/e5-small-v2");

  /** Longest input in pieces that the weights are loaded for. */
  public static final int LONGEST_WINDOW = BertWeights.LONGEST;

  /** A product in a layer of the file: the exporter lost the matrices' names, not the nodes'. */
  private static final Pattern LAYER_PRODUCT =
      Pattern.compile("/encoder/layer\\.(\\d+)/(.+)/MatMul_output_0");

  private final String resource;

  PretrainedEncoder(String resource) {
    this.resource = resource;
  }

  /**
   * The encoder's weights with fresh output layers.
   *
   * @param seed of the random numbers in the output layers
   * @throws IOException if the jar that carries the encoder is not there
   */
  public EncoderWeights load(long seed) throws IOException {
    OnnxMl.GraphProto graph;
    try (InputStream in = open(".onnx")) {
      graph = OnnxMl.ModelProto.parseFrom(in).getGraph();
    }
    Map<String, Tensor> raw = OnnxTensors.floats(graph);
    for (OnnxMl.NodeProto node : graph.getNodeList()) {
      Matcher product = LAYER_PRODUCT.matcher(node.getOutput(0));
      if (node.getOpType().equals("MatMul")
          && product.matches()
          && raw.containsKey(node.getInput(1))) {
        String name =
            "encoder.layer." + product.group(1) + "." + product.group(2).replace('/', '.');
        raw.put(name + EncoderWeights.MATRIX, raw.get(node.getInput(1)));
      }
    }
    return new BertWeights(raw).arrange(seed);
  }

  /**
   * The pieces of the tokenizer, in the order of their numbers.
   *
   * @throws IOException if the jar that carries the encoder is not there
   */
  public List<String> pieces() throws IOException {
    try (InputStream in = open("-tokenizer.json")) {
      JsonNode numbers = new ObjectMapper().readTree(in).path("model").path("vocab");
      Map<Integer, String> pieces = new TreeMap<>();
      numbers.properties().forEach(e -> pieces.put(e.getValue().asInt(), e.getKey()));
      return List.copyOf(pieces.values());
    }
  }

  /** The same as the tagger's vocabulary. */
  public Vocabulary vocabulary() throws IOException {
    return Vocabulary.of(pieces());
  }

  private InputStream open(String ending) throws IOException {
    return Optional.ofNullable(PretrainedEncoder.class.getResourceAsStream(resource + ending))
        .orElseThrow(() -> new IOException("no " + resource + ending + " on the class path"));
  }
}
