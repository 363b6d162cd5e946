package dev.byline.pipeline.internal.attribution;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.quotation.Quotation;
import dev.byline.pipeline.internal.quotation.Quotations;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The marks of quotations within quotations. To read the outer words by themselves is to take the
 * outer marks away; the inner ones are then what a tagger knows as marks: double. Immutable.
 */
final class InnerMarks {

  /**
   * How likely an attribution must be where they stand behind its cue, since they are evidence,
   * too; see {@link NestedAttributions}. Set by hand, never tuned.
   */
  static final double LEAST_EVIDENCE = 0.1;

  /** Tokens from a cue to what is cited: "told me and my wife,". Set by hand. */
  private static final int FARTHEST = 6;

  private static final String OPENING = "“";

  private final Map<Integer, String> doubled = new HashMap<>();

  InnerMarks(Quotations quotations) {
    for (Quotation quotation : quotations.quotations()) {
      if (quotation.isNested()) {
        if (quotation.tokens().start() < quotation.inside().start()) {
          doubled.put(quotation.tokens().start(), OPENING);
        }
        if (quotation.inside().end() < quotation.tokens().end()) {
          doubled.put(quotation.inside().end(), "”");
        }
      }
    }
  }

  /** Whether a quotation within a quotation begins in a range. */
  boolean openIn(TokenRange range) {
    return !doubled.isEmpty()
        && IntStream.range(range.start(), range.end())
            .anyMatch(token -> OPENING.equals(doubled.get(token)));
  }

  /** "He told us, ‘Wait here.’": they stand right behind the cue, or behind whom it addresses. */
  boolean areCited(AttributionRelation relation, AnnotatedText text) {
    TokenRange cue = relation.anchor();
    int content = relation.contentExtent().start();
    return content >= cue.end()
        && content - cue.end() <= FARTHEST
        && OPENING.equals(doubled.get(content))
        && relation.source().orElseThrow().end() <= cue.start()
        && text.tokens(cue).stream().anyMatch(token -> token.hasTag("VB"));
  }

  /** The text of a token, of an inner mark that of an outer one. */
  String outer(Token token) {
    return doubled.getOrDefault(token.index(), token.text());
  }
}
