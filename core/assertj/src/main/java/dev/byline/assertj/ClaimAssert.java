package dev.byline.assertj;

import dev.byline.attribution.Claim;
import dev.byline.attribution.ClaimForm;
import dev.byline.attribution.SpeechAct;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Assertions on one claim. */
public final class ClaimAssert extends PartAssert<ClaimAssert, Claim> {

  ClaimAssert(@Nullable Claim actual, Consumer<AssertionError> failures) {
    super(actual, null, false, failures, ClaimAssert.class);
  }

  ClaimAssert(Optional<Claim> found, AnalysisAssert whole, Consumer<AssertionError> failures) {
    super(orNull(found), whole, found.isEmpty(), failures, ClaimAssert.class);
  }

  /** The source has this name. */
  public ClaimAssert by(String name) {
    if (isThere() && actual.source().filter(who -> who.name().equalsIgnoreCase(name)).isEmpty()) {
      report(
          "%nExpected the claim%n  %s%nto be made by%n  %s%nbut %s",
          Described.claim(actual), Words.quoted(name), Described.source(actual));
    }
    return this;
  }

  /** The claim is made, but by nobody that the article names or describes. */
  public ClaimAssert hasNoSource() {
    if (isThere() && actual.source().isPresent()) {
      report(
          "%nExpected the claim%n  %s%nto have no source%nbut %s",
          Described.claim(actual), Described.source(actual));
    }
    return this;
  }

  /** The content is rendered like this. */
  public ClaimAssert hasForm(ClaimForm form) {
    return has("form", form, actual == null ? form : actual.form());
  }

  /** The source does this by it. */
  public ClaimAssert isAct(SpeechAct act) {
    return has("speech act", act, actual == null ? act : actual.act());
  }

  /** The words that attribute are these. */
  public ClaimAssert hasCue(String words) {
    if (isThere() && actual.cue().filter(cue -> Words.equal(cue.text(), words)).isEmpty()) {
      report(
          "%nExpected the claim%n  %s%nto have the cue%n  %s%nbut %s",
          Described.claim(actual), Words.quoted(words), Described.cue(actual.cue()));
    }
    return this;
  }

  /** The confidence is at least this. */
  public ClaimAssert hasConfidenceOfAtLeast(double confidence) {
    if (isThere() && actual.confidence() < confidence) {
      report(
          "%nExpected the claim%n  %s%nto have a confidence of at least %s%nbut it has %s, by %s",
          Described.claim(actual), confidence, actual.confidence(), actual.decidedBy());
    }
    return this;
  }

  private ClaimAssert has(String what, Object expected, Object found) {
    if (isThere() && !found.equals(expected)) {
      report(
          "%nExpected the claim%n  %s%nto have the %s %s%nbut it has %s",
          Described.claim(actual), what, expected, found);
    }
    return this;
  }
}
