package dev.byline.attribution;

import dev.byline.internal.Checks;

/**
 * What kind of claim it is.
 *
 * @param form how the content is rendered
 * @param type the attitude of the source
 * @param act what the source does by it
 * @param negated whether the article says that the source did not say, or has not said, so
 * @param firmness how firmly it was said, and how the article stands to it
 */
public record ClaimTraits(
    ClaimForm form, ClaimType type, SpeechAct act, boolean negated, Firmness firmness) {

  /** An assertion in the article's own words, the commonest claim in news. */
  public static final ClaimTraits INDIRECT_ASSERTION =
      new ClaimTraits(ClaimForm.INDIRECT, ClaimType.ASSERTION, SpeechAct.ASSERT, false);

  /** Checks that nothing is null. */
  public ClaimTraits {
    Checks.notNull("form", form, "type", type, "act", act, "firmness", firmness);
  }

  /**
   * Of a claim that is said plainly.
   *
   * @param form how the content is rendered
   * @param type the attitude of the source
   * @param act what the source does by it
   * @param negated whether the article says that the source did not say, or has not said, so
   */
  public ClaimTraits(ClaimForm form, ClaimType type, SpeechAct act, boolean negated) {
    this(form, type, act, negated, Firmness.PLAIN);
  }

  /** The same, said so firmly. */
  public ClaimTraits withFirmness(Firmness other) {
    return new ClaimTraits(form, type, act, negated, other);
  }
}
