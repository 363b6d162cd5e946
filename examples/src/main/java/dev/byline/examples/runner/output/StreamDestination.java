package dev.byline.examples.runner.output;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** A stream such as standard output: what is written is gone, unless a file is behind it. */
public final class StreamDestination implements Destination {

  private static final long UNKNOWN = -1;

  private final OutputStream out;
  private final boolean owned;

  /** A stream that stays open. */
  public StreamDestination(OutputStream out) {
    this(out, /* owned= */ false);
  }

  StreamDestination(OutputStream out, boolean owned) {
    this.out = out;
    this.owned = owned;
  }

  @Override
  public void write(byte[] record) throws IOException {
    long before = position();
    try {
      out.write(record);
      out.flush();
    } catch (IOException e) {
      takeBack(before, record.length);
      throw e;
    }
  }

  /** Where a file behind the stream ends; unknown for a pipe. */
  private long position() {
    try {
      return out instanceof FileOutputStream file ? file.getChannel().position() : UNKNOWN;
    } catch (IOException e) {
      return UNKNOWN;
    }
  }

  /** On a full disk half a record may be there. */
  private void takeBack(long before, long length) {
    long after = position();
    // somebody else may write to the file too: what is more than a record is not ours
    if (before != UNKNOWN && after > before && after - before <= length) {
      try {
        ((FileOutputStream) out).getChannel().truncate(before);
      } catch (IOException e) {
        return; // the first failure is told
      }
    }
  }

  @Override
  public void complete() throws IOException {
    if (owned) {
      out.close();
    }
  }

  @Override
  public void abandon() {
    // nothing to keep
  }

  @Override
  public Optional<String> leftover() {
    return Optional.empty();
  }
}
