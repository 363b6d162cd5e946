package dev.byline.pipeline.internal.given;

import dev.byline.pipeline.internal.scope.ThreadScope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The sentences that a host's pipeline has found in one article, for the engine to take over
 * instead of tagging them again.
 *
 * <p>What is given is kept in a {@link ThreadScope}, so that the stages need not hand it to each
 * other. Used by one thread.
 */
public final class GivenSentences {

  /** How much of what is given may be taken over. */
  public enum Trust {
    /** Only what the engine would find itself; the first sentences are tagged again to see it. */
    SAME,
    /** Whatever stands on tokens that agree. */
    ALL
  }

  private static final ThreadScope<GivenSentences> CURRENT = new ThreadScope<>();

  /** One that differs shows in some sentences if it does at all. */
  private static final int PROBES = 3;

  private final Map<Integer, List<GivenToken>> byStart = new HashMap<>();
  private final Trust trust;
  private final boolean tags;
  private final boolean names;
  private int probes;
  private boolean refuted;
  private int taken;

  /**
   * Offers sentences.
   *
   * @param sentences in any order, none empty
   * @param trust how much may be taken over
   * @param tags whether parts of speech are among what may be
   * @param names whether names are
   */
  public GivenSentences(
      List<List<GivenToken>> sentences, Trust trust, boolean tags, boolean names) {
    sentences.forEach(sentence -> byStart.put(sentence.get(0).start(), List.copyOf(sentence)));
    this.trust = trust;
    this.tags = tags;
    this.names = names;
    this.probes = trust == Trust.SAME ? PROBES : 0;
  }

  /** Does some work to which these sentences are on offer. */
  public <T> T offeredTo(Supplier<T> work) {
    return CURRENT.within(this, work);
  }

  /** What is on offer to the work of this thread. */
  public static Optional<GivenSentences> current() {
    return CURRENT.current();
  }

  /** The sentence that begins at an offset of the text as given. */
  public Optional<List<GivenToken>> at(int start) {
    return refuted ? Optional.empty() : Optional.ofNullable(byStart.get(start));
  }

  /** Whether parts of speech may be taken over. */
  public boolean tags() {
    return tags;
  }

  /** Whether names may be taken over. */
  public boolean names() {
    return names;
  }

  /** Whether only what the engine would find itself may be. */
  public boolean onlyTheSame() {
    return trust == Trust.SAME;
  }

  /** Whether the next sentence has to be tagged again, to see whether the host tags alike. */
  public boolean isProbe() {
    return probes > 0;
  }

  /** Tells what tagging again has shown; where it differs, nothing more is on offer. */
  public void probed(boolean alike) {
    probes--;
    refuted |= !alike;
  }

  /** Tells that a sentence was taken over. */
  public void take() {
    taken++;
  }

  /** How many sentences were taken over. */
  public int taken() {
    return taken;
  }
}
