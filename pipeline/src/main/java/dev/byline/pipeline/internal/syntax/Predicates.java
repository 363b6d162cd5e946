package dev.byline.pipeline.internal.syntax;

import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.internal.lexicon.WordClass;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * Predicate nominals: what a sentence says somebody is, and of whom it says so. By a verb of being
 * ('Vale was a diver', 'Vale has since become the mayor'), by 'as' ('Vale served as mayor'), or by
 * a passive verb that makes somebody something ('Vale was elected mayor'). What is denied, wished
 * or only possible says nothing of what somebody is. Reads no names and knows nobody. Immutable.
 */
public final class Predicates {

  /** So many phrases may stand between a verb and its 'as': 'worked on the docks as a diver'. */
  private static final int PHRASES_BEFORE_AS = 2;

  private final TaggedWords words;
  private final VerbGroups verbs;
  private final Supplier<SubjectHeads> subjects;
  private final NounPhrases phrases;

  Predicates(
      TaggedWords words, VerbGroups verbs, Supplier<SubjectHeads> subjects, NounPhrases phrases) {
    this.words = words;
    this.verbs = verbs;
    this.subjects = subjects;
    this.phrases = phrases;
  }

  /** The last word of the subject's head of which a phrase is the predicate; empty if of none. */
  public OptionalInt subjectOf(NounPhrase phrase) {
    int sentence = words.sentenceStart(phrase.head());
    int before = overAdverbs(phrase.tokens().start() - 1, sentence);
    if (before <= sentence) {
      return OptionalInt.empty();
    }
    int verb = words.token(before).isWord("as") ? verbBeforeAs(before, sentence) : before;
    boolean says =
        verb > sentence
            && (verb < before ? words.token(verb).hasTag("VB") : isBeing(verb) || isAppointed(verb))
            && isFact(verb, sentence);
    int head = says ? subjects.get().headOf(verb) : -1;
    return head < 0 ? OptionalInt.empty() : OptionalInt.of(head);
  }

  /** 'is also a diver'; not over 'not'. */
  private int overAdverbs(int from, int sentence) {
    int at = from;
    while (at > sentence && words.isAdverb(at) && !isNegation(at)) {
      at--;
    }
    return at;
  }

  /** The verb of 'served as', 'worked on the docks as'; -1 where its object is described. */
  private int verbBeforeAs(int as, int sentence) {
    int at = overAdverbs(as - 1, sentence);
    for (int hops = 0; hops < PHRASES_BEFORE_AS; hops++) {
      Optional<NounPhrase> phrase = at < sentence ? Optional.empty() : phrases.at(at);
      int preposition = phrase.map(found -> found.tokens().start() - 1).orElse(-1);
      if (preposition <= sentence || !words.token(preposition).hasTag("IN")) {
        break;
      }
      at = preposition - 1;
    }
    return at;
  }

  private boolean isBeing(int verb) {
    return words.token(verb).hasTag("VB") && WordClass.BEING.has(words.token(verb).lemma());
  }

  private boolean isAppointed(int verb) {
    return WordClass.APPOINTING.has(words.token(verb).lemma()) && verbs.isPassive(verb);
  }

  /** Whether the article says it outright: no modal, no infinitive, no negation before the verb. */
  private boolean isFact(int verb, int sentence) {
    for (int i = verb - 1; i >= sentence; i--) {
      Token token = words.token(i);
      if (token.hasTag("MD", "TO") || isNegation(i)) {
        return false;
      }
      if (!token.hasTag("VB", "RB")) {
        return true;
      }
    }
    return true;
  }

  private boolean isNegation(int index) {
    return words.is(index, WordClass.NEGATION) || words.token(index).isWord("no");
  }
}
