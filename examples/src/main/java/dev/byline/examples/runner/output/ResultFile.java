package dev.byline.examples.runner.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Results in a file that takes the place of an older one only when it is ready. A run that did not
 * end can be gone on with: its {@code FILE.part} holds the records to keep, or {@code FILE} itself
 * does, of which nothing is touched before there is a new record.
 */
public final class ResultFile implements Destination {

  private final Path target;
  private final RecordIndex earlier;
  private final Set<String> kept = new HashSet<>();

  /** Where the records begin, in the order of the input; only where there are earlier ones. */
  private final List<Long> order = new ArrayList<>();

  private @Nullable PartFile part;

  private ResultFile(Path target, RecordIndex earlier, @Nullable PartFile part) {
    this.target = target;
    this.earlier = earlier;
    this.part = part;
  }

  /**
   * A file that begins anew. A device is written to as it is.
   *
   * @throws IOException if it cannot be written
   */
  public static Destination fresh(Path output) throws IOException {
    if (Files.exists(output) && !Files.isRegularFile(output)) {
      return device(output);
    }
    Path target = PartFile.targetOf(output);
    checkWritable(target);
    return new ResultFile(target, RecordIndex.empty(), PartFile.open(target, 0));
  }

  /**
   * A file that goes on with what an earlier run left.
   *
   * @throws IOException if it cannot be written, or holds something else than results in JSON lines
   */
  public static ResultFile resumed(Path output) throws IOException {
    if (Files.exists(output) && !Files.isRegularFile(output)) {
      throw new IOException("is no file that can be gone on with");
    }
    Path target = PartFile.targetOf(output);
    checkWritable(target);
    Path part = PartFile.of(target);
    if (Files.exists(part)) {
      RecordIndex index = RecordIndex.of(part);
      return new ResultFile(target, index, PartFile.open(target, index.length()));
    }
    return Files.exists(target)
        ? new ResultFile(target, RecordIndex.of(target), null)
        : new ResultFile(target, RecordIndex.empty(), PartFile.open(target, 0));
  }

  /**
   * Puts the unfinished results of another run out of the way.
   *
   * @return where they are now, if there were some
   * @throws IOException if that is impossible, or the run is still going on
   */
  public static Optional<Path> setAside(Path output) throws IOException {
    return Files.exists(output) && !Files.isRegularFile(output)
        ? Optional.empty()
        : PartFile.setAside(PartFile.targetOf(output));
  }

  private static Destination device(Path output) throws IOException {
    if (Files.isDirectory(output)) {
      throw new IOException("is a folder");
    }
    boolean pipe =
        Files.readAttributes(output, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS).isOther()
            && !output.toAbsolutePath().startsWith("/dev");
    if (pipe) {
      // opening it would wait for a reader, perhaps for ever
      throw new IOException("is no regular file; write to standard output and redirect it");
    }
    return new StreamDestination(Files.newOutputStream(output), /* owned= */ true);
  }

  private static void checkWritable(Path target) throws IOException {
    Path folder = target.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new IOException("there is no folder " + folder);
    }
    if (!Files.isWritable(folder) || (Files.exists(target) && !Files.isWritable(target))) {
      throw new IOException("permission denied");
    }
  }

  /** How many articles have an earlier result. */
  public int earlier() {
    return earlier.size();
  }

  @Override
  public boolean holds(String id) {
    return earlier.holds(id);
  }

  @Override
  public void keep(String id) {
    kept.add(id);
    order.add(earlier.offset(id));
  }

  @Override
  public void write(byte[] record) throws IOException {
    PartFile to = part();
    long offset = to.length();
    to.append(record);
    if (earlier.size() > 0) {
      order.add(offset);
    }
  }

  private PartFile part() throws IOException {
    if (part == null) {
      part = copyOfTarget();
    }
    return part;
  }

  /** Made under a third name: a copy cut short must not be taken for a run's results. */
  private PartFile copyOfTarget() throws IOException {
    Path copy = PartFile.of(PartFile.of(target));
    try {
      Files.copy(target, copy, StandardCopyOption.REPLACE_EXISTING);
      Files.move(copy, PartFile.of(target), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.deleteIfExists(copy);
      throw e;
    }
    return PartFile.open(target, earlier.length());
  }

  @Override
  public void complete() throws IOException {
    List<Long> all = inOrder();
    if (part == null && isAscending(all)) {
      return; // the target is as it should be
    }
    PartFile ready = part();
    if (!isAscending(all)) {
      ready = sorted(ready, all);
    }
    ready.replaceTarget();
    part = null; // there is nothing left over, whatever fails from here on
  }

  /** Results of articles that are not among the input stay, before the others. */
  private List<Long> inOrder() {
    List<Long> all = new ArrayList<>();
    for (String id : earlier.ids()) {
      if (!kept.contains(id)) {
        all.add(earlier.offset(id));
      }
    }
    all.addAll(order);
    return all;
  }

  private boolean isAscending(List<Long> offsets) {
    boolean ascending = !earlier.repeats();
    for (int i = 1; i < offsets.size(); i++) {
      ascending &= offsets.get(i - 1) < offsets.get(i);
    }
    return ascending;
  }

  private PartFile sorted(PartFile unsorted, List<Long> offsets) throws IOException {
    PartFile sorted = PartFile.open(unsorted.path(), 0);
    try {
      for (long offset : offsets) {
        unsorted.copyRecord(offset, sorted);
      }
    } catch (IOException e) {
      sorted.delete();
      throw e;
    }
    unsorted.close();
    sorted.replaceTarget();
    return PartFile.open(target, sorted.length());
  }

  @Override
  public void abandon() {
    if (part != null && part.length() == 0) {
      part.delete();
      part = null;
    } else if (part != null) {
      part.close();
    }
  }

  @Override
  public Optional<String> leftover() {
    return part == null ? Optional.empty() : Optional.of(part.path().toString());
  }
}
