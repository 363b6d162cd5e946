package dev.byline.examples.evaluation.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.byline.analysis.Analysis;
import dev.byline.json.AnalysisJson;
import dev.byline.json.JsonFormatException;
import dev.byline.text.Article;
import java.io.IOException;

/** Results of Byline, which say whose they are but do not hold the text. */
final class ContractJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private ContractJson() {}

  /** The id of the article that a result is about. */
  static String id(String place, String json) throws IOException {
    try {
      String id = JSON.readTree(json).path("id").asText();
      if (id.isBlank()) {
        throw new IOException(place + ": a result must have an id");
      }
      return id;
    } catch (JsonProcessingException e) {
      throw new IOException(place + ": " + e.getOriginalMessage(), e);
    }
  }

  /**
   * A result, checked against the text.
   *
   * @throws IOException with the place, if it is none or belongs to another text
   */
  static Analysis read(String place, String json, String text) throws IOException {
    try {
      return AnalysisJson.read(json, Article.of(id(place, json), text));
    } catch (JsonFormatException e) {
      throw new IOException(place + ": " + e.getMessage(), e);
    }
  }
}
