package dev.byline.pipeline.internal.within;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.lexicon.WordLists;
import java.util.Set;

/**
 * Where some words of a name stand in it.
 *
 * @param text the article
 * @param inner the words
 * @param name all of the name
 */
record WithinPosition(AnnotatedText text, TokenRange inner, TokenRange name) {

  private static final Set<String> OUTLETS = WordLists.ofKind("bodies.txt", "outlet-ending");

  private static final Set<String> NEWSPAPER = WordLists.ofKind("bodies.txt", "newspaper");

  /** Whole words with capitals at either end, and not the whole name. */
  boolean standsApart() {
    boolean apartBefore = leads() || !isGlued(inner.start());
    boolean apartBehind = ends() || !isGlued(inner.end()) || isOwner();
    return !inner.equals(name)
        && text.token(inner.start()).isCapitalised()
        && text.token(inner.end() - 1).isCapitalised()
        && apartBefore
        && apartBehind;
  }

  private boolean isGlued(int token) {
    return text.token(token - 1).span().end() == text.token(token).span().start()
        && !text.token(token).isWord(",");
  }

  /** 'Leiden' of 'Leiden University'. */
  boolean leads() {
    return inner.start() == name.start();
  }

  /** 'Velland' of 'Greenwatch Velland'. */
  boolean ends() {
    return inner.end() == name.end();
  }

  /** 'Velland' of 'Velland's Ministry of Works'. */
  private boolean isOwner() {
    return !ends() && text.token(inner.end()).hasTag("POS");
  }

  /** Words of the name in front of it. */
  int before() {
    return inner.start() - name.start();
  }

  /** Behind a preposition: 'Bank of Velland', 'Council for the Velland Islands'. */
  boolean isBehindPreposition() {
    int at = inner.start() - 1;
    if (at > name.start() && text.token(at).isWord("the")) {
      at--;
    }
    return at > name.start() && text.token(at).isWord("of", "in", "for", "at");
  }

  /** 'Karel' of 'University of Velland, Karel'. */
  boolean isBehindComma() {
    return !leads() && text.token(inner.start() - 1).isWord(",");
  }

  /** Whether the next word goes on with the same name: 'United Nations Security Council'. */
  boolean isModifier() {
    return !ends() && text.token(inner.end()).hasTag("NN", "JJ");
  }

  /** Whether a noun for an institution stands behind it: 'Florence Academy'. */
  boolean isBeforeInstitution() {
    return isOwner()
        || !ends() && NounLexicon.kindOf(text.token(inner.end())) == NounKind.ORGANIZATION;
  }

  /** 'Karel Lions', a team: no firm, though it may end like one. */
  boolean isOfTeam() {
    Token last = text.token(name.end() - 1);
    return leads()
        && last.hasTag("NNPS")
        && !WordClass.FIRM.has(last)
        && NounLexicon.kindOf(last) == NounKind.OTHER;
  }

  /** 'Velland Gazette', which writes about all the world. */
  boolean isOfOutlet() {
    String last = Spelling.lower(text.token(name.end() - 1).text());
    return leads() && (NEWSPAPER.contains(last) || OUTLETS.contains(last));
  }

  /** 'Velland International Airport'. */
  boolean isOfFacility() {
    return leads() && WordClass.FACILITY.has(Spelling.lower(text.token(name.end() - 1).text()));
  }

  /** 'Republic of Velland' is Velland. */
  boolean isAllOfState() {
    return text.tokens(new TokenRange(name.start(), inner.start())).stream()
        .anyMatch(token -> WordClass.STATE_FORM.has(Spelling.lower(token.text())));
  }
}
