package dev.byline.pipeline.internal.syntax;

import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.WordClass;
import java.util.List;
import java.util.Optional;

/**
 * Of a pronoun or description that is an object: who the subject of its clause is, whom it
 * therefore cannot mean, or, where it is reflexive, must. 'Vale joined her' is not about one woman;
 * 'Vale hurt herself' is. Principles A to C of binding theory (Chomsky 1981), as far as word order
 * shows them: the syntactic filter of Lappin and Leass (1994). Reads no names and knows nobody.
 * Immutable.
 *
 * @param words the words of the text
 * @param phrases its noun phrases, by which objects are stepped over
 * @param subjects who does what its verbs say
 */
public record LocalSubjects(TaggedWords words, NounPhrases phrases, SubjectHeads subjects) {

  private static final int NONE = -1;

  /**
   * The last words of who may be the subject where these words are the object, likeliest first: in
   * 'Vale asked Karel to call him' Karel, then Vale. Empty if it is no object, or one of a place
   * ('Vale looked behind her') or company ('took the keys with him'), which may mean the subject.
   */
  public List<Integer> ofObject(TokenRange object) {
    int start = object.start();
    boolean possessive = object.size() == 1 && isPossessive(start);
    int verb = possessive || isSubject(object) ? NONE : verbOver(start);
    if (verb == NONE) {
      return List.of();
    }
    int subject = subjects.headOf(verb);
    List<Integer> main = subject < 0 || subject >= start ? List.of() : List.of(subject);
    int told = toldToDo(verb);
    if (told == NONE) {
      return main;
    }
    return main.isEmpty() ? List.of(told) : List.of(told, main.get(0));
  }

  /** Not 'her' of 'met her and left', whatever the tagger made of it. */
  private boolean isPossessive(int pronoun) {
    int next = pronoun + 1;
    while (next < words.size() && words.token(next).isWord("“", "\"", "``", "‘")) {
      next++;
    }
    return words.token(pronoun).hasTag("PRP$")
        && next < words.size()
        && !words.token(next).hasTag("CC", "IN", "TO", "MD", "VBD", "VBZ")
        && !words.token(next).isWord(",", ".", ";", "”");
  }

  /** The last word of who is said to be what a phrase says: of Vale in 'Vale was her driver'. */
  public Optional<Integer> ofPredicate(NounPhrase predicate) {
    int start = predicate.tokens().start();
    int verb = overAdverbs(start - 1, words.sentenceStart(start));
    boolean being = verb >= 0 && words.isVerb(verb) && isBeing(verb);
    return being ? ofVerb(verb) : Optional.empty();
  }

  /** The last word of who does what a verb says, if that is one. */
  public Optional<Integer> ofVerb(int verb) {
    return Optional.of(subjects.headOf(verb)).filter(head -> head >= 0);
  }

  /** The verb whose object begins here, with or without a preposition, or {@link #NONE}. */
  private int verbOver(int object) {
    int sentence = words.sentenceStart(object);
    int before = overAdverbs(object - 1, sentence);
    if (before < sentence) {
      return NONE;
    }
    if (words.isVerb(before)) {
      return isBeing(before) ? NONE : before;
    }
    if (!words.token(before).hasTag("IN", "TO", "RP")
        || WordClass.BESIDE.has(words.lower(before))) {
      return NONE;
    }
    int governor = overAdverbs(before - 1, sentence);
    if (governor >= sentence && words.token(governor).hasTag("RP")) {
      governor--;
    }
    if (governor >= sentence && words.isVerb(governor)) {
      return isBeing(governor) ? NONE : governor;
    }
    return WordClass.AT_OBJECT.has(words.lower(before)) ? overObject(governor, sentence) : NONE;
  }

  /** The verb of 'gave the keys to him', where the keys end at a token. */
  private int overObject(int end, int sentence) {
    if (end < sentence) {
      return NONE;
    }
    int verb =
        phrases
            .at(end)
            .map(object -> overAdverbs(object.tokens().start() - 1, sentence))
            .orElse(NONE);
    return verb >= sentence && words.isVerb(verb) && !isBeing(verb) ? verb : NONE;
  }

  /** 'it' of 'said it would', 'the mayor' of 'said the mayor would'. */
  private boolean isSubject(TokenRange object) {
    return words.token(object.start()).isWord("he", "she", "they") || subjects.verbOf(object) >= 0;
  }

  /**
   * The last word of whom 'asked Karel to call' asks to do what the verb says, or {@link #NONE}.
   */
  private int toldToDo(int verb) {
    int sentence = words.sentenceStart(verb);
    int to = overAdverbs(verb - 1, sentence);
    int before = to - 1;
    if (before <= sentence || !words.token(to).tag().equals("TO")) {
      return NONE;
    }
    Optional<NounPhrase> told = phrases.at(before);
    boolean pronoun = words.token(before).tag().equals("PRP");
    int verbBefore = told.map(phrase -> phrase.tokens().start() - 1).orElse(before - 1);
    boolean asked = verbBefore > sentence && words.isVerb(verbBefore);
    return asked && (pronoun || told.isPresent()) ? before : NONE;
  }

  private boolean isBeing(int verb) {
    return WordClass.BEING.has(words.token(verb).lemma());
  }

  private int overAdverbs(int from, int sentence) {
    int at = from;
    while (at > sentence && words.isAdverb(at)) {
      at--;
    }
    return at;
  }
}
