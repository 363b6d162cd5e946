package dev.byline.examples.runner.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/** How many articles there will be, as far as that is known without parsing any. */
final class ArticleCount {

  /** In bytes, of all files together: what is read through in a moment. */
  private static final long MOST_TO_READ = 1L << 28;

  private ArticleCount() {}

  /** Of all sources; empty if one of them does not show it. */
  static OptionalInt of(List<Plan.Source> sources) {
    long articles = 0;
    long read = 0;
    for (Plan.Source source : sources) {
      if (source instanceof Plan.Lines lines && isReadable(lines.file())) {
        read += size(lines.file());
        if (read > MOST_TO_READ) {
          return OptionalInt.empty();
        }
        articles += lines(lines.file());
      } else if (source instanceof Plan.Text) {
        articles++;
      } else {
        return OptionalInt.empty();
      }
    }
    return articles <= Integer.MAX_VALUE ? OptionalInt.of((int) articles) : OptionalInt.empty();
  }

  /** A compressed file may be of any length. */
  private static boolean isReadable(Path file) {
    return Files.isRegularFile(file) && !FileKind.isCompressed(file.toString());
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0; // it will be said when it is to be read
    }
  }

  /** Lines with something in them. */
  private static long lines(Path file) {
    long lines = 0;
    boolean blank = true;
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
        for (int i = 0; i < length; i++) {
          if (buffer[i] == '\n') {
            lines += blank ? 0 : 1;
            blank = true;
          } else {
            blank &= Character.isWhitespace(buffer[i]);
          }
        }
      }
    } catch (IOException e) {
      return 1; // it will be said when it is to be read
    }
    return blank ? lines : lines + 1;
  }
}
