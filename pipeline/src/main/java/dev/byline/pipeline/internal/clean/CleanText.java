package dev.byline.pipeline.internal.clean;

import static java.util.Objects.requireNonNull;

import dev.byline.analysis.Diagnostic;
import dev.byline.text.Article;
import java.util.List;

/**
 * The text of an article made readable. Paragraphs are separated by a blank line ({@code "\n\n"})
 * and hold no line break; boilerplate, script debris and headers are gone.
 *
 * @param article the article as given, its day of publication filled in where a header shows it
 * @param text the cleaned text
 * @param alignment from the cleaned text back to {@code article.text()}
 * @param diagnostics what was left out or repaired
 */
public record CleanText(
    Article article, String text, Alignment alignment, List<Diagnostic> diagnostics) {

  /** Checks that the alignment fits the text. */
  public CleanText {
    requireNonNull(article, "article");
    diagnostics = List.copyOf(diagnostics);
    if (alignment.length() != text.length()) {
      throw new IllegalArgumentException(
          "alignment of " + alignment.length() + " does not fit a text of " + text.length());
    }
  }
}
