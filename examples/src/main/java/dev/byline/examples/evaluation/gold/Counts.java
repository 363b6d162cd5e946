package dev.byline.examples.evaluation.gold;

import java.util.List;

/** So many of each kind, in an article or in many. Not safe for several threads. */
final class Counts {

  private final double[] of = new double[Count.values().length];

  double get(Count count) {
    return of[count.ordinal()];
  }

  void add(Count count, double amount) {
    of[count.ordinal()] += amount;
  }

  /** One more, if something holds. */
  void addIf(boolean holds, Count count) {
    add(count, holds ? 1 : 0);
  }

  void add(Counts other) {
    for (int i = 0; i < of.length; i++) {
      of[i] += other.of[i];
    }
  }

  static Counts sum(List<Counts> all) {
    Counts sum = new Counts();
    all.forEach(sum::add);
    return sum;
  }
}
