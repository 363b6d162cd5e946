package dev.byline.pipeline.internal.stopping;

import dev.byline.pipeline.internal.stopping.StoppedException.Reason;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The places where an analysis may be stopped: between stages, between sentences, between the
 * windows of the encoder.
 *
 * <p>An article is analysed on one thread from beginning to end. So the deadline is kept with the
 * thread, and stages and taggers need not hand a clock to each other.
 */
public final class Checkpoint {

  /** When the analysis on this thread has to end, by {@link System#nanoTime}. */
  private static final ThreadLocal<@Nullable Long> DEADLINE = new ThreadLocal<>();

  private Checkpoint() {}

  /**
   * Does some work, which must end within the budget. Within a budget that already runs on this
   * thread the earlier end counts.
   *
   * @param budget how long it may take; empty for any time
   * @throws StoppedException if the thread is interrupted or the time is over; checked before,
   *     during and after the work
   */
  public static <T> T within(Optional<Duration> budget, Supplier<T> work) {
    Long outer = DEADLINE.get();
    budget
        .map(Checkpoint::inThatTime)
        .filter(own -> isEarlier(own, outer))
        .ifPresent(DEADLINE::set);
    try {
      pass();
      T result = work.get();
      pass();
      return result;
    } finally {
      if (outer == null) {
        DEADLINE.remove();
      } else {
        DEADLINE.set(outer);
      }
    }
  }

  /**
   * Goes on if nothing speaks against it. Costs some nanoseconds.
   *
   * @throws StoppedException if the thread is interrupted, whose flag stays set, or the time is
   *     over
   */
  public static void pass() {
    if (Thread.currentThread().isInterrupted()) {
      throw new StoppedException(Reason.INTERRUPTED);
    }
    Long deadline = DEADLINE.get();
    if (deadline != null && System.nanoTime() - deadline >= 0) {
      throw new StoppedException(Reason.OUT_OF_TIME);
    }
  }

  private static Long inThatTime(Duration budget) {
    // Half the range of the clock is 146 years; more would overflow the comparison.
    long nanos =
        budget.compareTo(Duration.ofDays(10_000)) < 0 ? budget.toNanos() : Long.MAX_VALUE / 2;
    return System.nanoTime() + nanos;
  }

  private static boolean isEarlier(long own, @Nullable Long outer) {
    return outer == null || own - outer < 0;
  }
}
