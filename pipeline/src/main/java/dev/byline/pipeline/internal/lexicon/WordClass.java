package dev.byline.pipeline.internal.lexicon;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Closed classes of words, each a line of {@code words.txt}, which says what it is for. Words are
 * in lower case; of verbs and nouns the lemma.
 */
public enum WordClass {
  /** Opens a clause with a subject of its own: 'that', 'because'. */
  CLAUSE_OPENER,
  /** Opens an adverbial clause: 'after', 'unless'. */
  SUBORDINATOR,
  /** Opens a condition in front of a main clause: 'if'. */
  FRONTED,
  /** 'what', 'whether'. */
  QUESTION_WORD,
  /** A preposition by which one noun group goes on with another: 'of'. */
  LINK,
  /** A preposition of circumstances between a verb and its clause: 'during'. */
  CIRCUMSTANCE,
  /** A day of the week. */
  DAY,
  /** A month but May, which is a verb more often. */
  MONTH,
  /** What else says when: 'yesterday', 'week'. */
  TIME,
  /** An auxiliary other than a modal. */
  AUXILIARY,
  /** A verb with an adjective as its predicate: 'remain'. */
  COPULA,
  /** 'seem': nobody says so. */
  IMPRESSION,
  /** A verb whose subject speaks. */
  SPEECH,
  /** A verb that may have somebody who is spoken to: 'tell'. */
  ADDRESSEE,
  /** A verb that hardly has a clause without somebody who is spoken to: 'inform'. */
  ADDRESSEE_ONLY,
  /** A verb that may stand between a clause and its speaker: 'It rains, said Mara'. */
  INVERTING,
  /** A noun for what somebody issues: 'statement'. */
  UTTERANCE,
  /** A small word inside a surname: 'van'. */
  NAME_PARTICLE,
  /** What may follow a surname: 'jr'. */
  NAME_SUFFIX,
  /** Stands before the name of a peer, which a place may follow: 'Lord Vale of Karel'. */
  PEER,
  /** What may follow the name of a company: 'inc'. */
  COMPANY_ENDING,
  /** Makes a firm's name of a surname in front: 'Vale Holdings'. */
  FIRM,
  /** A verb that 'to' and a place may follow: 'travel'. */
  MOTION,
  /** What initials leave out: 'of'. */
  SMALL,
  /** A noun that any organisation answers to: 'company'. */
  GENERIC_ORGANISATION,
  /** A noun that any place answers to: 'country'. */
  GENERIC_PLACE,
  /** What is this by its name is no company: 'university'. */
  NO_COMPANY;

  /**
   * The list, read before the first constant is made: an enum sets its static fields after them.
   */
  private static final class Lines {
    static final Map<String, Set<String>> WORDS = WordLists.byKind("words.txt");
  }

  private final Set<String> words = read();

  /** Whether a word in lower case, or a lemma, is of the class. */
  public boolean has(String word) {
    return words.contains(word);
  }

  /** All of its words. */
  Set<String> words() {
    return words;
  }

  private Set<String> read() {
    String line = name().toLowerCase(Locale.ROOT).replace('_', '-');
    Set<String> found = Lines.WORDS.get(line);
    if (found == null) {
      throw new IllegalStateException("words.txt has no line " + line);
    }
    return Set.copyOf(found);
  }

  /** The names of all lines of the list, whether or not there is a class for them. */
  static Set<String> lines() {
    return Lines.WORDS.keySet();
  }
}
