package dev.byline.pipeline.internal.speaker;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.quotation.Quotation;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A quotation that is a paragraph of its own and speaks of 'I' or 'we', right behind a paragraph
 * that is about one person: 'For Winifred Vale, the verdict came too late.' Nobody else is named
 * there, and nobody speaks.
 */
final class NamedBeforeRule extends PlaceRule {

  static final String ID = "named-before";

  NamedBeforeRule() {
    super(ID);
  }

  @Override
  Optional<TokenRange> speaker(int index, Quotation quotation, SpeakerAssignments assignments) {
    AnnotatedText text = assignments.text();
    int paragraph = text.token(quotation.tokens().start()).paragraph();
    Continuation continuation = new Continuation(index, assignments);
    if (quotation.isContinuation()
        || paragraph == 0
        || !continuation.isParagraph()
        || !NamedNextRule.isFirstPerson(quotation, text)) {
      return Optional.empty();
    }
    TokenRange before = text.paragraphs().get(paragraph - 1);
    return continuation.isFirstFrom(before.start())
        ? onlyOne(text, before, name -> true)
        : Optional.empty();
  }

  /** The one person who is named in a range, of those who count; empty where there are two. */
  static Optional<TokenRange> onlyOne(
      AnnotatedText text, TokenRange range, Predicate<TokenRange> counts) {
    List<TokenRange> names = Actors.people(text, range).stream().filter(counts).toList();
    return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
  }
}
