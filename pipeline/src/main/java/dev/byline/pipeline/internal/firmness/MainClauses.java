package dev.byline.pipeline.internal.firmness;

import dev.byline.pipeline.internal.lexicon.WordClass;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Iterator;
import java.util.Set;

/**
 * Which words of a sentence stand in its main clauses, and which open a condition of one. Read from
 * left to right by openers, finite verbs and commas: each opener asks for one finite verb, a clause
 * that a comma opened or that stands in front ends at a comma. What a speaker only weakens ("I
 * think that …", "it is likely that …") stays a main clause. Linear.
 */
final class MainClauses {

  /** So many words go without a verb between 'if' and a comma: 'if necessary'. */
  private static final int VERBLESS = 4;

  /** So many clauses are open at a time; no news nests deeper. */
  private static final int DEEPEST = 30;

  /** Behind these a clause follows, whatever it begins with. */
  private static final Set<String> ALWAYS_OPENING =
      Set.of(
          "because", "while", "although", "though", "whereas", "whether", "if", "unless", "lest");

  private final ContentSentence words;
  private final BitSet main = new BitSet();
  private final BitSet conditions = new BitSet();
  private final Deque<Clause> open = new ArrayDeque<>();
  private final int first;
  private boolean hasVerb;
  private int bracket;

  /** Where a clause without an opener begins. */
  private int pending = -1;

  /** A clause that has been opened. */
  private static final class Clause {
    final int opener;

    /** Whether it stands before the main clause or behind a comma, and so ends at a comma. */
    final boolean apart;

    boolean hasVerb;

    Clause(int opener, boolean apart) {
      this.opener = opener;
      this.apart = apart;
    }
  }

  private MainClauses(ContentSentence words) {
    this.words = words;
    this.first = words.firstWord();
  }

  static MainClauses of(ContentSentence words) {
    MainClauses clauses = new MainClauses(words);
    for (int at = 0; at < words.size(); at++) {
      clauses.read(at);
    }
    return clauses;
  }

  /** Whether the word at a position stands in a main clause. */
  boolean isMain(int at) {
    return main.get(at);
  }

  /** The positions that open a condition of a main clause. */
  BitSet conditions() {
    return conditions;
  }

  private void read(int at) {
    if (at == pending) {
      push(at);
    }
    if (words.token(at).hasTag("-LRB-")) {
      bracket++;
    } else if (words.token(at).hasTag("-RRB-")) {
      bracket = Math.max(0, bracket - 1);
    } else if (bracket > 0) {
      return;
    } else if (words.token(at).hasTag(":") && !words.lower(at).equals("-")) {
      dashOrColon(at);
    } else if (words.token(at).hasTag(",")) {
      comma(at);
    } else if (words.isFinite(at)) {
      finiteVerb(at);
    } else if (words.token(at).hasTag("CC")) {
      conjunction(at);
    } else {
      opener(at);
    }
    main.set(at, open.isEmpty());
    if (!conditions.get(at) && words.isFinite(at)) {
      complement(at);
    }
  }

  /** A dash may open or close what is apart; a semicolon or a colon ends all. */
  private void dashOrColon(int at) {
    if (words.token(at).isWord(";", ":")) {
      open.clear();
      hasVerb = false;
    } else {
      comma(at);
    }
  }

  private void comma(int at) {
    Clause ending = null;
    for (Clause clause : open) {
      boolean complete = clause.hasVerb || at - clause.opener <= VERBLESS;
      if (clause.apart && complete) {
        ending = clause;
        break;
      }
    }
    while (ending != null && !open.isEmpty()) {
      if (open.pop() == ending) {
        return;
      }
    }
    if (!open.isEmpty()
        && open.peek().hasVerb
        && words.token(at + 1).hasTag("CC")
        && words.startsClause(at + 2)
        && hasVerb) {
      open.clear();
    }
  }

  private void conjunction(int at) {
    if (open.isEmpty() && !words.isFinite(words.behindAdverbs(at))) {
      hasVerb = false;
    }
  }

  /** Assigns a finite verb to the innermost clause that waits for one, and ends those inside it. */
  private void finiteVerb(int at) {
    if (isInvertedCondition(at)) {
      conditions.set(at);
      open.push(new Clause(at, true));
      open.peek().hasVerb = true;
      return;
    }
    if (open.isEmpty() || joins(at)) {
      hasVerb |= open.isEmpty();
      return;
    }
    if (!open.peek().hasVerb) {
      open.peek().hasVerb = true;
      return;
    }
    Iterator<Clause> inward = open.iterator();
    int depth = 0;
    while (inward.hasNext()) {
      Clause clause = inward.next();
      if (!clause.hasVerb) {
        for (int i = 0; i < depth; i++) {
          open.pop();
        }
        clause.hasVerb = true;
        return;
      }
      depth++;
    }
    if (!hasVerb) {
      open.clear();
      hasVerb = true;
    }
  }

  /** 'and will resign': one more verb of the same clause. */
  private boolean joins(int at) {
    return words.token(words.beforeAdverbs(at)).hasTag("CC");
  }

  /** 'Should it rain, …', 'Had they known, …'. */
  private boolean isInvertedCondition(int at) {
    return at == first
        && words.token(at).isWord("should", "were", "had")
        && words.token(at + 1).hasTag("PRP", "DT", "NN")
        && !words.lower(words.size() - 1).equals("?");
  }

  private void opener(int at) {
    if (Conditions.opens(words, at, at == first)) {
      conditions.set(at, open.isEmpty());
      if (words.hasFiniteAhead(at + 1)) {
        push(at);
      }
    } else if (words.token(at).hasTag("WDT", "WP", "WRB")) {
      if (at != first || isFrontedTime(at)) {
        push(at);
      }
    } else if (words.lower(at).equals("that") && words.token(at).hasTag("IN")) {
      that(at);
    } else if (opensAdverbial(at) || isContactRelative(at)) {
      push(at);
    }
  }

  /** 'When it rains, …', and not 'when it will rain' behind 'asked'. */
  private boolean isFrontedTime(int at) {
    boolean comma = false;
    for (int i = at + 1; i < Math.min(words.size(), at + 25); i++) {
      comma |= words.token(i).hasTag(",");
      if (comma && words.isFinite(i)) {
        return words.token(at).isWord("when", "whenever", "where", "wherever");
      }
    }
    return false;
  }

  /** The 'that' of the content itself opens nothing, nor does one that goes on with it. */
  private void that(int at) {
    int before = words.beforeAdverbs(at);
    if (at == first) {
      return;
    }
    if (words.token(before).hasTag("CC") && words.lower(first).equals("that")
        || words.token(before).hasTag("CC") && open.isEmpty()) {
      open.clear();
      hasVerb = false;
    } else if (!Weakening.endsAt(words, before) || !open.isEmpty()) {
      push(at);
    }
  }

  private boolean opensAdverbial(int at) {
    if (!words.token(at).hasTag("IN", "RB")) {
      return false;
    }
    String word = words.lower(at);
    if (ALWAYS_OPENING.contains(word)) {
      return at != first && words.hasFiniteAhead(at + 1);
    }
    return WordClass.SUBORDINATOR.has(word) && words.startsClause(at + 1);
  }

  /** 'the plan | he will present', behind a verb whose object the noun is. */
  private boolean isContactRelative(int at) {
    boolean subject = words.token(at).isWord("he", "she", "they", "we", "i", "it", "you");
    return subject
        && words.token(at - 1).tag().matches("NNS?")
        && !WordClass.TIME.has(words.lower(at - 1))
        && words.isFinite(words.behindAdverbs(at))
        && (open.isEmpty() ? hasVerb : open.peek().hasVerb);
  }

  /** 'he knows | it may rain': a clause without 'that', unless the speaker only weakens it. */
  private void complement(int at) {
    int verb = lastOfGroup(at);
    boolean takes = FirmnessWord.CLAUSE_TAKING.hasLemma(words.token(verb));
    int next = verb + 1;
    if (takes && words.token(next).hasTag("PRP") && words.startsClause(next + 1)) {
      next++; // 'told us | the dam will hold'
    }
    if (takes && words.startsClause(next) && !(open.isEmpty() && Weakening.endsAt(words, verb))) {
      pending = next;
    }
  }

  private int lastOfGroup(int at) {
    int verb = at;
    int next = words.behindAdverbs(at);
    while (words.token(next).hasTag("VB") && !words.isFinite(next)) {
      verb = next;
      next = words.behindAdverbs(next);
    }
    return verb;
  }

  private void push(int at) {
    if (open.size() >= DEEPEST) {
      return;
    }
    boolean front = open.isEmpty() ? !hasVerb : !open.peek().hasVerb;
    open.push(new Clause(at, front || words.token(at - 1).hasTag(",", ":")));
  }
}
