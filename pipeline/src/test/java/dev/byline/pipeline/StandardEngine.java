package dev.byline.pipeline;

/** The engine with all defaults, built once for all tests of a JVM that only ask it; not closed. */
public final class StandardEngine {

  private static final Byline ENGINE = Byline.builder().build();

  private StandardEngine() {}

  public static Byline get() {
    return ENGINE;
  }
}
