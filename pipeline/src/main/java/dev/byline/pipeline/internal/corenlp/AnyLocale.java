package dev.byline.pipeline.internal.corenlp;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * An engine whose results do not depend on the default locale. CoreNLP looks words up in lower case
 * and leaves it to the default locale which letters those are; in Turkish, Azeri and Lithuanian
 * "IT" becomes other letters than in the rest of the world, and a quarter of all articles got other
 * results. Under such a locale the engine is loaded once more by {@link RootCaseLoader}, which
 * makes CoreNLP's classes use {@link Locale#ROOT}. The default locale itself belongs to the host
 * and is never touched. Safe to use from many threads.
 *
 * @param <E> what the engine is, a type that CoreNLP's own classes do not show in
 */
final class AnyLocale<E> {

  /** Letters that some locale maps its own way. */
  private static final String UPPER = "IJ\u0300\u012E\u0300\u00CC\u0130";

  private static final String LOWER = "ii\u0307\u0131";

  private final Supplier<? extends E> steadyEngine;
  private volatile E engine;
  private volatile boolean steady;

  private AnyLocale(Supplier<? extends E> engine, Supplier<? extends E> steadyEngine) {
    this.steadyEngine = steadyEngine;
    this.steady = mapsLettersItsOwnWay(Locale.getDefault());
    this.engine = steady ? steadyEngine.get() : engine.get();
  }

  /**
   * Loads an engine.
   *
   * @param engine makes it where the locale does not matter
   * @param name the name of its class, to be loaded again where it does
   * @param arguments what its only constructor takes
   */
  static <E> AnyLocale<E> of(Supplier<? extends E> engine, String name, Object... arguments) {
    return new AnyLocale<>(engine, () -> loadedAgain(name, arguments));
  }

  /** The engine; loaded again if the host has changed its locale to one that matters. */
  E get() {
    if (!steady && mapsLettersItsOwnWay(Locale.getDefault())) {
      synchronized (this) {
        if (!steady) {
          engine = steadyEngine.get();
          steady = true;
        }
      }
    }
    return engine;
  }

  static boolean mapsLettersItsOwnWay(Locale locale) {
    return !UPPER.toLowerCase(locale).equals(UPPER.toLowerCase(Locale.ROOT))
        || !LOWER.toUpperCase(locale).equals(LOWER.toUpperCase(Locale.ROOT));
  }

  /** A new engine whose classes, and those of CoreNLP, are loaded again for it. */
  @SuppressWarnings("unchecked")
  static <E> E loadedAgain(String name, Object... arguments) {
    try {
      Constructor<?> constructor =
          Class.forName(name, true, new RootCaseLoader()).getDeclaredConstructors()[0];
      constructor.setAccessible(true);
      return (E) constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
