package dev.byline.training;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.byline.pipeline.tagger.Constants;
import dev.byline.pipeline.tagger.TaggerFiles;
import dev.byline.pipeline.tagger.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A folder with the files of a model, as {@link TaggerFiles} reads them. */
final class ModelFolder {

  private static final String MODEL = "model.onnx";
  private static final String VOCABULARY = "vocab.txt";
  private static final String CONSTANTS = "tagger.properties";

  private final Path folder;

  ModelFolder(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  Path model() {
    return folder.resolve(MODEL);
  }

  /** The pieces of a pre-trained tokenizer, in the order of their numbers. */
  static List<String> pieces(BaseEncoder base) throws IOException {
    try (InputStream in =
        Optional.ofNullable(ModelFolder.class.getResourceAsStream(base.tokenizer()))
            .orElseThrow(() -> new IOException("no " + base.tokenizer() + " on the class path"))) {
      JsonNode numbers = new ObjectMapper().readTree(in).path("model").path("vocab");
      Map<Integer, String> pieces = new TreeMap<>();
      numbers.properties().forEach(e -> pieces.put(e.getValue().asInt(), e.getKey()));
      return List.copyOf(pieces.values());
    }
  }

  static Vocabulary vocabulary(BaseEncoder base) throws IOException {
    return Vocabulary.of(pieces(base));
  }

  void writeModel(Weights weights, boolean quantised) throws IOException {
    OnnxModel.write(weights, quantised, model());
    String sum = TaggerFiles.sha256(Files.readAllBytes(model()));
    Files.writeString(folder.resolve(MODEL + ".sha256"), sum + "  " + MODEL + "\n", UTF_8);
  }

  void writeVocabulary(List<String> pieces) throws IOException {
    Files.writeString(folder.resolve(VOCABULARY), String.join("\n", pieces) + "\n", UTF_8);
  }

  void writeConstants(Constants constants) throws IOException {
    Properties properties = constants.write();
    String lines =
        properties.stringPropertyNames().stream()
            .sorted()
            .map(key -> key + " = " + properties.getProperty(key))
            .collect(Collectors.joining("\n", "# chosen on held-out articles\n", "\n"));
    Files.writeString(folder.resolve(CONSTANTS), lines, UTF_8);
  }

  /** Copies what stands beside the weights. */
  void copyRestFrom(Path other) throws IOException {
    for (String name : List.of(VOCABULARY, CONSTANTS)) {
      if (Files.exists(other.resolve(name))) {
        Files.writeString(
            folder.resolve(name), Files.readString(other.resolve(name), UTF_8), UTF_8);
      }
    }
  }

  TaggerFiles files() throws IOException {
    return TaggerFiles.in(folder);
  }
}
