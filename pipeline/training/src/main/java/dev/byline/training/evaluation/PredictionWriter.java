package dev.byline.training.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.tagging.Tagging;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes taggings as JSON lines {@code {id, claims: [{source, cue, content, speaker}], quotes}},
 * one article a line: what the tagger alone would claim, in the form in which claims are scored.
 * Offsets are UTF-16 code units of the article, half-open. Not thread-safe.
 */
public final class PredictionWriter implements AutoCloseable {

  private final BufferedWriter out;
  private final ObjectMapper mapper = new ObjectMapper();

  /**
   * Opens a file, replacing what it holds.
   *
   * @throws IOException if it cannot be written
   */
  public PredictionWriter(Path file) throws IOException {
    this.out = Files.newBufferedWriter(file, UTF_8);
  }

  /**
   * Writes what was found in one article.
   *
   * @throws IOException if it cannot be written
   */
  public void add(AnnotatedText text, Tagging tagging) throws IOException {
    ObjectNode article = mapper.createObjectNode().put("id", text.article().id());
    new LinkedClaims(text, tagging, article.putArray("claims")).write();
    article.putArray("quotes"); // the tagger knows no quotations; readers expect the field
    out.write(mapper.writeValueAsString(article));
    out.newLine();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
