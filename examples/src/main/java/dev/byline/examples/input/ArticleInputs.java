package dev.byline.examples.input;

import dev.byline.text.Article;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The articles that a command line names, read one by one while they are asked for. A text file's
 * id is its name; standard input is called {@code stdin}. Not safe for several threads.
 */
public final class ArticleInputs implements Iterator<Input> {

  /** Stands for standard input on the command line. */
  public static final String STANDARD_INPUT = "-";

  private final List<Supplier<Iterator<Input>>> sources = new ArrayList<>();
  private final Map<String, String> fileIds = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final InputStream standardInput;
  private boolean countable = true;
  private Iterator<Input> current = Collections.emptyIterator();
  private int nextSource;

  private ArticleInputs(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  /**
   * Lists folders and checks ids, but opens no file yet.
   *
   * @param paths files, folders, files of JSON lines ({@code .jsonl}), or {@code -}
   * @param standardInput what {@code -} reads: JSON lines if the first line is an object, else one
   *     article
   * @throws IllegalArgumentException if two files would give articles of the same id, or {@code -}
   *     is given twice
   */
  public static ArticleInputs of(List<String> paths, InputStream standardInput) {
    ArticleInputs inputs = new ArticleInputs(standardInput);
    for (String path : paths) {
      if (path.equals(STANDARD_INPUT)) {
        inputs.claimId("stdin", "standard input");
        inputs.countable = false;
        inputs.sources.add(inputs::readStandardInput);
      } else {
        inputs.addPath(Path.of(path));
      }
    }
    return inputs;
  }

  /** How many articles there are, where that is known before reading them. */
  public OptionalInt count() {
    return countable ? OptionalInt.of(sources.size()) : OptionalInt.empty();
  }

  private void addPath(Path path) {
    if (Files.isDirectory(path)) {
      addFolder(path);
    } else if (path.toString().endsWith(".jsonl")) {
      countable = false;
      sources.add(() -> readJsonLines(path));
    } else {
      addTextFile(path);
    }
  }

  private void addFolder(Path folder) {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, "*.txt")) {
      stream.forEach(files::add);
    } catch (DirectoryIteratorException e) {
      sources.add(() -> one(new Input.Unreadable(folder.toString(), Reasons.of(e.getCause()))));
      return;
    } catch (IOException e) {
      sources.add(() -> one(new Input.Unreadable(folder.toString(), Reasons.of(e))));
      return;
    }
    if (files.isEmpty()) {
      sources.add(() -> one(new Input.Unreadable(folder.toString(), "holds no .txt file")));
    }
    files.stream().sorted().forEach(this::addTextFile);
  }

  private void addTextFile(Path file) {
    claimId(file.getFileName().toString(), file.toString());
    sources.add(() -> one(readText(file)));
  }

  private void claimId(String id, String where) {
    String other = fileIds.putIfAbsent(id, where);
    if (other != null) {
      throw new IllegalArgumentException(
          "two articles would have the id \"" + id + "\": " + other + " and " + where);
    }
  }

  private static Input readText(Path file) {
    try {
      String text = Utf8.decode(Files.readAllBytes(file));
      return new Input.Readable(Article.of(file.getFileName().toString(), text));
    } catch (IOException e) {
      return new Input.Unreadable(file.toString(), Reasons.of(e));
    }
  }

  private static Iterator<Input> readJsonLines(Path file) {
    try {
      return new JsonLines(file.toString(), Files.newInputStream(file));
    } catch (IOException e) {
      return one(new Input.Unreadable(file.toString(), Reasons.of(e)));
    }
  }

  private Iterator<Input> readStandardInput() {
    try {
      ByteArrayOutputStream head = new ByteArrayOutputStream();
      int b = standardInput.read();
      while (b >= 0 && Character.isWhitespace(b)) {
        head.write(b);
        b = standardInput.read();
      }
      if (b >= 0) {
        head.write(b);
      }
      InputStream all =
          new SequenceInputStream(new ByteArrayInputStream(head.toByteArray()), standardInput);
      if (b == '{') {
        return new JsonLines("stdin", all);
      }
      return one(new Input.Readable(Article.of("stdin", Utf8.decode(all.readAllBytes()))));
    } catch (IOException e) {
      return one(new Input.Unreadable("stdin", Reasons.of(e)));
    }
  }

  private static Iterator<Input> one(Input input) {
    return List.of(input).iterator();
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && nextSource < sources.size()) {
      current = sources.get(nextSource++).get();
    }
    return current.hasNext();
  }

  @Override
  public Input next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more articles");
    }
    Input input = current.next();
    if (input instanceof Input.Readable && !seen.add(input.name())) {
      return new Input.Unreadable(input.name(), "an article before it has the same id");
    }
    return input;
  }
}
