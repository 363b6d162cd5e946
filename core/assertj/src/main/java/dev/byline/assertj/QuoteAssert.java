package dev.byline.assertj;

import dev.byline.attribution.Quote;
import dev.byline.attribution.Source;
import dev.byline.attribution.SourceType;
import dev.byline.attribution.UnattributedReason;
import java.util.Optional;
import java.util.function.Predicate;

/** Assertions on one quote. */
public final class QuoteAssert extends AttributedAssert<QuoteAssert, Quote> {

  QuoteAssert(Asserted<Quote> asserted) {
    super(asserted, QuoteAssert.class);
  }

  /**
   * The speaker has this name: the fullest one in the article or, for the unnamed, the phrase that
   * describes them.
   */
  public QuoteAssert spokenBy(String name) {
    return spoken(
        who -> who.name().equalsIgnoreCase(name), "to be spoken by\n  " + Words.quoted(name));
  }

  /** The speaker is of this kind. */
  public QuoteAssert spokenByA(SourceType type) {
    return spoken(who -> who.type() == type, "to be spoken by a " + type);
  }

  /** The article withholds the name of the speaker. */
  public QuoteAssert isAnonymous() {
    return spoken(Source::anonymous, "to be anonymous");
  }

  private QuoteAssert spoken(Predicate<Source> by, String expectation) {
    return check(quote -> quote.speaker().filter(by).isPresent(), expectation, Described::speaker);
  }

  /** Nobody is said to have uttered the words. */
  public QuoteAssert isUnattributed() {
    return check(quote -> quote.speaker().isEmpty(), "to be unattributed", Described::speaker);
  }

  /** Nobody is said to have uttered the words, for this reason. */
  public QuoteAssert isUnattributed(UnattributedReason reason) {
    return check(
        quote -> quote.unattributed().equals(Optional.of(reason)),
        "to be unattributed as " + reason,
        Described::speaker);
  }

  @Override
  Attribution attribution(Quote quote) {
    return new Attribution(
        "quote", Described.quote(quote), quote.cue(), quote.confidence(), quote.decidedBy());
  }
}
