package dev.byline.training.coreference;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.byline.pipeline.internal.corenlp.CoreNlpAnnotator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a folder with texts of GUM (Zeldes 2017): {@code text/*}, and {@code coref.jsonl} with an
 * object a line, {@code {"id": "<file>", "mentions": [{"start": 0, "end": 5, "cluster": "1"}]}},
 * whose offsets count code points.
 */
public final class GumReader {

  private GumReader() {}

  /**
   * The texts of a folder, in the order of the file.
   *
   * @throws IOException if one cannot be read
   */
  public static List<GoldDocument> read(Path folder, CoreNlpAnnotator annotator)
      throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<GoldDocument> documents = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("coref.jsonl"), UTF_8)) {
      JsonNode document = json.readTree(line);
      String name = document.path("id").asText();
      String text = Files.readString(folder.resolve("text").resolve(name), UTF_8);
      GoldDocument.Builder builder =
          new GoldDocument.Builder(annotator, GoldDocument.Origin.GUM, name, text);
      for (JsonNode mention : document.path("mentions")) {
        builder.add(
            mention.path("start").asInt(),
            mention.path("end").asInt(),
            mention.path("cluster").asText());
      }
      documents.add(builder.build());
    }
    return documents;
  }
}
