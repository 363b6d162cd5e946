package dev.byline.pipeline.attribution;

import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.quotation.Quotation;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets quotation marks correct the borders of contents: a content that covers most of a quotation
 * covers it all, marks included, unless the claim's own cue or source stands inside.
 */
final class ContentShaper {

  /** Share of a quotation that a content must cover to be widened to the whole. */
  private static final double MOST = 0.6;

  private final QuotationIndex quotations;

  ContentShaper(QuotationIndex quotations) {
    this.quotations = quotations;
  }

  RawClaim shape(RawClaim claim) {
    List<TokenRange> shaped = new ArrayList<>();
    for (TokenRange content : claim.contents()) {
      shaped.add(shape(content, claim));
    }
    return claim.withContents(RawClaim.merged(shaped));
  }

  private TokenRange shape(TokenRange content, RawClaim claim) {
    int start = content.start();
    int end = content.end();
    for (Quotation overlapping : quotations.overlapping(content)) {
      TokenRange quotation = overlapping.tokens();
      TokenRange inside = overlapping.inside();
      int shared =
          Math.min(content.end(), inside.end()) - Math.max(content.start(), inside.start());
      if (shared >= MOST * inside.size() && !interrupted(quotation, claim)) {
        start = Math.min(start, quotation.start());
        end = Math.max(end, quotation.end());
      }
    }
    return new TokenRange(start, end);
  }

  private static boolean interrupted(TokenRange quotation, RawClaim claim) {
    return claim.cue().filter(quotation::overlaps).isPresent()
        || claim.source().filter(quotation::overlaps).isPresent();
  }
}
