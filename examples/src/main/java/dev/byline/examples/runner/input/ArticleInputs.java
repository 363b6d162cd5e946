package dev.byline.examples.runner.input;

import dev.byline.text.Article;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The articles that a command line names, read one by one while they are asked for; results that an
 * earlier run wrote come as they are. Standard input that is text is called {@code stdin}. Not safe
 * for several threads.
 */
public final class ArticleInputs implements Iterator<Input>, Closeable {

  /** Stands for standard input on the command line. */
  public static final String STANDARD_INPUT = "-";

  private final Plan plan;
  private final Reading reading;
  private final ArticleFiles files;
  private final StandardInput standardInput;
  private final Set<String> seen = new HashSet<>();
  private Predicate<String> finished = id -> false;
  private UnaryOperator<Article> completed = article -> article;
  private Closeable atEnd = () -> {};
  private Iterator<Input> current = Collections.emptyIterator();
  private int nextSource;

  private ArticleInputs(
      Plan plan, InputStream standardInput, Reading reading, SavedResults results) {
    this.plan = plan;
    this.reading = reading;
    this.files = ArticleFiles.ofBoth(reading, results);
    this.standardInput = new StandardInput(standardInput, reading, files);
  }

  /**
   * Where the texts of saved results are.
   *
   * @param paths files and folders, may be none
   * @param needed whether a result fails whose text is not there; else it is read with blanks in
   *     place of all that it does not locate
   */
  public record Texts(List<String> paths, boolean needed) {

    /** Nowhere, and not needed. */
    public static final Texts NONE = new Texts(List.of(), false);

    /** Copies the list. */
    public Texts {
      paths = List.copyOf(paths);
    }
  }

  /**
   * Lists folders and checks what is there, but opens no file yet.
   *
   * @param paths files, folders, or {@code -}
   * @param standardInput what {@code -} reads: JSON lines if it begins with an object, a JSON array
   *     of articles, else one article
   * @param reading how
   * @param texts of results that are among the articles
   * @param guard knows what will be written
   * @throws IllegalArgumentException if {@code -} is given twice, a path cannot be one, or an
   *     output is among the inputs
   */
  public static ArticleInputs of(
      List<String> paths,
      InputStream standardInput,
      Reading reading,
      Texts texts,
      OutputGuard guard) {
    ArticleTexts found =
        texts.paths().isEmpty()
            ? ArticleTexts.none(reading)
            : ArticleTexts.of(texts.paths(), reading, guard);
    SavedResults results = new SavedResults(found, texts.needed());
    return new ArticleInputs(Plan.of(paths, guard), standardInput, reading, results);
  }

  /** As above, as the defaults have it, where nothing is written. */
  public static ArticleInputs of(List<String> paths, InputStream standardInput) {
    return of(paths, standardInput, Reading.standard(), Texts.NONE, new OutputGuard());
  }

  /** What is known not to be readable before anything is opened; not among the articles. */
  public List<Input.Unreadable> problems() {
    return List.copyOf(plan.problems());
  }

  /** What is not read in folders, for a human reader; empty if there is nothing. */
  public Optional<String> passedOver() {
    return plan.passedOver();
  }

  /** What was found out about encodings, for a human reader; empty if nothing was asked for. */
  public Optional<String> detected() {
    return reading.encoding().detected();
  }

  /** How many articles there are, where that is known before reading them. */
  public OptionalInt count() {
    return ArticleCount.of(plan.sources());
  }

  /**
   * Whether there is one article and not a collection: a text file that was given itself, or text
   * on standard input. Of the latter it is known when its article has been read.
   */
  public boolean isSingle() {
    boolean stdin = plan.sources().equals(List.of(new Plan.Standard()));
    return plan.isOneText() || (stdin && plan.problems().isEmpty() && standardInput.isText());
  }

  /** Gives articles that are to be analysed what they lack; their id and text stay. */
  public void complete(UnaryOperator<Article> completing) {
    completed = completing;
  }

  /** Closes something else when it is closed. */
  public void closeToo(Closeable other) {
    atEnd = other;
  }

  /** Does not read again what is finished: these articles come as {@link Input.Finished}. */
  public void skip(Predicate<String> finishedIds) {
    finished = finishedIds;
  }

  private Iterator<Input> open(Plan.Source source) {
    if (source instanceof Plan.Text text) {
      Input input =
          finished.test(text.id())
              ? new Input.Finished(text.id(), Origin.NONE)
              : files.text(text.id(), text.file());
      return List.of(input).iterator();
    }
    if (source instanceof Plan.Lines lines) {
      return files.lines(lines.file());
    }
    return source instanceof Plan.Document document
        ? files.document(document.id(), document.file())
        : standardInput.open();
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && nextSource < plan.sources().size()) {
      current = open(plan.sources().get(nextSource++));
    }
    return current.hasNext();
  }

  @Override
  public Input next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more articles");
    }
    Input input = current.next();
    if (input instanceof Input.Unreadable) {
      return input;
    }
    if (!seen.add(input.name())) {
      return new Input.Unreadable(
          input.name(), input.id(), "an article before it has the same id", input.origin());
    }
    if (finished.test(input.name())) {
      return new Input.Finished(input.name(), input.origin());
    }
    return input instanceof Input.Readable readable
        ? new Input.Readable(completed.apply(readable.article()), input.origin())
        : input;
  }

  /** Closes what is open. */
  @Override
  public void close() {
    try {
      if (current instanceof Closeable open) {
        open.close();
      }
      atEnd.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
