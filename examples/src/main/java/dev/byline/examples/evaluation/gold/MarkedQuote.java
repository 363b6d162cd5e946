package dev.byline.examples.evaluation.gold;

import dev.byline.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Words in quotation marks, with who speaks them.
 *
 * @param span with the marks
 * @param mention the words that stand for the speaker; none if nobody is marked
 * @param name the speaker's name, where it is known apart from the mention
 */
record MarkedQuote(Span span, List<Span> mention, Optional<String> name) {

  MarkedQuote {
    mention = List.copyOf(mention);
  }

  /** Whether somebody speaks it. */
  boolean isSpoken() {
    return !mention.isEmpty() || name.isPresent();
  }
}
