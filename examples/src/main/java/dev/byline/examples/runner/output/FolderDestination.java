package dev.byline.examples.runner.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A folder with files for each article, called after its id. Nothing that is there is replaced. */
public final class FolderDestination implements Destination {

  /** Short enough for every file system, with an ending, in any script. */
  private static final int LONGEST_NAME = 60;

  private final Path folder;

  /** In lower case: some file systems make no difference. */
  private final Set<String> names = new HashSet<>();

  private FolderDestination(Path folder) {
    this.folder = folder;
  }

  /**
   * A new or empty folder.
   *
   * @throws IOException if it is another thing, or has something in it, or cannot be made
   */
  public static FolderDestination fresh(Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new IOException("is no folder");
    }
    Files.createDirectories(folder);
    try (Stream<Path> there = Files.list(folder)) {
      if (there.findAny().isPresent()) {
        throw new IOException("the folder is not empty");
      }
    }
    return new FolderDestination(folder);
  }

  /** Writes the only file of a name that belongs to no article. */
  public void write(String name, byte[] content) throws IOException {
    Files.write(folder.resolve(name), content, StandardOpenOption.CREATE_NEW);
  }

  @Override
  public void writeFiles(String id, Map<String, byte[]> files) throws IOException {
    String name = name(id);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      write(name + file.getKey(), file.getValue());
    }
  }

  /** The last part of the id if no other article has it, else all of it, else with a number. */
  private String name(String id) {
    String whole = id.replaceFirst("\\.txt$", "");
    String name = plain(whole.substring(whole.lastIndexOf('/') + 1));
    if (!names.add(name.toLowerCase(Locale.ROOT))) {
      String longer = plain(whole);
      name = longer;
      for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
        name = longer + "-" + i;
      }
    }
    return name;
  }

  /** Whoever chose the id chooses no folder by it, and no hidden file. */
  private static String plain(String id) {
    String name = id.replaceAll("[^\\p{L}\\p{N}._-]", "_").replaceFirst("^[.-]", "_");
    return name.isEmpty() ? "_" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
  }

  @Override
  public void write(byte[] part) {
    throw new IllegalStateException("a folder has files and not parts of one");
  }

  @Override
  public void complete() {
    // every file was ready when it was written
  }

  @Override
  public void abandon() {
    // what is there is whole articles, and may be of use
  }

  @Override
  public Optional<String> leftover() {
    return names.isEmpty() ? Optional.empty() : Optional.of(folder.toString());
  }
}
