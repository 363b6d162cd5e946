package dev.byline.examples.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * How many of the annotated roles were found: an entity of that type and name has a role whose
 * content words all stand in the annotated role, or the other way round.
 */
final class RoleScore {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Words that a role may have or not and stay the same: "chair of the union", "union chair". */
  private static final Set<String> SMALL_WORDS =
      Set.of("the", "a", "an", "of", "for", "in", "at", "to", "s", "and");

  private int annotated;
  private int found;

  private RoleScore() {}

  /**
   * Scores a file of predictions.
   *
   * @param gold the folder of annotations, one JSON file an article
   * @return a heading and a line, as the scorer prints them
   * @throws IOException if a file cannot be read
   */
  static String of(Path gold, Path predictions) throws IOException {
    RoleScore score = new RoleScore();
    for (String line : Files.readAllLines(predictions)) {
      JsonNode article = JSON.readTree(line);
      Path annotation = gold.resolve(Lane.stem(Path.of(article.get("id").asText())) + ".json");
      for (JsonNode entity : JSON.readTree(annotation.toFile()).get("entities")) {
        if (!entity.path("role").asText("").isEmpty() && !entity.get("role").isNull()) {
          score.count(entity, article.get("entities"));
        }
      }
    }
    return "== roles\nroles found " + score.found + "/" + score.annotated + "\n";
  }

  private void count(JsonNode gold, JsonNode entities) {
    annotated++;
    Set<String> role = words(gold.get("role"));
    for (JsonNode entity : entities) {
      if (isSame(gold, entity)) {
        for (JsonNode given : entity.get("roles")) {
          if (agree(role, words(given))) {
            found++;
            return;
          }
        }
      }
    }
  }

  /** By name or alias: mentions may be cut otherwise in the gold. */
  private static boolean isSame(JsonNode gold, JsonNode entity) {
    if (!gold.get("type").asText().equals(entity.path("type").asText())) {
      return false;
    }
    Set<String> canonical = words(gold.get("canonical"));
    boolean same = agree(canonical, words(entity.get("name")));
    for (JsonNode alias : entity.get("aliases")) {
      same |= canonical.equals(words(alias));
    }
    return same;
  }

  /** One may say more than the other, but not something else. */
  private static boolean agree(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && (one.containsAll(other) || other.containsAll(one));
  }

  private static Set<String> words(JsonNode text) {
    Set<String> words = new HashSet<>();
    for (String word : text.asText().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}.]+")) {
      if (!word.isEmpty() && !SMALL_WORDS.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }
}
