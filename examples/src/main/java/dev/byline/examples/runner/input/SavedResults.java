package dev.byline.examples.runner.input;

import com.fasterxml.jackson.databind.JsonNode;
import dev.byline.analysis.Analysis;
import dev.byline.json.AnalysisJson;
import dev.byline.text.Article;
import java.util.Optional;

/**
 * Reads results that {@code extract} wrote as JSON. They do not hold the text of their article: it
 * is taken from where the command line says ({@code --texts}), or {@linkplain TextSketch sketched}.
 *
 * @param texts where texts are
 * @param needsText whether a result whose text is not there is refused
 */
record SavedResults(ArticleTexts texts, boolean needsText) {

  /** The result that an object of JSON is; empty if it is something else. */
  Optional<Input> read(String where, String json, Origin origin) {
    JsonNode root;
    try {
      root = JsonDocument.parse(json);
    } catch (UnreadableException e) {
      return Optional.empty();
    }
    if (!isResult(root)) {
      return Optional.empty();
    }
    String id = root.path("id").textValue();
    try {
      return Optional.of(result(id, root, json, origin));
    } catch (UnreadableException | IllegalArgumentException | OutOfMemoryError e) {
      return Optional.of(
          new Input.Unreadable(where, Optional.of(id), "as a result: " + Reasons.of(e), origin));
    }
  }

  private static boolean isResult(JsonNode root) {
    return root.path("id").isTextual()
        && root.path("quotes").isArray()
        && root.path("claims").isArray();
  }

  private Input result(String id, JsonNode root, String json, Origin origin)
      throws UnreadableException {
    Optional<Article> article = texts.find(id);
    if (article.isEmpty() && needsText) {
      throw new UnreadableException("its text is needed; give the articles with --texts PATH");
    }
    Article read = article.isPresent() ? article.get() : Article.of(id, TextSketch.of(root));
    Analysis analysis = AnalysisJson.read(json, read);
    return new Input.Result(analysis, article.isPresent(), origin);
  }
}
