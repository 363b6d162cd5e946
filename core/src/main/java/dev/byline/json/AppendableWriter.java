package dev.byline.json;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/** Lets Jackson write to whatever takes characters; closing it leaves the target open. */
final class AppendableWriter extends Writer {

  private final Appendable target;

  AppendableWriter(Appendable target) {
    this.target = target;
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    if (target instanceof Writer writer) {
      writer.write(buffer, offset, length);
    } else if (target instanceof StringBuilder builder) {
      builder.append(buffer, offset, length);
    } else {
      target.append(CharBuffer.wrap(buffer, offset, length));
    }
  }

  @Override
  public void flush() {
    // when to flush is for the owner of the target to say
  }

  @Override
  public void close() {
    // the target belongs to the caller
  }
}
