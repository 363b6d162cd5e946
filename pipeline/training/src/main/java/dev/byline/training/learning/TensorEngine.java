package dev.byline.training.learning;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;

/**
 * The only way to the engine behind the arrays. The engine asks nobody for anything: left alone, it
 * looks for a cloud that it runs in and tells its makers about it, and loads native libraries that
 * are not on the class path from a server. Whoever wants that sets the properties to false.
 *
 * <p>Nothing is computed on more than one thread: each worker computes its share of a batch by
 * itself, and sums that are divided among threads end in other digits.
 */
final class TensorEngine {

  private static final String NAME = "PyTorch";

  static {
    System.getProperties().putIfAbsent("OPT_OUT_TRACKING", "true");
    System.getProperties().putIfAbsent("ai.djl.offline", "true");
    System.setProperty("ai.djl.pytorch.num_threads", "1");
  }

  private TensorEngine() {}

  /** An owner of arrays, to be closed by the caller. */
  static NDManager newManager() {
    return NDManager.newBaseManager(NAME);
  }

  /** Follows what is computed until it is closed. */
  static GradientCollector newCollector() {
    return Engine.getEngine(NAME).newGradientCollector();
  }

  /** Makes what is random repeat itself. */
  static void seed(long seed) {
    Engine.getEngine(NAME).setRandomSeed((int) seed);
  }
}
