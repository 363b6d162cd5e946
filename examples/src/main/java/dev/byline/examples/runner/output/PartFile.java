package dev.byline.examples.runner.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A file that takes the place of its target when it is ready: {@code FILE.part} beside {@code
 * FILE}. Until then, and if it never is, the target stays what it was. Holds whole records only,
 * but for one cut short by a kill, which the next run cuts off. Locked while it is open, as far as
 * the file system can.
 */
final class PartFile {

  private final Path target;
  private final Path part;
  private final FileChannel channel;
  private long length;

  private PartFile(Path target, Path part, FileChannel channel, long length) {
    this.target = target;
    this.part = part;
    this.channel = channel;
    this.length = length;
  }

  static Path of(Path target) {
    return target.resolveSibling(target.getFileName() + ".part");
  }

  /**
   * Opens the file and keeps its beginning.
   *
   * @param length in bytes of what to keep
   * @throws IOException if it cannot be written, or another run has it open
   */
  static PartFile open(Path target, long length) throws IOException {
    Path part = of(target);
    FileChannel channel =
        FileChannel.open(
            part, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      lock(part, channel);
      channel.truncate(length).position(length);
      return new PartFile(target, part, channel, length);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /** Held until the channel is closed. */
  private static void lock(Path part, FileChannel channel) throws IOException {
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      throw new IOException(part + " is being written by another run", e);
    } catch (IOException e) {
      return; // a file system without locks
    }
    if (lock == null) {
      throw new IOException(part + " is being written by another run");
    }
  }

  Path path() {
    return part;
  }

  long length() {
    return length;
  }

  void append(byte[] record) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(record);
    try {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      length += record.length;
    } catch (IOException e) {
      cut(e);
      throw e;
    }
  }

  /** Copies the record that begins at an offset of this file to the end of another. */
  void copyRecord(long offset, PartFile to) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(1 << 13);
    long at = offset;
    while (channel.read(buffer.clear(), at) > 0) {
      int end = 0;
      while (end < buffer.position() && buffer.get(end) != '\n') {
        end++;
      }
      boolean last = end < buffer.position();
      byte[] piece = new byte[last ? end + 1 : end];
      buffer.flip().get(piece);
      to.append(piece);
      if (last) {
        return;
      }
      at += piece.length;
    }
  }

  private void cut(IOException because) {
    try {
      channel.truncate(length).position(length);
    } catch (IOException e) {
      because.addSuppressed(e);
    }
  }

  /** Closes the file and leaves it there. */
  void close() {
    try {
      channel.close();
    } catch (IOException e) {
      return; // every record was written; closing has nothing to add
    }
  }

  void delete() {
    close();
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      return; // an empty file more; the reason to give up is told already
    }
  }

  /** Makes sure that it is on the disk, and puts it in the place of the target. */
  void replaceTarget() throws IOException {
    channel.force(/* metaData= */ true);
    keepPermissions(target, part);
    channel.close();
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    if (Files.exists(from) && Files.getFileStore(from).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
  }

  /** The file that a link leads to is what is replaced, not the link. */
  static Path targetOf(Path output) throws IOException {
    return Files.exists(output) ? output.toRealPath() : output.toAbsolutePath();
  }

  /** Another run's unfinished results are kept under another name. */
  static Optional<Path> setAside(Path target) throws IOException {
    Path part = of(target);
    if (!Files.exists(part) || Files.size(part) == 0) {
      return Optional.empty();
    }
    open(target, Files.size(part)).close(); // not while another run has it open
    Path old = part.resolveSibling(part.getFileName() + ".old");
    return Optional.of(Files.move(part, old, StandardCopyOption.REPLACE_EXISTING));
  }
}
