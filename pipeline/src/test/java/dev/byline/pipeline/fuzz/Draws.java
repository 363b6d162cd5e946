package dev.byline.pipeline.fuzz;

import java.util.List;
import java.util.Random;

/** Random choices that a seed repeats, on every machine and JDK. Used by one thread. */
final class Draws {

  private final Random random;

  Draws(long seed) {
    this.random = new Random(scrambled(seed));
  }

  /** Neighbouring seeds would begin alike: {@link Random} mixes them too little. */
  private static long scrambled(long seed) {
    long mixed = (seed ^ (seed >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }

  /** A number of {@code [0, bound)}. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** A number of {@code [least, most]}. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** True once in {@code n} times. */
  boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }

  double probability() {
    return random.nextDouble();
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** A UTF-16 code unit of any kind. */
  char anyCodeUnit() {
    return (char) random.nextInt(Character.MAX_VALUE + 1);
  }
}
