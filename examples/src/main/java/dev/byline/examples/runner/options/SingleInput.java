package dev.byline.examples.runner.options;

import dev.byline.analysis.Analysis;
import dev.byline.examples.runner.batch.Engine;
import dev.byline.examples.runner.console.Io;
import dev.byline.examples.runner.input.ArticleInputs;
import dev.byline.examples.runner.input.Input;
import dev.byline.examples.runner.input.OutputGuard;
import dev.byline.examples.runner.input.Reading;
import dev.byline.examples.runner.input.Reasons;
import dev.byline.pipeline.AnalysisException;
import dev.byline.text.Article;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;

/** Reads paths that hold one text each. What is wrong with one is said on standard error. */
public final class SingleInput extends CheckedOptions {

  @Mixin private EncodingOption encoding = new EncodingOption();

  /** The result of the one article of a path, or empty where there is none or it fails. */
  public Optional<Analysis> analysis(Io io, String path, Supplier<Engine> engine) {
    Optional<Article> article = article(io, path);
    if (article.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(engine.get().analyze(article.get()).analysis());
    } catch (AnalysisException e) {
      io.failed(article.get().id(), Reasons.of(e.getCause() == null ? e : e.getCause()));
      return Optional.empty();
    }
  }

  /** The one article of a path, or empty where it has none or more. */
  public Optional<Article> article(Io io, String path) {
    try (ArticleInputs inputs =
        ArticleInputs.of(
            List.of(path),
            io.in(),
            new Reading(encoding.get(), Reading.DEFAULT_MAX_SIZE),
            ArticleInputs.Texts.NONE,
            new OutputGuard())) {
      for (Input.Unreadable problem : inputs.problems()) {
        io.failed(problem.name(), problem.reason());
        return Optional.empty();
      }
      if (!inputs.hasNext()) {
        io.failed(path, "has no article");
        return Optional.empty();
      }
      Input first = inputs.next();
      if (first instanceof Input.Readable && inputs.hasNext()) {
        io.failed(path, "has more than one article");
        return Optional.empty();
      }
      return article(io, first);
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private static Optional<Article> article(Io io, Input input) {
    if (input instanceof Input.Readable readable) {
      return Optional.of(readable.article());
    }
    io.failed(
        input.name(),
        input instanceof Input.Unreadable bad
            ? bad.reason()
            : "is a result, which does not hold its text; give the article");
    return Optional.empty();
  }
}
