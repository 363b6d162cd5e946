package dev.byline.pipeline.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Pieces of the golden cases, cut anywhere: what once was hard is a good place to dig. */
final class Splices {

  private static final int LONGEST = 250;

  private static final List<String> CASES =
      List.of(
          read("/dev/byline/pipeline/cases/direct-speech.txt"),
          read("/dev/byline/pipeline/internal/clean/cleaning.txt"),
          read("/dev/byline/pipeline/internal/quotation/quotations.txt"),
          read("/dev/byline/pipeline/internal/quotation/set-off.txt"));

  private Splices() {}

  static String piece(Draws draws) {
    String file = draws.of(CASES);
    int start = draws.below(file.length());
    return file.substring(start, Math.min(file.length(), start + draws.below(LONGEST)));
  }

  private static String read(String file) {
    try (InputStream in = Splices.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
