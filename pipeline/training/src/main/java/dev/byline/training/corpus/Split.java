package dev.byline.training.corpus;

/**
 * Divides articles by a hash of their names, so that an article stays on its side when the corpus
 * grows or its files are listed in another order. {@link String#hashCode} is the same on every
 * machine.
 */
public final class Split {

  /**
   * One article in so many is held out: of the 840 of PolNeAR train 33. Chosen by hand, not
   * measured.
   */
  private static final int HELD_OUT_ONE_IN = 21;

  /** Which remainder is held out. Chosen by hand; what is shipped was trained with it. */
  private static final int HELD_OUT_REMAINDER = 7;

  private Split() {}

  /**
   * Whether an article is kept out of training, to choose constants and learn confidence on.
   *
   * @param name the article's name, without an ending
   */
  public static boolean isHeldOut(String name) {
    return Math.floorMod(name.hashCode(), HELD_OUT_ONE_IN) == HELD_OUT_REMAINDER;
  }

  /**
   * The part of an article, for cross-validation and samples. Independent of {@link #isHeldOut},
   * since it looks at the quotient where that looks at the remainder.
   *
   * @param name the article's name
   * @param parts how many parts there are, at least one
   * @return 0 to {@code parts} - 1
   */
  public static int part(String name, int parts) {
    return Math.floorMod(name.hashCode() / HELD_OUT_ONE_IN, parts);
  }
}
