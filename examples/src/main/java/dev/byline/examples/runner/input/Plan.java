package dev.byline.examples.runner.input;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a command line asks to read, found out before anything is opened: which files there are,
 * what their articles are called, and what is missing.
 *
 * <p>A text file's id is its path within the folder that was given, or its name if it was given
 * itself. Where two would be the same, each is the path from the command line on.
 */
final class Plan {

  /** Something to read. */
  sealed interface Source {}

  /** Standard input. */
  record Standard() implements Source {}

  /**
   * A text file.
   *
   * @param id of its article
   */
  record Text(String id, Path file) implements Source {}

  /** A file of JSON lines. */
  record Lines(Path file) implements Source {}

  /**
   * A file of one JSON value, of XML, or a table, in which there may be several articles.
   *
   * @param id of its article, or what those begin with that have none of their own
   */
  record Document(String id, Path file) implements Source {}

  private final OutputGuard guard;
  private final PassedOver passedOver = new PassedOver();
  private final List<Source> sources = new ArrayList<>();
  private final List<Input.Unreadable> problems = new ArrayList<>();
  private final Set<Path> known = new HashSet<>();

  private final Map<String, Integer> uses = new HashMap<>();
  private final boolean several;
  private boolean folders;

  private Plan(List<String> paths, OutputGuard guard) {
    this.guard = guard;
    this.several = paths.size() > 1;
    paths.forEach(this::add);
    if (several) {
      sources.replaceAll(this::unique);
    }
  }

  /**
   * Looks at what is there.
   *
   * @throws IllegalArgumentException if standard input is given twice, a path is none, or an output
   *     is among the inputs
   */
  static Plan of(List<String> paths, OutputGuard guard) {
    return new Plan(paths, guard);
  }

  List<Source> sources() {
    return sources;
  }

  List<Input.Unreadable> problems() {
    return problems;
  }

  Optional<String> passedOver() {
    return passedOver.line();
  }

  /** Whether this is one text file and nothing else. */
  boolean isOneText() {
    return sources.size() == 1 && sources.get(0) instanceof Text && !several && !folders;
  }

  private void add(String given) {
    if (given.equals(ArticleInputs.STANDARD_INPUT)) {
      if (sources.contains(new Standard())) {
        throw new IllegalArgumentException("standard input (-) is given twice");
      }
      guard.checkStandardInput();
      sources.add(new Standard());
      return;
    }
    Path path = path(given);
    if (Files.isDirectory(path)) {
      addFolder(path);
    } else {
      addFile(path);
    }
  }

  private static Path path(String given) {
    if (given.isEmpty()) {
      throw new IllegalArgumentException("a path must not be empty");
    }
    try {
      return Path.of(given);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("\"" + given + "\" is no path: " + e.getReason(), e);
    }
  }

  private void addFolder(Path folder) {
    FolderWalk walk = FolderWalk.over(folder, guard, passedOver);
    problems.addAll(walk.problems());
    for (FolderWalk.Found found : walk.found()) {
      addSource(FileKind.of(found.name()), found.path(), found.name());
    }
    folders = true;
  }

  private void addFile(Path file) {
    if (!Files.exists(file)) {
      boolean broken = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
      problems.add(unreadable(file, broken ? "is a link to nothing" : "no such file or folder"));
    } else if (!Reading.isRegular(file)) {
      problems.add(unreadable(file, "is no regular file; pipe it in and read it as -"));
    } else {
      guard.checkFile(file);
      Optional<String> name = FileNames.text(file.getFileName());
      if (name.isEmpty()) {
        problems.add(unreadable(file, "its name is not UTF-8"));
      } else {
        addSource(FileKind.of(name.get()), file, name.get());
      }
    }
  }

  private void addSource(FileKind kind, Path file, String id) {
    if (several && !known.add(file.toAbsolutePath().normalize())) {
      passedOver.add("given twice");
      return;
    }
    switch (kind) {
      case LINES -> sources.add(new Lines(file));
      case DOCUMENT, XML, TABLE -> {
        sources.add(new Document(id, file));
        use(id);
      }
      default -> {
        sources.add(new Text(id, file));
        use(id);
      }
    }
  }

  private void use(String id) {
    if (several) {
      uses.merge(id, 1, Integer::sum);
    }
  }

  private Source unique(Source source) {
    if (source instanceof Text text && uses.getOrDefault(text.id(), 0) > 1) {
      return new Text(FileNames.shown(text.file().normalize()), text.file());
    }
    return source instanceof Document document && uses.getOrDefault(document.id(), 0) > 1
        ? new Document(FileNames.shown(document.file().normalize()), document.file())
        : source;
  }

  static Input.Unreadable unreadable(Path path, String reason) {
    Origin origin = new Origin(FileNames.shown(path.toAbsolutePath()), 0, 0);
    return new Input.Unreadable(FileNames.shown(path), Optional.empty(), reason, origin);
  }
}
