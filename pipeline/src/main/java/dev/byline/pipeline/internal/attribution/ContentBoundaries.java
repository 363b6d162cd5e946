package dev.byline.pipeline.internal.attribution;

import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.quotation.Quotation;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets quotation marks correct the boundaries of contents: a content that covers most of a
 * quotation covers it all, marks included, unless the relation's own cue or source stands inside. A
 * tagger guesses where a content ends; marks say it. Immutable.
 */
record ContentBoundaries(QuotationIndex quotations) {

  /**
   * Share of a quotation's tokens that a content must cover to be widened to the whole. Set by hand
   * with the first rules (commit ab5bedc), not learned.
   */
  private static final double LEAST_SHARE = 0.6;

  /** The relation with contents that end where the marks do. */
  AttributionRelation correct(AttributionRelation relation) {
    List<TokenRange> corrected = new ArrayList<>();
    for (TokenRange content : relation.contents()) {
      corrected.add(correct(content, relation));
    }
    return relation.withContents(AttributionRelation.merged(corrected));
  }

  private TokenRange correct(TokenRange content, AttributionRelation relation) {
    int start = content.start();
    int end = content.end();
    for (Quotation overlapping : quotations.overlapping(content)) {
      TokenRange quotation = overlapping.tokens();
      TokenRange inside = overlapping.inside();
      int shared =
          Math.min(content.end(), inside.end()) - Math.max(content.start(), inside.start());
      if (shared >= LEAST_SHARE * inside.size() && !interrupted(quotation, relation)) {
        start = Math.min(start, quotation.start());
        end = Math.max(end, quotation.end());
      }
    }
    return new TokenRange(start, end);
  }

  /** "“We,” Karel said, “stay”" read as one quotation: widening would take in who says it. */
  private static boolean interrupted(TokenRange quotation, AttributionRelation relation) {
    return relation.cue().filter(quotation::overlaps).isPresent()
        || relation.source().filter(quotation::overlaps).isPresent();
  }
}
