package dev.byline.pipeline.internal.telling;

import dev.byline.attribution.SourceType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.internal.description.NominalMention;
import java.util.Set;

/**
 * Who is not to be named: 'the student, who asked not to be named', 'the official, speaking on
 * condition of anonymity'. Nobody whom the article names is meant.
 *
 * @param text the article
 */
public record Nameless(AnnotatedText text) {

  /** In tokens, behind the noun; set by hand. */
  private static final int WITHIN = 18;

  private static final Set<String> NAMING = Set.of("name", "identify");

  private static final Set<String> REFUSING = Set.of("decline", "refuse", "not", "n't", "n’t");

  /** Whether a clause behind a description says so. */
  public boolean isMeantBy(NominalMention description) {
    int from = description.bare().end();
    int end = Math.min(text.sentenceOf(description.head()).end(), from + WITHIN);
    boolean person = description.type() == SourceType.PERSON || description.isAge();
    boolean clause = person && opensClause(from, end);
    boolean refused = false;
    for (int i = from; clause && i < end; i++) {
      Token token = text.token(i);
      if (token.isWord("anonymity", "anonymously") || refused && NAMING.contains(token.lemma())) {
        return true;
      }
      refused |= REFUSING.contains(token.lemma());
    }
    return false;
  }

  /** ', who', 'who', ', speaking'. */
  private boolean opensClause(int from, int end) {
    int i = from < end && text.token(from).isWord(",") ? from + 1 : from;
    return i < end && (text.token(i).isWord("who", "whose") || text.token(i).hasTag("VBG"));
  }
}
