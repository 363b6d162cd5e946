package dev.byline.pipeline.rules;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import java.util.List;

/**
 * A rule that finds attributions, in Java. Implementations are safe to use from many threads and
 * give the same answer to the same text. What a rule throws, and an answer outside the sentence,
 * fails the article at hand and no other.
 *
 * <p>What a rule answers stands: an attribution that the tagger made of the same cue is dropped for
 * it. The claim says {@code house:NAME} in {@code decidedBy}.
 */
public interface ArticleRule {

  /** Its name: lower-case letters, digits and hyphens; no other rule of the set has it. */
  String name();

  /** Texts on which it answers and on which it passes, at least one of each. */
  List<RuleExample> examples();

  /**
   * Looks at one sentence.
   *
   * @param text the whole article, with parts of speech, lemmas and names
   * @param sentence the sentence; source, cue and contents of every answer lie in it
   * @return the attributions in text order; empty to pass
   */
  List<RuleAnswer> answer(AnnotatedText text, TokenRange sentence);
}
