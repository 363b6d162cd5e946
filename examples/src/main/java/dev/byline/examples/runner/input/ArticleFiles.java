package dev.byline.examples.runner.input;

import dev.byline.json.ArticleJson;
import dev.byline.text.Article;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.IntStream;

/** Reads articles out of files. What cannot be read becomes an {@link Input.Unreadable}. */
final class ArticleFiles {

  private static final String SHORTER = "the file is shorter now";

  private final Reading reading;
  private final MarkupFiles files;
  private final Optional<SavedResults> results;

  private ArticleFiles(Reading reading, Optional<SavedResults> results) {
    this.reading = reading;
    this.files = new MarkupFiles(reading.encoding());
    this.results = results;
  }

  /** A reader of articles, which takes a result for no article. */
  static ArticleFiles ofArticles(Reading reading) {
    return new ArticleFiles(reading, Optional.empty());
  }

  /** A reader of articles and of results. */
  static ArticleFiles ofBoth(Reading reading, SavedResults results) {
    return new ArticleFiles(reading, Optional.of(results));
  }

  /** A file of text or a page, which is one article. */
  Input text(String id, Path file) {
    Origin origin = origin(file, 0, 0);
    try {
      byte[] bytes = reading.bytes(file);
      boolean page = FileKind.of(FileNames.shown(file)) == FileKind.PAGE;
      Article article =
          page ? files.page(id, bytes) : Article.of(id, reading.encoding().decode(bytes));
      return new Input.Readable(article, origin);
    } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
      return new Input.Unreadable(FileNames.shown(file), Optional.of(id), Reasons.of(e), origin);
    }
  }

  /** A file of JSON lines. A line may also be a {@link DeadLetter} or a result. */
  Iterator<Input> lines(Path file) {
    String name = FileNames.shown(file);
    try {
      if (!Reading.isRegular(file)) {
        throw new UnreadableException("is no regular file; pipe it in and read it as -");
      }
      String path = origin(file, 1, 0).path();
      return new JsonLines(name, path, Reading.open(file), reading, this::articleOrLetter);
    } catch (IOException e) {
      return one(new Input.Unreadable(name, Optional.empty(), Reasons.of(e), origin(file, 0, 0)));
    }
  }

  /** A file that is read as a whole, unlike JSON lines, and may hold several articles. */
  Iterator<Input> document(String id, Path file) {
    String name = FileNames.shown(file);
    try {
      byte[] bytes = reading.bytes(file);
      return switch (FileKind.of(name)) {
        case XML -> files.xml(id, bytes, i -> origin(file, i, 0)).iterator();
        case TABLE -> files.table(id, name, bytes, i -> origin(file, i, 0)).iterator();
        default -> articles(name, bytes, i -> origin(file, i, 0));
      };
    } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
      return one(new Input.Unreadable(name, Optional.empty(), Reasons.of(e), origin(file, 0, 0)));
    }
  }

  private Iterator<Input> articles(String name, byte[] bytes, LongFunction<Origin> origins)
      throws UnreadableException {
    List<String> articles = JsonDocument.articles(bytes);
    return IntStream.range(0, articles.size())
        .mapToObj(i -> article(name + "[" + i + "]", articles.get(i), origins.apply(i + 1L)))
        .iterator();
  }

  /** A JSON array on standard input. */
  Iterator<Input> articlesOfStream(String name, InputStream in) throws IOException {
    return articles(name, reading.bytes(in), number -> Origin.NONE);
  }

  /** The article of a line that holds one, or the one that the line says has failed before. */
  Input articleOrLetter(String where, String json, Origin origin) {
    Input article = article(where, json, origin);
    if (!(article instanceof Input.Unreadable)) {
      return article;
    }
    return DeadLetter.read(json).map(letter -> again(where, letter)).orElse(article);
  }

  private Input article(String where, String json, Origin origin) {
    try {
      return new Input.Readable(ArticleJson.read(json), origin);
    } catch (IllegalArgumentException | OutOfMemoryError e) {
      return results
          .flatMap(saved -> saved.read(where, json, origin))
          .or(() -> MarkupFiles.ninjs(where, json, origin))
          .orElseGet(() -> new Input.Unreadable(where, Optional.empty(), Reasons.of(e), origin));
    }
  }

  /** Reads an article of a collection once more. */
  Input again(Origin origin) {
    try {
      return part(origin, FileNames.path(origin.path()));
    } catch (IOException | InvalidPathException | OutOfMemoryError e) {
      return new Input.Unreadable(origin.path(), Optional.empty(), Reasons.of(e), origin);
    }
  }

  /** Reads an article where it was to be read before. */
  private Input again(String where, DeadLetter letter) {
    Origin origin = letter.origin();
    Input input;
    try {
      Path file = FileNames.path(origin.path());
      input = origin.number() == 0 ? whole(where, letter, file) : part(origin, file);
    } catch (EOFException e) {
      return new Input.Unreadable(where, letter.id(), SHORTER, origin);
    } catch (IOException | InvalidPathException | OutOfMemoryError e) {
      return new Input.Unreadable(where, letter.id(), Reasons.of(e), origin);
    }
    boolean same = letter.id().isEmpty() || letter.id().equals(input.id());
    return same || input instanceof Input.Unreadable
        ? input
        : new Input.Unreadable(
            where,
            letter.id(),
            "the file has changed: it holds " + input.name() + " there",
            origin);
  }

  /** A failure in a file of one article; one in a file of several cannot be read again alone. */
  private Input whole(String where, DeadLetter letter, Path file) {
    return letter
        .id()
        .map(id -> text(id, file))
        .orElseGet(
            () ->
                new Input.Unreadable(
                    where,
                    Optional.empty(),
                    "is no single article; give " + FileNames.shown(file) + " itself",
                    letter.origin()));
  }

  /**
   * One article of several. In JSON lines the offset leads straight to it, which matters where the
   * file is large and the failure near its end.
   */
  private Input part(Origin origin, Path file) throws IOException {
    String name = FileNames.shown(file);
    if (FileKind.of(name) != FileKind.LINES) {
      Iterator<Input> all = document(FileNames.shown(file.getFileName()), file);
      Input input = all.next();
      for (long i = 1; i < origin.number() && all.hasNext(); i++) {
        input = all.next();
      }
      return input;
    }
    String where = name + ":" + origin.number();
    try (InputStream in = Reading.open(file)) {
      in.skipNBytes(origin.offset());
      JsonLines line = new JsonLines(name, "", in, reading, (w, j, o) -> article(where, j, origin));
      Input input =
          line.hasNext()
              ? line.next()
              : new Input.Unreadable(where, Optional.empty(), SHORTER, origin);
      return input instanceof Input.Unreadable unreadable
          ? new Input.Unreadable(where, Optional.empty(), unreadable.reason(), origin)
          : input;
    }
  }

  private static Origin origin(Path file, long number, long offset) {
    // what the shell opened for this process is not there for the next
    return file.startsWith("/dev")
        ? Origin.NONE
        : new Origin(FileNames.shown(file.toAbsolutePath()), number, offset);
  }

  private static Iterator<Input> one(Input input) {
    return List.of(input).iterator();
  }
}
