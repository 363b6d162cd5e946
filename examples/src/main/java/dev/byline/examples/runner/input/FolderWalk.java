package dev.byline.examples.runner.input;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lists what is to be read in a folder and its subfolders. Links are followed, but no folder is
 * read twice, so that links can neither loop nor multiply.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {

  /**
   * A file.
   *
   * @param path of it
   * @param name its path within the folder, with slashes
   */
  record Found(Path path, String name) {}

  private final Path folder;
  private final OutputGuard guard;
  private final PassedOver passedOver;
  private final List<Found> found = new ArrayList<>();
  private final List<Input.Unreadable> problems = new ArrayList<>();
  private final Set<Object> visited = new HashSet<>();

  private FolderWalk(Path folder, OutputGuard guard, PassedOver passedOver) {
    this.folder = folder;
    this.guard = guard;
    this.passedOver = passedOver;
  }

  /**
   * Walks.
   *
   * @throws IllegalArgumentException if an output is there
   */
  static FolderWalk over(Path folder, OutputGuard guard, PassedOver passedOver) {
    FolderWalk walk = new FolderWalk(folder, guard, passedOver);
    try {
      Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    } catch (IOException e) {
      walk.problem(folder, Reasons.of(e));
    }
    walk.found.sort(Comparator.comparing(Found::name));
    if (walk.found.isEmpty() && walk.problems.isEmpty()) {
      walk.problem(folder, "holds no file that is read: " + FileKind.READ_IN_FOLDERS);
    }
    return walk;
  }

  /** The files, ordered by their names within the folder. */
  List<Found> found() {
    return found;
  }

  /** What cannot be read. */
  List<Input.Unreadable> problems() {
    return problems;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
    if (!dir.equals(folder) && isHidden(dir)) {
      passedOver.add("hidden");
      return FileVisitResult.SKIP_SUBTREE;
    }
    guard.checkFolder(dir, attributes);
    if (attributes.fileKey() != null && !visited.add(attributes.fileKey())) {
      passedOver.add("linked twice");
      return FileVisitResult.SKIP_SUBTREE;
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String name = FileNames.shown(file.getFileName());
    if (isHidden(file)) {
      passedOver.add("hidden");
    } else if (!FileKind.of(name).isReadInFolders()) {
      passedOver.file(name);
    } else {
      guard.checkFile(file, attributes);
      add(file, attributes);
    }
    return FileVisitResult.CONTINUE;
  }

  private void add(Path file, BasicFileAttributes attributes) {
    if (attributes.isOther()) {
      problem(file, "is no regular file");
    } else {
      FileNames.text(folder.relativize(file))
          .ifPresentOrElse(
              name -> found.add(new Found(file, name)),
              () -> problem(file, "its name is not UTF-8"));
    }
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    if (e instanceof FileSystemLoopException) {
      passedOver.add("linked twice");
    } else {
      problem(file, Reasons.of(e));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e) {
    if (e != null) {
      problem(dir, Reasons.of(e));
    }
    return FileVisitResult.CONTINUE;
  }

  private void problem(Path path, String reason) {
    problems.add(Plan.unreadable(path, reason));
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }
}
