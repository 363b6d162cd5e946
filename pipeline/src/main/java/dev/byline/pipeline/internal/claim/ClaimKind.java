package dev.byline.pipeline.internal.claim;

import static java.util.Objects.requireNonNull;

import dev.byline.attribution.ClaimType;
import dev.byline.attribution.SpeechAct;

/**
 * The kind of one claim.
 *
 * @param type the attitude of the source to the content
 * @param act what the source does by it; {@link SpeechAct#OTHER} where the article only supposes
 *     that the source might ("if she says", "would say")
 * @param negated whether the article says that the source did not say so
 * @param decidedBy what decided: {@code kind-lexicon}, {@code kind-frame}, {@code kind-conditional}
 *     or {@code kind-no-cue}
 */
public record ClaimKind(ClaimType type, SpeechAct act, boolean negated, String decidedBy) {

  /** Checks that nothing is null. */
  public ClaimKind {
    requireNonNull(type, "type");
    requireNonNull(act, "act");
    requireNonNull(decidedBy, "decidedBy");
  }
}
