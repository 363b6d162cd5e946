package dev.byline.examples.runner.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The articles of a JSON file: one object, or an array of objects. */
final class JsonDocument {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final ObjectMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonDocument() {}

  /**
   * The text of each article.
   *
   * @throws UnreadableException if this is neither an object nor an array
   */
  static List<String> articles(byte[] bytes) throws UnreadableException {
    String text = Encoding.utf8().decode(bytes);
    JsonNode root = parse(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    if (root.isObject()) {
      return List.of(root.toString());
    }
    if (!root.isArray()) {
      throw new UnreadableException("is neither a JSON object nor an array of objects");
    }
    List<String> articles = new ArrayList<>(root.size());
    root.forEach(element -> articles.add(element.toString()));
    return articles;
  }

  /** One JSON value, whatever it is. */
  static JsonNode parse(String text) throws UnreadableException {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new UnreadableException(e.getOriginalMessage() + place(e.getLocation()));
    }
  }

  private static String place(@Nullable JsonLocation location) {
    return location == null
        ? ""
        : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
  }
}
