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
 * there, and nobody speaks. Also one at the end of a paragraph that is about one person; one behind
 * a paragraph that ends with somebody's act, 'Vale spoke first.'; and the answers of an interview
 * without labels, which are those of the one person whom its introduction names.
 */
final class NamedBeforeRule extends PlaceRule {

  static final String ID = "named-before";

  /** In quotations; bounds the work. */
  private static final int LONGEST_INTERVIEW = 40;

  NamedBeforeRule() {
    super(ID);
  }

  @Override
  Optional<TokenRange> speaker(int index, Quotation quotation, SpeakerAssignments assignments) {
    AnnotatedText text = assignments.text();
    int paragraph = text.token(quotation.tokens().start()).paragraph();
    Continuation continuation = new Continuation(index, assignments);
    if (quotation.isContinuation()) {
      return Optional.empty();
    }
    if (!continuation.isParagraph()) {
      return atEnd(quotation, continuation, text);
    }
    int introduction = introduction(paragraph, index, assignments);
    if (introduction >= 0) {
      return onlyOne(text, text.paragraphs().get(introduction), name -> true);
    }
    if (paragraph == 0) {
      return Optional.empty();
    }
    TokenRange before = text.paragraphs().get(paragraph - 1);
    if (!continuation.isFirstFrom(before.start())) {
      return Optional.empty();
    }
    return NamedNextRule.isFirstPerson(quotation, text)
        ? onlyOne(text, before, name -> true).or(() -> actor(text, before))
        : actor(text, before);
  }

  /** Who acts in the last sentence of a paragraph: 'Vale spoke first.' */
  private static Optional<TokenRange> actor(AnnotatedText text, TokenRange paragraph) {
    return Actors.in(text, text.sentenceOf(paragraph.end() - 1));
  }

  /** 'Vale has painted it for years. “I shall start again.”' at the end of what is about Vale. */
  private static Optional<TokenRange> atEnd(
      Quotation quotation, Continuation continuation, AnnotatedText text) {
    TokenRange paragraph = text.paragraphOf(quotation.tokens().start());
    TokenRange before = new TokenRange(paragraph.start(), quotation.tokens().start());
    boolean last =
        continuation.standsAlone()
            && quotation.tokens().end() >= paragraph.end() - 1
            && continuation.isFirstFrom(paragraph.start());
    return last && !before.isEmpty() && NamedNextRule.isFirstPerson(quotation, text)
        ? Actors.opening(text, text.sentenceOf(paragraph.start()))
            .filter(who -> onlyOne(text, before, name -> true).isPresent())
        : Optional.empty();
  }

  /**
   * The paragraph before the first question of an interview without labels, in which the words of a
   * paragraph answer one: 'Why stay?', '“Because it rains.”'; -1 elsewhere.
   */
  private static int introduction(int answer, int index, SpeakerAssignments assignments) {
    AnnotatedText text = assignments.text();
    int first = answer;
    for (int i = index; i >= 0 && index - i < LONGEST_INTERVIEW; i--) {
      Quotation quotation = assignments.quotation(i);
      int paragraph = text.token(quotation.tokens().start()).paragraph();
      boolean turn =
          paragraph == first
              && paragraph > 1
              && new Continuation(i, assignments).isParagraph()
              && isQuestion(text, paragraph - 1);
      if (!turn) {
        break;
      }
      first = paragraph - 2;
    }
    return first < answer ? first : -1;
  }

  /** A question of one sentence that the paper asks, and in which nobody is named. */
  private static boolean isQuestion(AnnotatedText text, int paragraph) {
    TokenRange words = text.paragraphs().get(paragraph);
    return AnswersRule.isQuestion(text, paragraph)
        && text.sentenceOf(words.start()).end() >= words.end()
        && Actors.people(text, words).isEmpty();
  }

  /** The one person who is named in a range, of those who count; empty where there are two. */
  static Optional<TokenRange> onlyOne(
      AnnotatedText text, TokenRange range, Predicate<TokenRange> counts) {
    List<TokenRange> names = Actors.people(text, range).stream().filter(counts).toList();
    return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
  }
}
