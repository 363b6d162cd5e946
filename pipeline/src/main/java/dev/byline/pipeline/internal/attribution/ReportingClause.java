package dev.byline.pipeline.internal.attribution;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.WordClass;

/**
 * Tells the reporting clause of a quotation: the few words beside it that say who speaks ("“…,”
 * Karel told the radio"), and whether a cue says that its source spoke or wrote at all. Stateless.
 */
public final class ReportingClause {

  private ReportingClause() {}

  /** Whether somebody who is named is said to speak or write right beside the quotation. */
  public static boolean isSaidBeside(
      AttributionRelation relation, TokenRange quotation, AnnotatedText text) {
    return isBeside(relation, quotation, text)
        && utters(relation, text)
        && !isPronoun(relation, text);
  }

  /**
   * Whether source and cue stand together right behind the quotation or right before it: "“…,”
   * Karel told the radio", "“…,” as a memo put it".
   */
  public static boolean isBeside(
      AttributionRelation relation, TokenRange quotation, AnnotatedText text) {
    if (relation.source().isEmpty() || relation.cue().isEmpty()) {
      return false;
    }
    TokenRange source = relation.source().get();
    TokenRange cue = relation.cue().get();
    TokenRange first = source.compareTo(cue) < 0 ? source : cue;
    TokenRange second = first.equals(source) ? cue : source;
    boolean together = second.start() - first.end() <= 1;
    int next = quotation.end();
    boolean as = next < text.size() && text.token(next).isWord("as");
    boolean behind = first.start() == (as ? next + 1 : next);
    boolean before = second.end() <= quotation.start() && quotation.start() - second.end() <= 1;
    return together && (behind || before);
  }

  /** Whether the cue says that its source spoke or wrote, rather than thought or did. */
  public static boolean utters(AttributionRelation relation, AnnotatedText text) {
    return text.tokens(relation.anchor()).stream()
        .anyMatch(token -> isUttering(token) || WordClass.QUOTATIVE.has(token.lemma()));
  }

  /** Whether the word says that somebody utters something. */
  public static boolean isUttering(Token token) {
    return WordClass.UTTERING.has(token.lemma());
  }

  /** Whether the source is a pronoun. "She said he believes": he is she, or nobody can tell. */
  public static boolean isPronoun(AttributionRelation relation, AnnotatedText text) {
    return relation
        .source()
        .filter(source -> source.size() == 1)
        .map(source -> text.token(source.start()))
        .filter(token -> token.hasTag("PRP", "WP", "WDT") || token.isWord("that"))
        .isPresent();
  }
}
