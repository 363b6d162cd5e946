package dev.byline.spark;

import dev.byline.json.ArticleJson;
import dev.byline.json.JsonFormatException;
import dev.byline.text.Article;
import java.nio.charset.CharacterCodingException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.spark.sql.Row;

/** How a row of the input becomes an article. */
enum InputKind {
  /** A file: its id within the folder, its path, its bytes; without bytes if it is too large. */
  TEXT {
    @Override
    ArticleInput read(Row row) {
      Optional<String> id = string(row, "id");
      Optional<String> origin = string(row, "origin");
      byte[] bytes = row.getAs("content");
      if (bytes == null) {
        return ArticleInput.unreadable(id, origin, TOO_LARGE);
      }
      try {
        Article article = Article.of(id.orElseThrow(), StrictUtf8.decode(bytes));
        return ArticleInput.of(article, origin);
      } catch (CharacterCodingException e) {
        return ArticleInput.unreadable(id, origin, String.valueOf(e.getMessage()));
      }
    }
  },
  /** A line of JSON: its bytes and the path of its file. */
  JSON_LINE {
    @Override
    ArticleInput read(Row row) {
      Optional<String> origin = string(row, "origin");
      byte[] bytes = row.getAs("content");
      if (bytes.length > SparkArticles.MAX_BYTES) {
        return ArticleInput.unreadable(Optional.empty(), origin, TOO_LARGE);
      }
      try {
        String line = StrictUtf8.decode(bytes);
        // a byte order mark stands before the first line of a file only
        Article article = ArticleJson.read(line.startsWith("\uFEFF") ? line.substring(1) : line);
        return ArticleInput.of(article, origin);
      } catch (CharacterCodingException | JsonFormatException e) {
        return ArticleInput.unreadable(Optional.empty(), origin, String.valueOf(e.getMessage()));
      }
    }
  },
  /** Columns: id, text, title, publishedOn, outlet, url, author, all of them strings. */
  COLUMNS {
    @Override
    ArticleInput read(Row row) {
      Optional<String> id = string(row, "id");
      Optional<String> text = string(row, "text");
      if (id.isEmpty() || text.isEmpty()) {
        String missing = id.isEmpty() ? "id" : "text";
        return ArticleInput.unreadable(id, Optional.empty(), missing + " is null");
      }
      Optional<String> day = string(row, "publishedOn");
      try {
        Article article =
            new Article(
                id.get(),
                text.get(),
                string(row, "title"),
                day.map(LocalDate::parse),
                string(row, "outlet"),
                string(row, "url"),
                string(row, "author"));
        return ArticleInput.of(article, Optional.empty());
      } catch (DateTimeException e) {
        String found =
            "publishedOn: expected a day such as 2024-03-09, found \"" + day.get() + "\"";
        return ArticleInput.unreadable(id, Optional.empty(), found);
      } catch (IllegalArgumentException e) {
        return ArticleInput.unreadable(id, Optional.empty(), String.valueOf(e.getMessage()));
      }
    }
  };

  private static final String TOO_LARGE =
      "is larger than " + (SparkArticles.MAX_BYTES >> 20) + " MB";

  /** The article of a row, or why there is none. */
  abstract ArticleInput read(Row row);

  private static Optional<String> string(Row row, String column) {
    return Optional.ofNullable(row.<String>getAs(column));
  }
}
