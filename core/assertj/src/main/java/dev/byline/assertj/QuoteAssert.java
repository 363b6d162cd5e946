package dev.byline.assertj;

import dev.byline.attribution.Quote;
import dev.byline.attribution.Source;
import dev.byline.attribution.SourceType;
import dev.byline.attribution.UnattributedReason;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Assertions on one quote. */
public final class QuoteAssert extends PartAssert<QuoteAssert, Quote> {

  QuoteAssert(@Nullable Quote actual, Consumer<AssertionError> failures) {
    super(actual, null, false, failures, QuoteAssert.class);
  }

  QuoteAssert(Optional<Quote> found, AnalysisAssert whole, Consumer<AssertionError> failures) {
    super(orNull(found), whole, found.isEmpty(), failures, QuoteAssert.class);
  }

  /**
   * The speaker has this name: the fullest one in the article or, for the unnamed, the phrase that
   * describes them.
   */
  public QuoteAssert spokenBy(String name) {
    if (isThere() && actual.speaker().filter(who -> who.name().equalsIgnoreCase(name)).isEmpty()) {
      report(
          "%nExpected the quote%n  %s%nto be spoken by%n  %s%nbut %s",
          Described.quote(actual), Words.quoted(name), Described.speaker(actual));
    }
    return this;
  }

  /** The speaker is of this kind. */
  public QuoteAssert spokenByA(SourceType type) {
    if (isThere() && actual.speaker().filter(who -> who.type() == type).isEmpty()) {
      report(
          "%nExpected the quote%n  %s%nto be spoken by a %s%nbut %s",
          Described.quote(actual), type, Described.speaker(actual));
    }
    return this;
  }

  /** The article withholds the name of the speaker. */
  public QuoteAssert isAnonymous() {
    if (isThere() && actual.speaker().filter(Source::anonymous).isEmpty()) {
      report(
          "%nExpected the quote%n  %s%nto be anonymous%nbut %s",
          Described.quote(actual), Described.speaker(actual));
    }
    return this;
  }

  /** Nobody is said to have uttered the words. */
  public QuoteAssert isUnattributed() {
    if (isThere() && actual.speaker().isPresent()) {
      report(
          "%nExpected the quote%n  %s%nto be unattributed%nbut %s",
          Described.quote(actual), Described.speaker(actual));
    }
    return this;
  }

  /** Nobody is said to have uttered the words, for this reason. */
  public QuoteAssert isUnattributed(UnattributedReason reason) {
    if (isThere() && !actual.unattributed().equals(Optional.of(reason))) {
      report(
          "%nExpected the quote%n  %s%nto be unattributed as %s%nbut %s",
          Described.quote(actual), reason, Described.speaker(actual));
    }
    return this;
  }

  /** The words that introduce the speech are these, such as "said". */
  public QuoteAssert hasCue(String words) {
    if (isThere() && actual.cue().filter(cue -> Words.equal(cue.text(), words)).isEmpty()) {
      report(
          "%nExpected the quote%n  %s%nto have the cue%n  %s%nbut %s",
          Described.quote(actual), Words.quoted(words), Described.cue(actual.cue()));
    }
    return this;
  }

  /** The confidence is at least this. */
  public QuoteAssert hasConfidenceOfAtLeast(double confidence) {
    if (isThere() && actual.confidence() < confidence) {
      report(
          "%nExpected the quote%n  %s%nto have a confidence of at least %s%nbut it has %s, by %s",
          Described.quote(actual), confidence, actual.confidence(), actual.decidedBy());
    }
    return this;
  }
}
