package dev.byline.pipeline.fuzz;

import dev.byline.pipeline.cases.TestFile;
import java.util.List;

/** Pieces of the golden cases, cut anywhere: what once was hard is a good place to dig. */
final class Splices {

  private static final int LONGEST = 250;

  private static final List<String> CASES =
      List.of(
          TestFile.read(Splices.class, "/dev/byline/pipeline/cases/direct-speech.txt"),
          TestFile.read(Splices.class, "/dev/byline/pipeline/internal/clean/cleaning.txt"),
          TestFile.read(Splices.class, "/dev/byline/pipeline/internal/quotation/quotations.txt"),
          TestFile.read(Splices.class, "/dev/byline/pipeline/internal/layout/set-off.txt"));

  private Splices() {}

  static String piece(Draws draws) {
    String file = draws.of(CASES);
    int start = draws.below(file.length());
    return file.substring(start, Math.min(file.length(), start + draws.below(LONGEST)));
  }
}
