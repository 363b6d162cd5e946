package dev.byline.pipeline.internal.stopping;

/**
 * The analysis of an article was stopped at a checkpoint. Never leaves the pipeline: the caller
 * gets what {@code Byline} promises for the reason.
 */
public final class StoppedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why an analysis is stopped. */
  public enum Reason {
    /** Somebody interrupted the thread; its interrupt flag is set. */
    INTERRUPTED,
    /** The time that the article may take is over. */
    OUT_OF_TIME
  }

  private final Reason reason;

  StoppedException(Reason reason) {
    // Neither a fault nor rare: where it happened tells nobody anything.
    super(reason.toString(), null, false, false);
    this.reason = reason;
  }

  /**
   * For an engine that noticed an interruption by itself and cleared the flag: sets it again.
   *
   * @return what to throw
   */
  public static StoppedException interrupted() {
    Thread.currentThread().interrupt();
    return new StoppedException(Reason.INTERRUPTED);
  }

  /** Why the analysis was stopped. */
  public Reason reason() {
    return reason;
  }
}
