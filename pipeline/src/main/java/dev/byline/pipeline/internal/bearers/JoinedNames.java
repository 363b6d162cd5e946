package dev.byline.pipeline.internal.bearers;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import dev.byline.entity.Gender;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;

/**
 * Tells 'Ivo and Ana Karel', who share a surname, from 'Vale and Ana Karel', who do not: by a list
 * of given names, by a noun for kin, or because the article is on first-name terms with them.
 */
public final class JoinedNames {

  private final AnnotatedText text;
  private final Gazetteer gazetteer;

  /** How often each word with a capital stands. */
  private final Multiset<String> count = HashMultiset.create();

  /** How often of those it stands by itself. */
  private final Multiset<String> alone = HashMultiset.create();

  /** For one article. */
  public JoinedNames(AnnotatedText text, Gazetteer gazetteer) {
    this.text = text;
    this.gazetteer = gazetteer;
    for (Token token : text.tokens()) {
      if (token.isCapitalised()) {
        String key = Spelling.key(token.text());
        count.add(key);
        if (NameRuns.isAlone(text, token.index())) {
          alone.add(key);
        }
      }
    }
  }

  /**
   * Whether two names share the surname of the second.
   *
   * @param one a word
   * @param other two words at least
   */
  public boolean shareSurname(TokenRange one, TokenRange other) {
    boolean joined =
        one.size() == 1
            && other.size() > 1
            && Spelling.of(text, other).size() == 2
            && other.start() == one.end() + 1
            && text.token(one.end()).isWord("and", "&");
    return joined
        && (isGiven(one.start()) && isGiven(other.start())
            || areKin(one.start())
            || areOnFirstNameTerms(one.start(), other));
  }

  private boolean isGiven(int i) {
    return gazetteer.isGivenName(text.token(i));
  }

  /** 'Brothers Ivo and Ana Karel', 'the couple, Ivo and Ana Karel'. */
  private boolean areKin(int one) {
    int noun = one - 1;
    int first = text.sentenceOf(one).start();
    if (noun > first && text.token(noun).isWord(",", ":")) {
      noun--;
    }
    if (noun < first) {
      return false;
    }
    Token token = text.token(noun);
    boolean several = token.tag().endsWith("S") || token.isWord("couple", "pair", "duo", "wife");
    return several
        && (WordClass.TWO_PEOPLE.has(token.lemma())
            || NounLexicon.genderOf(token.lemma()) != Gender.UNKNOWN);
  }

  /**
   * 'Ivo and Ana Karel have run the shop': the subject of a sentence, and they do what families do,
   * or the second is called by the given name further down, or neither is called by one word.
   */
  private boolean areOnFirstNameTerms(int one, TokenRange other) {
    TokenRange sentence = text.sentenceOf(one);
    boolean subject =
        one == sentence.start()
            && other.end() < sentence.end()
            && text.token(other.end()).hasTag("VBP", "VBD");
    if (!subject) {
      return false;
    }
    int last = other.end() - 1;
    boolean byGivenName = count(alone, other.start()) > 0;
    boolean once = count(count, one) == 1 && count(alone, last) == 0;
    return once || isHousehold(other.end(), sentence) || byGivenName && count(alone, last) == 0;
  }

  /** 'run a shop', 'have kept bees'. */
  private boolean isHousehold(int verb, TokenRange sentence) {
    int i = verb;
    while (i + 1 < sentence.end()
        && (WordClass.AUXILIARY.has(text.token(i).lemma()) || text.token(i).hasTag("RB"))) {
      i++;
    }
    return WordClass.HOUSEHOLD.has(text.token(i).lemma());
  }

  private int count(Multiset<String> counts, int i) {
    return counts.count(Spelling.key(text.token(i).text()));
  }
}
