package dev.byline.pipeline.internal.speaker;

import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.attribution.AttributionRelation;
import dev.byline.pipeline.internal.attribution.AttributionRelation.Evidence;
import dev.byline.pipeline.internal.quotation.Quotation;
import dev.byline.pipeline.internal.speaker.SpeakerDecision.Offered;
import java.util.List;
import java.util.Optional;

/**
 * A rule for words of which nothing says that anybody says them: somebody stands in a place where
 * who speaks does stand. Not for words within words.
 */
abstract class PlaceRule implements SpeakerRule {

  private final String id;

  PlaceRule(String id) {
    this.id = id;
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final List<SpeakerDecision> propose(int index, SpeakerAssignments assignments) {
    Quotation quotation = assignments.quotation(index);
    return quotation.isNested()
        ? List.of()
        : speaker(index, quotation, assignments).map(who -> offer(who, quotation, id)).stream()
            .toList();
  }

  /** The words for who speaks a quotation, where they stand in this rule's place. */
  abstract Optional<TokenRange> speaker(
      int index, Quotation quotation, SpeakerAssignments assignments);

  /** Offers somebody as the speaker of all words of a quotation, without a cue. */
  static SpeakerDecision offer(TokenRange source, Quotation quotation, String id) {
    AttributionRelation relation =
        new AttributionRelation(
            Optional.empty(),
            Optional.of(source),
            List.of(quotation.tokens()),
            Evidence.CERTAIN,
            id);
    return new Offered(relation, id);
  }
}
