package dev.byline.pipeline.internal.syntax;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.WordClass;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who does what a verb says, by part of speech and order: the noun group before the verb group,
 * over appositions, relative clauses, adverbs, conjunctions and infinitives. {@link SubjectHeads}
 * has the same subjects by their heads.
 */
public final class Subjects {

  private static final Set<String> RELATIVES = Set.of("who", "which", "that");

  /** {@code Vale herself said}: no subject of their own. */
  private static final String[] REFLEXIVES = {"himself", "herself", "itself", "themselves"};

  private static final int NONE = -1;

  /** How many groups, adverbs and prepositions may stand between a subject and its verb. */
  private static final int HOPS = 6;

  private final TaggedWords words;
  private final NounGroups nouns;
  private final VerbGroups verbs;
  private final QuoteRegions quotes;
  private final int[] start;
  private final int[] end;

  /** For each token, the last finite verb before it in its sentence, or {@link #NONE}. */
  private final int[] previousFinite;

  /** For each token, the verb of the last main clause before it in its sentence, as far as seen. */
  private final int[] previousMain;

  Subjects(AnnotatedText text, NounGroups nouns, VerbGroups verbs) {
    this.words = nouns.words();
    this.quotes = nouns.quotes();
    this.nouns = nouns;
    this.verbs = verbs;
    int size = text.size();
    start = new int[size];
    end = new int[size];
    previousFinite = new int[size];
    previousMain = new int[size];
    Arrays.fill(start, NONE);
    for (TokenRange sentence : text.sentences()) {
      int finite = NONE;
      int main = NONE;
      for (int i = sentence.start(); i < sentence.end(); i++) {
        previousFinite[i] = finite;
        previousMain[i] = main;
        // Left to right, so that a verb that leans on an earlier one finds its subject known.
        if (words.isVerb(i)) {
          resolve(i, sentence.start());
          if (start[i] == NONE) {
            behind(i, sentence);
          }
          if (words.isFinite(i) && !quotes.inside(i)) {
            finite = i;
            main = opensMainClause(i, main, sentence.start()) ? i : main;
          }
        }
      }
    }
  }

  /** The subject of a verb, if there is one in its sentence before it. */
  public Optional<TokenRange> of(int verb) {
    return start[verb] == NONE
        ? Optional.empty()
        : Optional.of(new TokenRange(start[verb], end[verb]));
  }

  private void resolve(int verb, int sentence) {
    int at = verbs.start(verb);
    if (at == sentence && words.token(verb).hasTag("VBG", "VBN")) {
      lookAhead(verb);
      return;
    }
    for (int hops = 0; hops < HOPS && at > sentence; hops++) {
      at = step(verb, at, sentence);
    }
  }

  /**
   * Looks at what stands before a place on the way from a verb to its subject: {@code has} back
   * over {@code on Monday} to {@code the mayor}.
   *
   * @return where the way goes on, or {@link #NONE} if the subject was found or will not be
   */
  private int step(int verb, int at, int sentence) {
    int previous = at - 1;
    Token token = words.token(previous);
    if (token.tag().equals("TO") || words.isVerb(previous)) {
      governed(verb, token.tag().equals("TO") ? previous - 1 : previous, sentence);
      return NONE;
    }
    if (token.isWord(REFLEXIVES)
        || token.hasTag("RB", "UH")
        || words.isTime(previous) && !isSubjectNoun(previous)) {
      return previous;
    }
    if (token.hasTag("WP", "WDT") || isRelativeThat(previous)) {
      return found(verb, previous, previous + 1);
    }
    if (token.hasTag("CC") || token.hasTag("IN") && words.token(verb).hasTag("VBG")) {
      lean(verb);
      return NONE;
    }
    if (token.isWord(",", "—", "–", "--")) {
      beforeComma(verb, previous, sentence);
      return NONE;
    }
    return token.hasTag("IN") ? previous : beforeGroup(verb, at, sentence);
  }

  /** {@code wants to say}, {@code kept saying}: the subject is that of the verb in front. */
  private void governed(int verb, int governor, int sentence) {
    if (governor >= sentence && words.isVerb(governor)) {
      copy(governor, verb);
    } else {
      lean(verb);
    }
  }

  /** What a step does at the end of a noun group: the subject, unless the group is an adjunct. */
  private int beforeGroup(int verb, int end, int sentence) {
    int first = nouns.startWithLinks(end, sentence);
    if (first == end) {
      return NONE;
    }
    if (isAdjunct(first, end, sentence)) {
      return first - 1;
    }
    if (isDocumentOfAnother(verb, first, end)) {
      lean(verb);
      return NONE;
    }
    return found(verb, first, end);
  }

  private int found(int verb, int first, int end) {
    set(verb, first, end);
    return NONE;
  }

  /** {@code issued a statement saying}: who issued it says so. */
  private boolean isDocumentOfAnother(int verb, int first, int last) {
    return words.token(verb).hasTag("VBG")
        && isUtterance(words.token(last - 1).lemma().toLowerCase(Locale.ROOT))
        && previousMain[verb] != NONE
        && previousMain[verb] < first;
  }

  /** A day may stand behind what was issued: 'a statement Monday saying'. */
  private static boolean isUtterance(String lemma) {
    return WordClass.UTTERANCE.has(lemma) || WordClass.DAY.has(lemma);
  }

  /** {@code "…," said Mara}: the subject stands behind a verb that follows a quotation. */
  private void behind(int verb, TokenRange sentence) {
    boolean quoted = verb > sentence.start() && quotes.isClosing(verb - 1);
    if (quoted && words.isFinite(verb)) {
      int to = nouns.endWithLinks(verb + 1, sentence.end());
      if (to > verb + 1) {
        set(verb, verb + 1, to);
      }
    }
  }

  private boolean isSubjectNoun(int index) {
    return index > 0 && words.token(index - 1).hasTag("DT", "PRP$", "JJ", "NNP");
  }

  private boolean isRelativeThat(int index) {
    return RELATIVES.contains(words.lower(index)) && words.token(index).hasTag("W", "IN");
  }

  /** {@code on Monday}, {@code in a statement} between subject and verb or before both. */
  private boolean isAdjunct(int first, int end, int sentence) {
    if (first <= sentence) {
      return false;
    }
    Token before = words.token(first - 1);
    boolean preposition = before.hasTag("IN") && !words.is(first - 1, WordClass.CLAUSE_OPENER);
    return preposition && (words.isTime(end - 1) || first - 1 > sentence);
  }

  /** A verb behind a comma: after an apposition, in a participle phrase, or conjoined. */
  private void beforeComma(int verb, int comma, int sentence) {
    if (words.token(verb).hasTag("VBG")) {
      lean(verb);
      return;
    }
    int stop = Math.max(sentence, comma - ShallowParse.REACH);
    for (int i = comma - 1; i > stop; i--) {
      if (words.token(i).isWord(",", "—", "–", "--")) {
        int first = nouns.startWithLinks(i, sentence);
        if (first == i) {
          break;
        }
        boolean aside = comma - i <= 4 && words.isAdverb(i + 1);
        set(verb, first, aside ? i : comma + 1);
        return;
      }
    }
    lean(verb);
  }

  /** The first finite verb that has a subject of its own, or one behind "and" or a semicolon. */
  private boolean opensMainClause(int verb, int main, int sentence) {
    if (start[verb] == NONE || words.token(start[verb]).hasTag("W")) {
      return false;
    }
    int before = start[verb] - 1;
    if (before < sentence) {
      return true;
    }
    Token token = words.token(before);
    boolean subordinate =
        token.hasTag("IN") || words.is(before, WordClass.CLAUSE_OPENER) || token.hasTag("W");
    return main == NONE ? !subordinate : token.hasTag("CC") || token.isWord(";", ":");
  }

  private void lean(int verb) {
    int finite = previousMain[verb] == NONE ? previousFinite[verb] : previousMain[verb];
    if (finite != NONE) {
      copy(finite, verb);
    } else {
      lookAhead(verb);
    }
  }

  /** {@code After saying so, the mayor left}: the subject follows the next comma. */
  private void lookAhead(int verb) {
    int limit = Math.min(words.sentenceEnd(verb), verb + ShallowParse.REACH);
    for (int i = verb + 1; i < limit; i++) {
      if (quotes.inside(i)) {
        i = quotes.endOf(i) - 1;
      } else if (words.token(i).isWord(",")) {
        int end = nouns.endWithLinks(i + 1, limit);
        if (end > i + 1 && end < limit && (words.isFinite(end) || words.isAdverb(end))) {
          set(verb, i + 1, end);
          return;
        }
      }
    }
  }

  private void copy(int from, int verb) {
    start[verb] = start[from];
    end[verb] = end[from];
  }

  private void set(int verb, int from, int to) {
    start[verb] = from;
    end[verb] = to;
  }
}
