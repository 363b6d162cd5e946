package dev.byline.pipeline.corenlp;

import dev.byline.text.Article;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What CoreNLP's keys say of a document, as an article. */
final class DocumentArticle {

  private static final int ISO_DAY = "2024-03-09".length();

  private DocumentArticle() {}

  /**
   * The article.
   *
   * @throws IllegalArgumentException if the document has no text
   */
  static Article of(Annotation document) {
    String text = document.get(CoreAnnotations.TextAnnotation.class);
    if (text == null) {
      throw new IllegalArgumentException(
          "the annotator needs the text of the document (CoreAnnotations.TextAnnotation)");
    }
    Article article =
        present(document.get(CoreAnnotations.DocIDAnnotation.class))
            .map(id -> Article.of(id, text))
            .orElseGet(() -> Article.of(text));
    Optional<String> title = present(document.get(CoreAnnotations.DocTitleAnnotation.class));
    Optional<LocalDate> day =
        present(document.get(CoreAnnotations.DocDateAnnotation.class))
            .flatMap(DocumentArticle::day);
    Article titled = title.map(article::withTitle).orElse(article);
    return day.map(titled::withPublishedOn).orElse(titled);
  }

  private static Optional<String> present(@Nullable String value) {
    return Optional.ofNullable(value).filter(text -> !text.isBlank());
  }

  /** CoreNLP takes dates of many forms; of these the ISO ones, with or without a time. */
  private static Optional<LocalDate> day(String date) {
    try {
      return Optional.of(
          date.matches("\\d{8}")
              ? LocalDate.parse(date, DateTimeFormatter.BASIC_ISO_DATE)
              : LocalDate.parse(date.substring(0, Math.min(ISO_DAY, date.length()))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
