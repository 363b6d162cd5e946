package dev.byline.training.export;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnx.proto.OnnxMl;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The output for the branch changes nothing else of the shipped model. */
class MiddleIT {

  /** The longest window, one in the middle, and the shortest there is. */
  private static final int[] LENGTHS = {190, 41, 3};

  private static final String BUNDLED = "/dev/byline/model/small/";

  @TempDir Path folder;

  /** The shipped model as it was before it had the output. */
  @BeforeEach
  void write_the_model_without_it() throws IOException {
    OnnxMl.ModelProto.Builder model =
        OnnxMl.ModelProto.parseFrom(bundled("model.onnx")).toBuilder();
    OnnxMl.GraphProto.Builder graph = model.getGraphBuilder();
    int last = graph.getOutputCount() - 1;
    assertThat(graph.getOutput(last).getName()).isEqualTo("middle");
    graph.removeOutput(last);
    graph.getNodeBuilderList().forEach(MiddleIT::nameAsAnyOther);
    Files.write(folder.resolve("model.onnx"), model.build().toByteArray());
    Files.write(folder.resolve("vocab.txt"), bundled("vocab.txt"));
  }

  private static byte[] bundled(String name) throws IOException {
    try (InputStream in = MiddleIT.class.getResourceAsStream(BUNDLED + name)) {
      return in.readAllBytes();
    }
  }

  private static void nameAsAnyOther(OnnxMl.NodeProto.Builder node) {
    for (int i = 0; i < node.getInputCount(); i++) {
      if (node.getInput(i).equals("middle")) {
        node.setInput(i, "inner");
      }
    }
    for (int i = 0; i < node.getOutputCount(); i++) {
      if (node.getOutput(i).equals("middle")) {
        node.setOutput(i, "inner");
      }
    }
  }

  /** All outputs for the same random windows, by output and length. */
  private static Map<String, float[]> outputs(byte[] model) throws OrtException {
    Random random = new Random(3);
    Map<String, float[]> all = new HashMap<>();
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession session = environment.createSession(model)) {
      for (int length : LENGTHS) {
        long[] shape = {1, length};
        long[] numbers = random.longs(length, 1000, 21_000).toArray();
        long[] shapes = random.longs(length, 0, 6).toArray();
        try (OnnxTensor pieces =
                OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers), shape);
            OnnxTensor kinds =
                OnnxTensor.createTensor(environment, LongBuffer.wrap(shapes), shape);
            OrtSession.Result result = session.run(Map.of("pieces", pieces, "shapes", kinds))) {
          for (Map.Entry<String, ai.onnxruntime.OnnxValue> output : result) {
            FloatBuffer values = ((OnnxTensor) output.getValue()).getFloatBuffer();
            float[] copy = new float[values.remaining()];
            values.get(copy);
            all.put(output.getKey() + " " + length, copy);
          }
        }
      }
    }
    return all;
  }

  @Test
  void the_other_outputs_stay_as_they_were_to_the_last_bit() throws IOException, OrtException {
    ModelFolder model = new ModelFolder(folder);
    Map<String, float[]> before = outputs(model.model());
    model.addMiddle();
    Map<String, float[]> after = outputs(model.model());

    assertThat(before).hasSize(3 * LENGTHS.length);
    before.forEach((output, values) -> assertThat(after.get(output)).as(output).isEqualTo(values));
    for (int length : LENGTHS) {
      assertThat(after.remove("middle " + length)).hasSize(length * 384);
    }
    assertThat(after.keySet()).isEqualTo(before.keySet());
  }

  @Test
  void what_is_shipped_is_what_the_command_makes() throws IOException {
    ModelFolder model = new ModelFolder(folder);
    model.addMiddle();

    assertThat(model.model()).isEqualTo(bundled("model.onnx"));
    model.addMiddle(); // a second time changes nothing
    assertThat(model.model()).isEqualTo(bundled("model.onnx"));
  }
}
