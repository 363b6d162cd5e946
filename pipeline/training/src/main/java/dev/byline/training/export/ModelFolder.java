package dev.byline.training.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.byline.pipeline.internal.encoder.Constants;
import dev.byline.pipeline.internal.encoder.TaggerFiles;
import dev.byline.training.model.EncoderWeights;
import dev.byline.training.model.OnnxTensors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * A folder with the files of a model, as {@link TaggerFiles} reads them: {@code model.onnx} with
 * its SHA-256, {@code vocab.txt} and {@code tagger.properties}.
 */
public final class ModelFolder {

  private static final String MODEL = "model.onnx";
  private static final String VOCABULARY = "vocab.txt";
  private static final String CONSTANTS = "tagger.properties";

  private final Path folder;

  /** How weights are written. */
  public enum Precision {
    /** Single precision, which training can go on from. */
    SINGLE,
    /** Eight bits, four for words: what is shipped. */
    QUANTISED
  }

  private ModelFolder(Path folder) {
    this.folder = folder;
  }

  /** A folder to read or write; nothing is done yet. */
  public static ModelFolder of(Path folder) {
    return new ModelFolder(folder);
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
    Files.createDirectories(folder);
    Path file = folder.resolve(MODEL);
    OnnxExporter.write(weights, precision == Precision.QUANTISED, file);
    String sum = TaggerFiles.sha256(Files.readAllBytes(file));
    Files.writeString(folder.resolve(MODEL + ".sha256"), sum + "  " + MODEL + "\n", UTF_8);
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
