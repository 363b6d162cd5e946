package dev.byline.pipeline.internal.attribution;

import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.internal.quotation.Quotation;
import dev.byline.pipeline.internal.quotation.Quotations;
import java.util.HashMap;
import java.util.Map;

/**
 * The marks of quotations within quotations. To read the outer words by themselves is to take the
 * outer marks away; the inner ones are then what a tagger knows as marks: double. Immutable.
 */
final class InnerMarks {

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

  /** Whether no quotation stands within another. */
  boolean isEmpty() {
    return doubled.isEmpty();
  }

  /** Whether a quotation within a quotation begins with a token. */
  boolean opensAt(int token) {
    return OPENING.equals(doubled.get(token));
  }

  /** The text of a token, of an inner mark that of an outer one. */
  String outer(Token token) {
    return doubled.getOrDefault(token.index(), token.text());
  }
}
