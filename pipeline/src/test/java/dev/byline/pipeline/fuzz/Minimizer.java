package dev.byline.pipeline.fuzz;

import java.util.function.Predicate;

/** Makes a failing text short: leaves out ever smaller pieces as long as it fails (ddmin). */
final class Minimizer {

  private static final int MOST_TRIES = 20_000;

  private final Predicate<String> fails;
  private int tries;

  private Minimizer(Predicate<String> fails) {
    this.fails = fails;
  }

  /** A text that fails as well and of which no single code unit can be left out. */
  static String minimize(String failing, Predicate<String> fails) {
    return new Minimizer(fails).shortened(failing);
  }

  private String shortened(String failing) {
    String text = failing;
    for (int size = Math.max(1, text.length() / 2); size > 0; ) {
      String shorter = withoutAPiece(text, size);
      if (shorter.length() < text.length()) {
        text = shorter;
      } else {
        size /= 2;
      }
    }
    return text;
  }

  /** The text after one walk over it in which every piece that is not needed goes. */
  private String withoutAPiece(String failing, int size) {
    String text = failing;
    for (int start = 0; start < text.length() && tries < MOST_TRIES; ) {
      int end = Math.min(text.length(), start + size);
      String shorter = text.substring(0, start) + text.substring(end);
      tries++;
      if (fails.test(shorter)) {
        text = shorter;
      } else {
        start = end;
      }
    }
    return text;
  }
}
