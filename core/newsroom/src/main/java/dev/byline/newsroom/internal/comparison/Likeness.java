package dev.byline.newsroom.internal.comparison;

/**
 * How two passages compare.
 *
 * @param likeness 0 to 1: how much of both together is the same (Dice)
 * @param containment 0 to 1: how much of the shorter one stands in the longer
 * @param shared how many words both have
 * @param plain how many of these are no names
 * @param ordered whether they stand in one order in both
 * @param opposed whether one says that it is not so
 * @param different whether a number, a day, a name or a word in its place makes it another
 *     statement
 */
public record Likeness(
    double likeness,
    double containment,
    int shared,
    int plain,
    boolean ordered,
    boolean opposed,
    boolean different) {

  /** A share, without what doubles add and lose. */
  static double share(double part, double whole) {
    return Math.min(1, Math.round(part / whole * 1e6) / 1e6);
  }
}
