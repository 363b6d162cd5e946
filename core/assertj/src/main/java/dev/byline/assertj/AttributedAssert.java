package dev.byline.assertj;

import dev.byline.text.Excerpt;
import java.util.Optional;

/**
 * Assertions on words that are attributed to somebody.
 *
 * @param <S> itself
 * @param <P> the part
 */
public abstract sealed class AttributedAssert<S extends AttributedAssert<S, P>, P>
    extends PartAssert<S, P> permits QuoteAssert, ClaimAssert {

  /** What all such parts have; the kind and the words are for messages. */
  record Attribution(
      String kind, String words, Optional<Excerpt> cue, double confidence, String decidedBy) {}

  AttributedAssert(Asserted<P> asserted, Class<S> type) {
    super(asserted, type);
  }

  /** The words that attribute are these, such as "said". */
  public S hasCue(String words) {
    return check(
        part -> attribution(part).cue().filter(cue -> Words.equal(cue.text(), words)).isPresent(),
        "to have the cue\n  " + Words.quoted(words),
        part -> Described.cue(attribution(part).cue()));
  }

  /** The confidence is at least this. */
  public S hasConfidenceOfAtLeast(double confidence) {
    return check(
        part -> attribution(part).confidence() >= confidence,
        "to have a confidence of at least " + confidence,
        part ->
            "it has " + attribution(part).confidence() + ", by " + attribution(part).decidedBy());
  }

  @Override
  final String described(P part) {
    Attribution attribution = attribution(part);
    return "the " + attribution.kind() + "\n  " + attribution.words();
  }

  abstract Attribution attribution(P part);
}
