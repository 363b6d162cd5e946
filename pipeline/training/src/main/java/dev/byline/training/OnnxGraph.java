package dev.byline.training;

import ai.onnx.proto.OnnxMl;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** Writes the nodes and weights of an ONNX graph one by one. Not thread-safe. */
final class OnnxGraph {

  /** Domain of the operators that ONNX Runtime adds to the standard. */
  static final String RUNTIME = "com.microsoft";

  private static final int STANDARD_VERSION = 17;
  private static final int IR_VERSION = 8;

  private final OnnxMl.GraphProto.Builder graph = OnnxMl.GraphProto.newBuilder();
  private int names;

  /** An input of 64-bit integers. */
  String input(String name, String... dimensions) {
    graph.addInput(value(name, OnnxMl.TensorProto.DataType.INT64, dimensions));
    return name;
  }

  /** Declares a value as an output of the graph. */
  void output(String name, String... dimensions) {
    graph.addOutput(value(name, OnnxMl.TensorProto.DataType.FLOAT, dimensions));
  }

  private static OnnxMl.ValueInfoProto value(
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
    return add("", operator, List.of(inputs), "out" + names++);
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

  /** A node of the standard with attributes and several outputs. */
  List<String> node(
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

  /** A node of the standard with a given output. */
  void named(String output, String operator, String... inputs) {
    add("", operator, List.of(inputs), output);
  }

  private String add(String domain, String operator, List<String> inputs, String output) {
    graph.addNode(
        OnnxMl.NodeProto.newBuilder()
            .setName(operator + names++)
            .setDomain(domain)
            .setOpType(operator)
            .addAllInput(inputs)
            .addOutput(output));
    return output;
  }

  /** Weights in single precision. */
  String floats(String name, Tensor tensor) {
    ByteBuffer bytes =
        ByteBuffer.allocate(Float.BYTES * tensor.values().length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(tensor.values());
    return constant(name, OnnxMl.TensorProto.DataType.FLOAT, tensor.shape(), bytes.array());
  }

  /** Weights in eight bits with sign. */
  String bytes(String name, long[] shape, byte[] values) {
    return constant(name, OnnxMl.TensorProto.DataType.INT8, shape, values);
  }

  /** Bytes without sign. */
  String bits(String name, long[] shape, byte[] values) {
    return constant(name, OnnxMl.TensorProto.DataType.UINT8, shape, values);
  }

  /** Weights that bfloat16 holds exactly. */
  String briefs(String name, Tensor tensor) {
    ByteBuffer bytes =
        ByteBuffer.allocate(Short.BYTES * tensor.values().length).order(ByteOrder.LITTLE_ENDIAN);
    for (float value : tensor.values()) {
      bytes.putShort((short) (Float.floatToRawIntBits(value) >>> 16));
    }
    return constant(name, OnnxMl.TensorProto.DataType.BFLOAT16, tensor.shape(), bytes.array());
  }

  /** A list of 64-bit integers. */
  String integers(String name, long... values) {
    ByteBuffer bytes =
        ByteBuffer.allocate(Long.BYTES * values.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asLongBuffer().put(values);
    return constant(
        name, OnnxMl.TensorProto.DataType.INT64, new long[] {values.length}, bytes.array());
  }

  private String constant(
      String name, OnnxMl.TensorProto.DataType type, long[] shape, byte[] values) {
    OnnxMl.TensorProto.Builder tensor =
        OnnxMl.TensorProto.newBuilder()
            .setName(name)
            .setDataType(type.getNumber())
            .setRawData(ByteString.copyFrom(values));
    for (long size : shape) {
      tensor.addDims(size);
    }
    graph.addInitializer(tensor);
    return name;
  }

  static OnnxMl.AttributeProto attribute(String name, long value) {
    return OnnxMl.AttributeProto.newBuilder()
        .setName(name)
        .setType(OnnxMl.AttributeProto.AttributeType.INT)
        .setI(value)
        .build();
  }

  static OnnxMl.AttributeProto attribute(String name, float value) {
    return OnnxMl.AttributeProto.newBuilder()
        .setName(name)
        .setType(OnnxMl.AttributeProto.AttributeType.FLOAT)
        .setF(value)
        .build();
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
