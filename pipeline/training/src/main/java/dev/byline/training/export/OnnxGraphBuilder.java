package dev.byline.training.export;

import ai.onnx.proto.OnnxMl;
import com.google.protobuf.ByteString;
import dev.byline.training.model.Bfloat16;
import dev.byline.training.model.Tensor;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Builds an ONNX graph node by node, operators of the standard and those that ONNX Runtime adds.
 * Values are known by their names; each method that adds something returns its name. The order of
 * calls decides the names, and so the bytes of the file. Not thread-safe.
 */
final class OnnxGraphBuilder {

  /** Domain of the operators that ONNX Runtime adds to the standard. */
  static final String RUNTIME = "com.microsoft";

  /** The first version of the standard's operators that has LayerNormalization. */
  private static final int STANDARD_VERSION = 17;

  /** The version of the file format that goes with these operators. */
  private static final int IR_VERSION = 8;

  /** More than any node takes of the numbers in names. */
  private static final int NAMES_A_NODE = 4;

  private final OnnxMl.GraphProto.Builder graph = OnnxMl.GraphProto.newBuilder();
  private final Set<String> numbers = new HashSet<>();
  private int names;

  /** A builder with the inputs and outputs of a graph, but none of its nodes and weights. */
  static OnnxGraphBuilder like(OnnxMl.GraphProto other) {
    OnnxGraphBuilder builder = new OnnxGraphBuilder();
    builder
        .graph
        .setName(other.getName())
        .addAllInput(other.getInputList())
        .addAllOutput(other.getOutputList());
    // names behind all that the other graph may have given
    builder.names = NAMES_A_NODE * other.getNodeCount();
    return builder;
  }

  /** Adds a finished node. */
  void add(OnnxMl.NodeProto node) {
    graph.addNode(node);
  }

  /** Adds a finished weight. */
  void add(OnnxMl.TensorProto weight) {
    graph.addInitializer(weight);
  }

  /** The graph as built so far. */
  OnnxMl.GraphProto graph() {
    return graph.build();
  }

  /**
   * An input of 64-bit integers.
   *
   * @param dimensions a number, or a name where the size is only known when the model runs
   */
  String input(String name, String... dimensions) {
    graph.addInput(value(name, OnnxMl.TensorProto.DataType.INT64, dimensions));
    return name;
  }

  /** An input in single precision. */
  String floatInput(String name, String... dimensions) {
    graph.addInput(value(name, OnnxMl.TensorProto.DataType.FLOAT, dimensions));
    return name;
  }

  /** Declares a value in single precision as an output of the graph. */
  void output(String name, String... dimensions) {
    graph.addOutput(value(name, OnnxMl.TensorProto.DataType.FLOAT, dimensions));
  }

  /** A value with its type and dimensions. */
  static OnnxMl.ValueInfoProto value(
      String name, OnnxMl.TensorProto.DataType type, String... dimensions) {
    OnnxMl.TensorShapeProto.Builder shape = OnnxMl.TensorShapeProto.newBuilder();
    for (String dimension : dimensions) {
      if (Character.isDigit(dimension.charAt(0))) {
        shape.addDimBuilder().setDimValue(Long.parseLong(dimension));
      } else {
        shape.addDimBuilder().setDimParam(dimension);
      }
    }
    return OnnxMl.ValueInfoProto.newBuilder()
        .setName(name)
        .setType(
            OnnxMl.TypeProto.newBuilder()
                .setTensorType(
                    OnnxMl.TypeProto.Tensor.newBuilder()
                        .setElemType(type.getNumber())
                        .setShape(shape)))
        .build();
  }

  /** A node of the standard with one output, whose name is returned. */
  String node(String operator, String... inputs) {
    return named("out" + names++, operator, inputs);
  }

  /** A node of the runtime with one output, whose name is returned. */
  String runtimeNode(String operator, List<OnnxMl.AttributeProto> attributes, String... inputs) {
    String output = "out" + names++;
    graph.addNode(
        OnnxMl.NodeProto.newBuilder()
            .setName(operator + names)
            .setDomain(RUNTIME)
            .setOpType(operator)
            .addAllInput(List.of(inputs))
            .addOutput(output)
            .addAllAttribute(attributes));
    return output;
  }

  /** A node of the standard with attributes and one output. */
  String node(String operator, List<OnnxMl.AttributeProto> attributes, String... inputs) {
    return nodes(operator, attributes, 1, inputs).get(0);
  }

  /** A node of the standard with attributes and several outputs. */
  List<String> nodes(
      String operator, List<OnnxMl.AttributeProto> attributes, int outputs, String... inputs) {
    OnnxMl.NodeProto.Builder node =
        OnnxMl.NodeProto.newBuilder()
            .setName(operator + names)
            .setOpType(operator)
            .addAllInput(List.of(inputs))
            .addAllAttribute(attributes);
    for (int i = 0; i < outputs; i++) {
      node.addOutput("out" + names++);
    }
    graph.addNode(node);
    return node.getOutputList();
  }

  /** A node of the standard with an output of a given name. */
  String named(String output, String operator, String... inputs) {
    graph.addNode(
        OnnxMl.NodeProto.newBuilder()
            .setName(operator + names++)
            .setDomain("")
            .setOpType(operator)
            .addAllInput(List.of(inputs))
            .addOutput(output));
    return output;
  }

  /** The same numbers in another type. */
  String cast(OnnxMl.TensorProto.DataType type, String x) {
    return node("Cast", List.of(attribute("to", type.getNumber())), x);
  }

  /** Weights in single precision. */
  String floats(String name, Tensor tensor) {
    ByteBuffer bytes =
        ByteBuffer.allocate(Float.BYTES * tensor.values().length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(tensor.values());
    return constant(name, OnnxMl.TensorProto.DataType.FLOAT, tensor.shape(), bytes.array());
  }

  /** One number in single precision, which the graph has once however often it is asked for. */
  String number(String name, float value) {
    if (numbers.add(name)) {
      floats(name, Tensor.vector(new float[] {value}));
    }
    return name;
  }

  /** Weights in eight bits with sign. */
  String signedBytes(String name, long[] shape, byte[] values) {
    add(signed(name, shape, values));
    return name;
  }

  /** Weights in eight bits with sign, by themselves. */
  static OnnxMl.TensorProto signed(String name, long[] shape, byte[] values) {
    return tensor(name, OnnxMl.TensorProto.DataType.INT8, shape, values);
  }

  /** Bytes without sign, each perhaps two numbers of four bits. */
  String unsignedBytes(String name, long[] shape, byte[] values) {
    return constant(name, OnnxMl.TensorProto.DataType.UINT8, shape, values);
  }

  /** Weights in sixteen bits, which must hold them exactly already. */
  String bfloats(String name, Tensor tensor) {
    ByteBuffer bytes =
        ByteBuffer.allocate(Short.BYTES * tensor.values().length).order(ByteOrder.LITTLE_ENDIAN);
    for (float value : tensor.values()) {
      bytes.putShort(Bfloat16.bits(value));
    }
    return constant(name, OnnxMl.TensorProto.DataType.BFLOAT16, tensor.shape(), bytes.array());
  }

  /** A list of 64-bit integers, as shapes and axes are given. */
  String integers(String name, long... values) {
    ByteBuffer bytes =
        ByteBuffer.allocate(Long.BYTES * values.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asLongBuffer().put(values);
    return constant(
        name, OnnxMl.TensorProto.DataType.INT64, new long[] {values.length}, bytes.array());
  }

  /** Adds a weight. */
  private String constant(
      String name, OnnxMl.TensorProto.DataType type, long[] shape, byte[] values) {
    add(tensor(name, type, shape, values));
    return name;
  }

  /** A weight; raw data is little-endian by the standard. */
  private static OnnxMl.TensorProto tensor(
      String name, OnnxMl.TensorProto.DataType type, long[] shape, byte[] values) {
    OnnxMl.TensorProto.Builder tensor =
        OnnxMl.TensorProto.newBuilder()
            .setName(name)
            .setDataType(type.getNumber())
            .setRawData(ByteString.copyFrom(values));
    for (long size : shape) {
      tensor.addDims(size);
    }
    return tensor.build();
  }

  /** An attribute that is a whole number. */
  static OnnxMl.AttributeProto attribute(String name, long value) {
    return named(name, OnnxMl.AttributeProto.AttributeType.INT).setI(value).build();
  }

  /** An attribute that is a list of whole numbers. */
  static OnnxMl.AttributeProto attribute(String name, List<Long> values) {
    return named(name, OnnxMl.AttributeProto.AttributeType.INTS).addAllInts(values).build();
  }

  /** An attribute in single precision. */
  static OnnxMl.AttributeProto attribute(String name, float value) {
    return named(name, OnnxMl.AttributeProto.AttributeType.FLOAT).setF(value).build();
  }

  private static OnnxMl.AttributeProto.Builder named(
      String name, OnnxMl.AttributeProto.AttributeType type) {
    return OnnxMl.AttributeProto.newBuilder().setName(name).setType(type);
  }

  /** The finished model. */
  OnnxMl.ModelProto model(String name) {
    return OnnxMl.ModelProto.newBuilder()
        .setIrVersion(IR_VERSION)
        .setProducerName("byline-training")
        .addOpsetImport(
            OnnxMl.OperatorSetIdProto.newBuilder().setDomain("").setVersion(STANDARD_VERSION))
        .addOpsetImport(OnnxMl.OperatorSetIdProto.newBuilder().setDomain(RUNTIME).setVersion(1))
        .setGraph(graph.setName(name))
        .build();
  }
}
