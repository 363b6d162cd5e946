package dev.byline.training.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import ai.onnx.proto.OnnxMl;
import dev.byline.pipeline.internal.decoding.Constants;
import dev.byline.pipeline.internal.encoder.TaggerFiles;
import dev.byline.training.model.CoreferenceWeights;
import dev.byline.training.model.EncoderWeights;
import dev.byline.training.model.LayerReader;
import dev.byline.training.model.OnnxTensors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * A folder with the files of a model, as {@link TaggerFiles} reads them: {@code model.onnx} with
 * its SHA-256, {@code vocab.txt} and {@code tagger.properties}. Nothing is read or written before
 * it is asked for.
 *
 * @param folder to read or write
 */
public record ModelFolder(Path folder) {

  private static final String MODEL = "model.onnx";
  private static final String COREFERENCE = "coreference.onnx";
  private static final String VOCABULARY = "vocab.txt";
  private static final String CONSTANTS = "tagger.properties";

  /** How weights are written. */
  public enum Precision {
    /** Single precision, which training can go on from. */
    SINGLE,
    /** Eight bits, four for words: what is shipped. */
    QUANTISED
  }

  /**
   * The weights, to train or average or quantise them.
   *
   * @throws IOException if they cannot be read, or are quantised already
   */
  public EncoderWeights weights() throws IOException {
    return OnnxTensors.read(folder.resolve(MODEL));
  }

  /** Writes the weights with their SHA-256, by which a damaged copy is noticed. */
  public void writeModel(EncoderWeights weights, Precision precision) throws IOException {
    write(MODEL, OnnxExporter.model(weights, precision == Precision.QUANTISED));
  }

  /** Writes the branch for coreference with its SHA-256. */
  public void writeCoreference(CoreferenceWeights weights, Precision precision) throws IOException {
    write(COREFERENCE, CoreferenceExporter.model(weights, precision == Precision.QUANTISED));
  }

  /**
   * The layers of the model that the branch for coreference starts from, quantised or not.
   *
   * @throws IOException if they cannot be read
   */
  public EncoderWeights upperLayers() throws IOException {
    return LayerReader.upper(folder.resolve(MODEL));
  }

  /**
   * The branch for coreference, quantised or not, to go on from.
   *
   * @throws IOException if it cannot be read
   */
  public CoreferenceWeights branch() throws IOException {
    return LayerReader.branch(folder.resolve(COREFERENCE));
  }

  /**
   * Gives a model that was written before there was a branch for coreference the output that the
   * branch takes in; does nothing where it is there. Weights and other outputs stay as they are.
   *
   * @throws IOException if the model cannot be read or written
   */
  public void addMiddle() throws IOException {
    files(); // checks the checksum
    write(MODEL, MiddleOutput.addedTo(parsed(MODEL)));
  }

  /**
   * Gives a model and its branch for coreference, where it has one, products with one scale a piece
   * where they were written with scales for blocks of features; does nothing where they are not.
   *
   * @throws IOException if the model cannot be read or written
   */
  public void scaleByPiece() throws IOException {
    files(); // checks the checksums
    scaleByPiece(MODEL);
    if (Files.exists(folder.resolve(COREFERENCE))) {
      scaleByPiece(COREFERENCE);
    }
  }

  private void scaleByPiece(String name) throws IOException {
    write(name, PieceScaling.of(parsed(name)));
  }

  private OnnxMl.ModelProto parsed(String name) throws IOException {
    return OnnxMl.ModelProto.parseFrom(Files.readAllBytes(folder.resolve(name)));
  }

  private void write(String name, OnnxMl.ModelProto model) throws IOException {
    Files.createDirectories(folder);
    byte[] bytes = model.toByteArray();
    Files.write(folder.resolve(name), bytes);
    String sums = TaggerFiles.checksums(bytes, name);
    Files.writeString(folder.resolve(name + ".sha256"), sums, UTF_8);
  }

  /** The bytes of the model. */
  public byte[] model() throws IOException {
    files(); // checks the checksum
    return Files.readAllBytes(folder.resolve(MODEL));
  }

  /** The bytes of the branch for coreference. */
  public byte[] coreference() throws IOException {
    return Files.readAllBytes(folder.resolve(COREFERENCE));
  }

  /** Writes the pieces of the vocabulary, in the order of their numbers. */
  public void writeVocabulary(List<String> pieces) throws IOException {
    Files.writeString(folder.resolve(VOCABULARY), String.join("\n", pieces) + "\n", UTF_8);
  }

  /** Writes the constants, in the order of their names. */
  public void writeConstants(Constants constants) throws IOException {
    Properties properties = constants.write();
    String lines =
        properties.stringPropertyNames().stream()
            .sorted()
            .map(key -> key + " = " + properties.getProperty(key))
            .collect(Collectors.joining("\n", "# chosen on held-out articles\n", "\n"));
    Files.writeString(folder.resolve(CONSTANTS), lines, UTF_8);
  }

  /** Copies what stands beside the weights. */
  public void copyRestFrom(Path other) throws IOException {
    for (String name : List.of(VOCABULARY, CONSTANTS)) {
      if (Files.exists(other.resolve(name))) {
        Files.writeString(
            folder.resolve(name), Files.readString(other.resolve(name), UTF_8), UTF_8);
      }
    }
  }

  /**
   * The files as the tagger opens them.
   *
   * @throws IOException if one is missing or damaged
   */
  public TaggerFiles files() throws IOException {
    return TaggerFiles.in(folder);
  }
}
