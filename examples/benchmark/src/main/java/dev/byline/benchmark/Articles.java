package dev.byline.benchmark;

import dev.byline.examples.runner.input.ArticleInputs;
import dev.byline.examples.runner.input.Input;
import dev.byline.text.Article;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** What is read in a measurement. */
final class Articles {

  private Articles() {}

  /**
   * The articles of a folder, or so many of them at even distances.
   *
   * @param limit the most there may be; 0 or less for all
   */
  static List<Article> spread(String folder, int limit) {
    List<Article> all = new ArrayList<>();
    ArticleInputs.of(List.of(folder), InputStream.nullInputStream())
        .forEachRemaining(
            input -> {
              if (input instanceof Input.Readable readable) {
                all.add(readable.article());
              }
            });
    if (limit <= 0 || all.size() <= limit) {
      return all;
    }
    List<Article> spread = new ArrayList<>();
    for (int i = 0; i < limit; i++) {
      spread.add(all.get((int) ((long) i * all.size() / limit)));
    }
    return spread;
  }
}
