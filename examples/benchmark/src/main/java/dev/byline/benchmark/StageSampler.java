package dev.byline.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What the time goes to, by looking at the stack of the measured thread every few milliseconds. A
 * native call counts for the class that made it.
 */
final class StageSampler {

  private static final int EVERY_MILLIS = 5;
  private static final String OTHER = "the rest: rules, entities, sources, results";

  /** Stages by what stands on the stack while they run; the first that is there counts. */
  private static final List<Stage> STAGES =
      List.of(
          new Stage("encoder.CoreferenceHeads", "encoder, the branch for antecedents"),
          new Stage("ai.onnxruntime.OrtSession", "encoder"),
          new Stage("internal.maxent", "parts of speech"),
          new Stage("edu.stanford.nlp.tagger", "parts of speech"),
          new Stage("internal.crf", "names"),
          new Stage("edu.stanford.nlp.ie", "names"),
          new Stage("edu.stanford.nlp.process.PTB", "tokenizer"),
          new Stage("internal.encoder", "decoding"));

  private record Stage(String frame, String name) {}

  private final Map<String, Long> seen = new LinkedHashMap<>();

  /** Runs some work on this thread and watches it from another. */
  void watch(Runnable work) {
    Thread watched = Thread.currentThread();
    AtomicBoolean done = new AtomicBoolean();
    Thread watcher =
        new Thread(
            () -> {
              while (!done.get()) {
                look(watched);
                sleep();
              }
            },
            "stage-sampler");
    watcher.setDaemon(true);
    watcher.start();
    try {
      work.run();
    } finally {
      done.set(true);
      join(watcher);
    }
  }

  private void look(Thread watched) {
    StackTraceElement[] stack = watched.getStackTrace();
    seen.merge(stageOf(stack), 1L, Long::sum);
  }

  /** The first stage of the list that is anywhere on the stack. */
  static String stageOf(StackTraceElement[] stack) {
    for (Stage stage : STAGES) {
      for (StackTraceElement frame : stack) {
        if (frame.getClassName().contains(stage.frame())) {
          return stage.name();
        }
      }
    }
    return OTHER;
  }

  /** The share of each stage, 0 to 1, those of the list first. */
  Map<String, Double> shares() {
    double all = seen.values().stream().mapToLong(Long::longValue).sum();
    Map<String, Double> shares = new LinkedHashMap<>();
    STAGES.forEach(stage -> shares.put(stage.name(), seen.getOrDefault(stage.name(), 0L) / all));
    shares.put(OTHER, seen.getOrDefault(OTHER, 0L) / all);
    return shares;
  }

  private static void sleep() {
    try {
      Thread.sleep(EVERY_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void join(Thread watcher) {
    try {
      watcher.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
