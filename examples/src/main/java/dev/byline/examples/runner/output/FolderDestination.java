package dev.byline.examples.runner.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder with files for each article, called after its id. Nothing that is there is replaced. A
 * run without results leaves nothing in it, so that the next can have the folder.
 */
public final class FolderDestination implements Destination {

  /** Short enough for every file system, with an ending, in any script. */
  private static final int LONGEST_NAME = 60;

  private final Path folder;

  /** Whether there was no such folder. */
  private final boolean made;

  /** Files that belong to no article, by their names, as long as they are not written. */
  private final Map<String, byte[]> common;

  /** In lower case: some file systems make no difference. */
  private final Set<String> names = new HashSet<>();

  private FolderDestination(Path folder, boolean made, Map<String, byte[]> common) {
    this.folder = folder;
    this.made = made;
    this.common = new LinkedHashMap<>(common);
  }

  /**
   * A new or empty folder.
   *
   * @param common files that belong to no article, by their names; they are written with the first
   * @throws IOException if it is another thing, or has something in it, or cannot be made
   */
  public static FolderDestination fresh(Path folder, Map<String, byte[]> common)
      throws IOException {
    boolean made = !Files.exists(folder);
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new IOException("is no folder");
    }
    Files.createDirectories(folder);
    try (Stream<Path> there = Files.list(folder)) {
      if (there.findAny().isPresent()) {
        throw new IOException("the folder is not empty");
      }
    }
    if (!Files.isWritable(folder)) {
      throw new IOException("the folder cannot be written to");
    }
    return new FolderDestination(folder, made, common);
  }

  /** As above, with no such files. */
  public static FolderDestination fresh(Path folder) throws IOException {
    return fresh(folder, Map.of());
  }

  /** Writes the only file of a name that belongs to no article. */
  public void write(String name, byte[] content) throws IOException {
    Files.write(folder.resolve(name), content, StandardOpenOption.CREATE_NEW);
  }

  private void writeCommon() throws IOException {
    for (Map.Entry<String, byte[]> file : common.entrySet()) {
      write(file.getKey(), file.getValue());
    }
    common.clear();
  }

  @Override
  public void writeFiles(String id, Map<String, byte[]> files) throws IOException {
    writeCommon();
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
  public void complete() throws IOException {
    writeCommon();
  }

  /** What is there is whole articles, and may be of use; a folder for nothing is not. */
  @Override
  public void abandon() {
    if (made && names.isEmpty()) {
      try {
        Files.deleteIfExists(folder);
      } catch (IOException e) {
        // it has something in it, or cannot be taken away: then it stays
      }
    }
  }

  @Override
  public Optional<String> leftover() {
    return names.isEmpty() ? Optional.empty() : Optional.of(folder.toString());
  }
}
