package dev.byline.training.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.onnx.proto.OnnxMl;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.byline.training.model.Tensor;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A product in blocks, as models were written before, against the one by piece it becomes. */
class PieceScalingIT {

  private static final int FEATURES = 128;
  private static final int COLUMNS = 32;
  private static final int PIECES = 5;

  private final Random random = new Random(7);

  private OnnxMl.ModelProto inBlocks() {
    OnnxGraphBuilder graph = new OnnxGraphBuilder();
    String x = graph.floatInput("x", "length", Integer.toString(FEATURES));
    byte[] bytes = new byte[FEATURES * COLUMNS];
    random.nextBytes(bytes);
    float[] scales = new float[COLUMNS];
    float[] bias = new float[COLUMNS];
    for (int i = 0; i < COLUMNS; i++) {
      scales[i] = 0.001f + random.nextFloat() / 500;
      bias[i] = random.nextFloat();
    }
    String weight =
        graph.unsignedBytes("layer.weight", new long[] {COLUMNS, FEATURES / 64, 64}, bytes);
    String scale = graph.floats("layer.scale", Tensor.matrix(COLUMNS, 1, scales));
    String repeated =
        graph.node("Expand", scale, graph.integers("layer.blocks", COLUMNS, FEATURES / 64));
    String product =
        graph.runtimeNode(
            "MatMulNBits",
            List.of(
                OnnxGraphBuilder.attribute("K", FEATURES),
                OnnxGraphBuilder.attribute("N", COLUMNS),
                OnnxGraphBuilder.attribute("bits", 8),
                OnnxGraphBuilder.attribute("block_size", 64),
                OnnxGraphBuilder.attribute("accuracy_level", 4)),
            x,
            weight,
            repeated,
            "",
            "",
            graph.floats("layer.bias", Tensor.vector(bias)));
    graph.named("y", "Identity", product);
    graph.output("y", "length", Integer.toString(COLUMNS));
    return graph.model("test");
  }

  private static float[] run(OnnxMl.ModelProto model, float[] input) throws OrtException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    long[] shape = {input.length / FEATURES, FEATURES};
    try (OrtSession session = environment.createSession(model.toByteArray());
        OnnxTensor x = OnnxTensor.createTensor(environment, FloatBuffer.wrap(input), shape);
        OrtSession.Result result = session.run(Map.of("x", x))) {
      FloatBuffer values = ((OnnxTensor) result.get(0)).getFloatBuffer();
      float[] copy = new float[values.remaining()];
      values.get(copy);
      return copy;
    }
  }

  /** Pieces of very different size: one scale for all would leave nothing of the small one. */
  @Test
  void each_piece_keeps_what_it_had() throws OrtException {
    OnnxMl.ModelProto before = inBlocks();
    OnnxMl.ModelProto after = PieceScaling.of(before);
    float[] input = new float[PIECES * FEATURES];
    for (int i = 0; i < input.length; i++) {
      input[i] = (random.nextFloat() - 0.5f) * (i < FEATURES ? 100 : 1);
    }

    float[] exact = run(before, input);
    float[] scaled = run(after, input);

    assertThat(after.getGraph().getNodeList())
        .noneMatch(PieceScaledProduct::isInBlocks)
        .noneMatch(node -> node.getOpType().equals("Expand"));
    for (int i = 0; i < exact.length; i++) {
      assertThat(scaled[i]).isCloseTo(exact[i], within(i < COLUMNS ? 1f : 0.03f));
    }
  }

  @Test
  void a_piece_of_zeros_gives_the_bias() throws OrtException {
    OnnxMl.ModelProto model = inBlocks();
    float[] zeros = new float[PIECES * FEATURES];

    assertThat(run(PieceScaling.of(model), zeros)).isEqualTo(run(model, zeros));
  }

  @Test
  void a_model_without_blocks_stays_as_it_is() {
    OnnxMl.ModelProto once = PieceScaling.of(inBlocks());

    assertThat(PieceScaling.of(once)).isSameAs(once);
  }
}
