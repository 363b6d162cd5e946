package dev.byline.pipeline.internal.scope;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that holds on a thread while some work is done.
 *
 * <p>An article is analysed on one thread from beginning to end. So what all its stages may ask for
 * is kept with the thread, and they need not hand it to each other: two engines in one JVM never
 * see each other's.
 *
 * @param <T> the type of the value
 */
public final class ThreadScope<T> {

  private final ThreadLocal<@Nullable T> current = new ThreadLocal<>();

  /** Nothing holds yet. */
  public ThreadScope() {}

  /** Does some work while a value holds, and afterwards what held before. */
  public <R> R within(T value, Supplier<R> work) {
    T outer = current.get();
    current.set(value);
    try {
      return work.get();
    } finally {
      if (outer == null) {
        current.remove();
      } else {
        current.set(outer);
      }
    }
  }

  /** What holds on this thread. */
  public Optional<T> current() {
    return Optional.ofNullable(current.get());
  }
}
