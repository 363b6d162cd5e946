package dev.byline.pipeline.internal.syntax;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import java.util.Arrays;
import java.util.Optional;

/**
 * The same {@link Subjects}, asked from the other end: which verb a noun phrase is the subject of.
 * Of a subject {@code the mayor of Velland} it is the mayor who does something, of {@code the mayor
 * and the minister} both, and of {@code Vale who} it is Vale. Immutable.
 */
final class SubjectHeads {

  private static final int NONE = -1;

  private final TaggedWords words;
  private final NounGroups nouns;
  private final Subjects subjects;

  /** For each token of a head, the first verb that it is the subject of, or {@link #NONE}. */
  private final int[] verbAt;

  SubjectHeads(AnnotatedText text, NounGroups nouns, Subjects subjects) {
    this.words = nouns.words();
    this.nouns = nouns;
    this.subjects = subjects;
    this.verbAt = new int[text.size()];
    Arrays.fill(verbAt, NONE);
    for (int verb = 0; verb < text.size(); verb++) {
      if (words.isFinite(verb) || isMisread(verb)) {
        markHeads(verb, subjects.of(verb));
      }
    }
  }

  /** The verb with tense that a noun phrase is the subject of, or -1. */
  int verbOf(TokenRange phrase) {
    // From the right, as the head is last; a name may go on behind it: 'Lord Vale of Velland'.
    for (int i = phrase.end() - 1; i >= phrase.start(); i--) {
      if (verbAt[i] != NONE) {
        return verbAt[i];
      }
    }
    return NONE;
  }

  /**
   * The last word of the head of a verb's subject, or -1: of two that are conjoined there is none.
   */
  int headOf(int verb) {
    Optional<TokenRange> found = subjects.of(verb);
    if (found.isEmpty()) {
      return NONE;
    }
    TokenRange subject = found.get();
    int first = subject.start();
    if (words.token(first).isWord("who")) {
      return antecedentOf(first);
    }
    int end = endOfFirst(subject);
    return goesOn(subject, end) ? NONE : end - 1;
  }

  /** 'said' is now and then tagged as a participle. */
  private boolean isMisread(int verb) {
    return words.token(verb).tag().equals("VBN") && GrammaticalRoles.isSpeech(words.token(verb));
  }

  private void markHeads(int verb, Optional<TokenRange> found) {
    if (found.isEmpty() || !words.isFinite(verb) && found.get().end() != verb) {
      return;
    }
    TokenRange subject = found.get();
    int first = subject.start();
    int end = endOfFirst(subject);
    if (words.token(first).isWord("who")) {
      int antecedent = antecedentOf(first);
      mark(antecedent, antecedent + 1, verb);
    }
    mark(first, end, verb);
    if (goesOn(subject, end)) {
      mark(end + 1, nouns.end(end + 1, subject.end()), verb);
    }
  }

  /** Where the first group of a subject ends, which is all of most. */
  private int endOfFirst(TokenRange subject) {
    return Math.max(nouns.end(subject.start(), subject.end()), subject.start() + 1);
  }

  /** Whether another group is conjoined. */
  private boolean goesOn(TokenRange subject, int endOfFirst) {
    return endOfFirst < subject.end() && words.token(endOfFirst).hasTag("CC");
  }

  /**
   * The last word of whom a relative pronoun stands for: {@code Vale who}, {@code Vale, who}; of
   * {@code an analyst at Norline, who} the analyst.
   */
  private int antecedentOf(int pronoun) {
    int before = words.token(Math.max(pronoun - 1, 0)).isWord(",") ? pronoun - 2 : pronoun - 1;
    int sentence = words.sentenceStart(pronoun);
    if (before < sentence) {
      return pronoun;
    }
    int start = before;
    while (start > sentence && words.token(start - 1).hasTag("NN", "JJ", "CD", "DT")) {
      start--;
    }
    boolean where =
        start - 2 >= sentence
            && words.token(start - 1).isWord("at", "in", "for", "from")
            && words.token(start - 2).hasTag("NN");
    return where ? start - 2 : before;
  }

  /** Marks a group, but not whose it is: in {@code his plan failed} it is not he who failed. */
  private void mark(int from, int to, int verb) {
    for (int i = from; i < to; i++) {
      boolean modifies = i + 1 < to && words.token(i).hasTag("PRP$", "DT", "POS", "PDT");
      if (verbAt[i] == NONE && !modifies) {
        verbAt[i] = verb;
      }
    }
  }
}
