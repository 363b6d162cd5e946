package dev.byline.pipeline.internal.speaker;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.attribution.WordCounts;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.quotation.Quotation;
import dev.byline.pipeline.internal.speaker.SpeakerDecision.Spoken;
import java.util.Collections;
import java.util.List;

/**
 * ‘We ate the seed corn’ of a headline, which the article quotes again below, with more around it
 * and with who said it.
 */
final class SaidAgainRule implements SpeakerRule {

  static final String ID = "said-again";

  /** Headline and standfirst; set by hand. */
  private static final int FIRST_PARAGRAPHS = 3;

  /** So many quotations are looked through for the words; bounds the work. */
  private static final int FARTHEST = 40;

  /** In words: fewer may be two people's; set by hand. */
  private static final int FEWEST = 3;

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<SpeakerDecision> propose(int index, SpeakerAssignments assignments) {
    Quotation headline = assignments.quotation(index);
    AnnotatedText text = assignments.text();
    if (text.token(headline.tokens().start()).paragraph() >= FIRST_PARAGRAPHS) {
      return List.of();
    }
    List<String> words = words(headline, text);
    if (words.size() < FEWEST) {
      return List.of();
    }
    int end = Math.min(assignments.quotations().size(), index + FARTHEST);
    for (int i = index + 1; i < end; i++) {
      List<Integer> over = SpeakerEvidence.over(assignments.quotation(i), assignments);
      List<String> later = over.isEmpty() ? List.of() : words(assignments.quotation(i), text);
      if (Collections.indexOfSubList(later, words) >= 0) {
        return List.of(new Spoken(over.get(0), true, ID));
      }
    }
    return List.of();
  }

  private static List<String> words(Quotation quotation, AnnotatedText text) {
    return text.tokens(quotation.inside()).stream()
        .filter(WordCounts::isWord)
        .map(token -> Spelling.key(token.text()))
        .toList();
  }
}
