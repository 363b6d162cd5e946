package dev.byline.examples.runner.options;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.byline.examples.runner.output.Destination;
import dev.byline.examples.runner.output.ResultFile;
import dev.byline.json.ArticleJson;
import dev.byline.text.Article;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A file of the articles that are analysed, a line each, for those who look up offsets in them. */
final class SavedTexts implements Closeable {

  private final Destination file;

  private SavedTexts(Destination file) {
    this.file = file;
  }

  static SavedTexts to(Path path) throws IOException {
    return new SavedTexts(ResultFile.fresh(path));
  }

  /** Writes an article and hands it on. */
  Article save(Article article) {
    try {
      file.write((ArticleJson.write(article) + "\n").getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return article;
  }

  /** What was analysed so far is of use however the run ends. */
  @Override
  public void close() throws IOException {
    file.complete();
  }
}
