package dev.byline.examples.runner.input;

import dev.byline.text.Article;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The articles that results were made of, to be found by their ids. Where they stand is kept, their
 * texts are not. Not safe for several threads.
 */
final class ArticleTexts {

  private final List<Plan.Source> sources;
  private final ArticleFiles files;
  private final Map<String, Path> single = new HashMap<>();
  private final Map<String, Origin> inCollections = new HashMap<>();
  private boolean listed;

  private ArticleTexts(List<Plan.Source> sources, Reading reading) {
    this.sources = sources;
    this.files = ArticleFiles.ofArticles(reading);
  }

  /**
   * Articles of files and folders.
   *
   * @param paths as for articles to analyse, but without standard input
   * @throws IllegalArgumentException if one is missing, or an output is among them
   */
  static ArticleTexts of(List<String> paths, Reading reading, OutputGuard guard) {
    if (paths.contains(ArticleInputs.STANDARD_INPUT)) {
      throw new IllegalArgumentException("--texts cannot be standard input");
    }
    Plan plan = Plan.of(paths, guard);
    for (Input.Unreadable problem : plan.problems()) {
      throw new IllegalArgumentException("--texts " + problem.name() + ": " + problem.reason());
    }
    return new ArticleTexts(plan.sources(), reading);
  }

  /** No texts at all. */
  static ArticleTexts none(Reading reading) {
    return new ArticleTexts(List.of(), reading);
  }

  /** The article of this id, if it is there and can be read. */
  Optional<Article> find(String id) {
    if (!listed) {
      list();
      listed = true;
    }
    Optional<Input> input = Optional.empty();
    if (single.containsKey(id)) {
      input = Optional.ofNullable(single.get(id)).map(file -> files.text(id, file));
    } else if (inCollections.containsKey(id)) {
      input = Optional.ofNullable(inCollections.get(id)).map(files::again);
    }
    return input
        .filter(Input.Readable.class::isInstance)
        .map(found -> ((Input.Readable) found).article());
  }

  /** Collections are read through once, for the ids in them. */
  private void list() {
    for (Plan.Source source : sources) {
      if (source instanceof Plan.Text text) {
        single.put(text.id(), text.file());
      } else if (source instanceof Plan.Lines lines) {
        list(files.lines(lines.file()));
      } else if (source instanceof Plan.Document document) {
        list(files.document(document.id(), document.file()));
      }
    }
  }

  private void list(Iterator<Input> inputs) {
    inputs.forEachRemaining(
        input -> input.id().ifPresent(id -> inCollections.putIfAbsent(id, input.origin())));
  }
}
