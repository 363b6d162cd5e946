package dev.byline.pipeline.internal.syntax;

import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.internal.lexicon.WordClass;

/**
 * The one grammar of noun groups, word by word: determiners, modifiers and nouns, without what
 * hangs on to them. {@link NounGroups} go on from it over prepositions, conjoined names and quoted
 * words, for the extent of a source or content; {@link NounPhrases} cut it at its last noun, for
 * the head that mentions somebody. Immutable.
 */
final class BaseGroups {

  /** How many modifiers may follow each other: more are a list of something else. */
  private static final int MODIFIERS = 2;

  private static final String[] NOMINAL = {
    "NN", "JJ", "DT", "CD", "PRP$", "POS", "$", "PDT", "#", "ADD", "FW", "AFX"
  };

  private final TaggedWords words;

  BaseGroups(TaggedWords words) {
    this.words = words;
  }

  TaggedWords words() {
    return words;
  }

  /**
   * How far the group that begins at {@code start} goes on with the word at {@code at}.
   *
   * @param stop where the group ends at the latest
   * @return the place behind what belongs to it; {@code at} itself if the group has ended
   */
  int goOn(int start, int at, int stop) {
    if (at > start && opensGroup(at) && !isPredeterminer(at - 1)) {
      return at;
    }
    if (isNominal(at) || isHeadless(at)) {
      return at + 1;
    }
    boolean behindNoun = at > start && words.token(at - 1).hasTag("NN");
    return !behindNoun && isInnerModifier(at, stop) ? at + 1 : at;
  }

  /** Whether a group may begin with a word: not with a mark, nor with what only modifies. */
  boolean canBegin(int index) {
    Token token = words.token(index);
    return !token.hasTag("POS", "VB", "RB") && !isMark(token);
  }

  /**
   * A word that can stand in a noun group before or as its head. Hyphens and percent signs are
   * tagged as marks; {@code ’s} may be a verb for the tagger.
   */
  boolean isNominal(int index) {
    Token token = words.token(index);
    return token.hasTag(NOMINAL)
        || token.isWord("’s", "'s", "%")
        || isMark(token) && isGlued(index);
  }

  private static boolean isMark(Token token) {
    return token.hasTag("HYPH") || token.isWord("-", "–", "/");
  }

  /** Not the dash of {@code VELLAND (Norwire) - Vale said}, which is no hyphen. */
  private boolean isGlued(int index) {
    return index > 0
        && index + 1 < words.size()
        && words.token(index - 1).span().end() == words.token(index).span().start()
        && words.token(index).span().end() == words.token(index + 1).span().start();
  }

  /** A determiner or possessive, which nothing but a predeterminer precedes in its group. */
  boolean opensGroup(int index) {
    return words.token(index).tag().equals("DT") || words.token(index).tag().equals("PRP$");
  }

  boolean isPredeterminer(int index) {
    return words.token(index).hasTag("PDT") || WordClass.PREDETERMINER.has(words.token(index));
  }

  /** A determiner or pronoun that may stand for a noun group: 'those', 'many'. */
  boolean isHeadless(int index) {
    return words.token(index).hasTag("WP$") || WordClass.HEADLESS.has(words.token(index));
  }

  /** A participle or adverb that leads to a noun or adjective: {@code a newly built port}. */
  private boolean isInnerModifier(int index, int stop) {
    int at = index;
    while (at < stop && at < index + MODIFIERS && isModifier(at)) {
      at++;
    }
    return at > index && at < stop && words.token(at).hasTag("NN", "JJ", "CD");
  }

  private boolean isModifier(int index) {
    return words.token(index).hasTag("VBN", "VBG", "RB", "RBS", "RBR");
  }
}
