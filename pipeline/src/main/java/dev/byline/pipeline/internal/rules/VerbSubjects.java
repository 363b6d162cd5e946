package dev.byline.pipeline.internal.rules;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who does what a verb says, by part of speech and order: the noun group before the verb group,
 * over appositions, relative clauses, adverbs, conjunctions and infinitives.
 */
final class VerbSubjects {

  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get", "'s", "’s");
  private static final Set<String> RELATIVES = Set.of("who", "which", "that");
  private static final Set<String> CLAUSE_OPENERS =
      Set.of(
          "that",
          "because",
          "as",
          "if",
          "while",
          "although",
          "though",
          "when",
          "since",
          "after",
          "before",
          "whether",
          "than",
          "where",
          "like",
          "until",
          "unless");
  private static final Set<String> DOCUMENTS =
      Set.of(
          "statement",
          "note",
          "paper",
          "letter",
          "email",
          "tweet",
          "memo",
          "message",
          "release",
          "speech",
          "post",
          "op-ed",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");
  private static final int NONE = -1;

  private final PhraseScanner phrases;
  private final QuoteRegions quotes;
  private final int[] start;
  private final int[] end;

  /** For each token, the last finite verb before it in its sentence, or {@link #NONE}. */
  private final int[] previousFinite;

  /** For each token, the verb of the last main clause before it in its sentence, as far as seen. */
  private final int[] previousMain;

  VerbSubjects(AnnotatedText text, PhraseScanner phrases, QuoteRegions quotes) {
    this.phrases = phrases;
    this.quotes = quotes;
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
        if (phrases.isVerb(i)) {
          resolve(i, sentence.start());
          if (start[i] == NONE) {
            behind(i, sentence);
          }
          if (phrases.isFinite(i) && !quotes.inside(i)) {
            finite = i;
            main = opensMainClause(i, main, sentence.start()) ? i : main;
          }
        }
      }
    }
  }

  /** The subject of a verb, if there is one in its sentence before it. */
  Optional<TokenRange> of(int verb) {
    return start[verb] == NONE
        ? Optional.empty()
        : Optional.of(new TokenRange(start[verb], end[verb]));
  }

  /** The subject of the last finite verb before a token of its sentence. */
  Optional<TokenRange> before(int token) {
    int finite = previousFinite[token];
    return finite == NONE ? Optional.empty() : of(finite);
  }

  /** First token of the verb group: auxiliaries, modals, negations and adverbs before the verb. */
  int groupStart(int verb) {
    int first = verb;
    int stop = Math.max(phrases.sentenceStart(verb), verb - PhraseScanner.REACH);
    while (first > stop && isGroupWord(first - 1)) {
      first--;
    }
    if (first > stop && phrases.token(first - 1).tag().equals("TO") && first == verb) {
      first--;
    }
    return first;
  }

  private boolean isGroupWord(int index) {
    Token token = phrases.token(index);
    return token.hasTag("MD")
        || token.hasTag("VB") && AUXILIARIES.contains(token.lemma())
        || token.hasTag("RB") && !phrases.isTime(index);
  }

  private void resolve(int verb, int sentence) {
    int at = groupStart(verb);
    if (at == sentence && phrases.token(verb).hasTag("VBG", "VBN")) {
      lookAhead(verb);
      return;
    }
    for (int hops = 0; hops < 6 && at > sentence; hops++) {
      int previous = at - 1;
      Token token = phrases.token(previous);
      if (token.tag().equals("TO") || phrases.isVerb(previous)) {
        int governor = token.tag().equals("TO") ? previous - 1 : previous;
        if (governor >= sentence && phrases.isVerb(governor)) {
          copy(governor, verb);
        } else {
          lean(verb);
        }
        return;
      }
      if (token.hasTag("RB", "UH") || phrases.isTime(previous) && !isSubjectNoun(previous)) {
        at = previous;
      } else if (token.hasTag("WP", "WDT") || isRelativeThat(previous)) {
        set(verb, previous, previous + 1);
        return;
      } else if (token.hasTag("CC") || token.hasTag("IN") && phrases.token(verb).hasTag("VBG")) {
        lean(verb);
        return;
      } else if (token.isWord(",", "—", "–", "--")) {
        beforeComma(verb, previous, sentence);
        return;
      } else if (token.hasTag("IN")) {
        at = previous;
      } else {
        int first = phrases.longGroupStart(at, sentence);
        if (first == at) {
          return;
        }
        if (isAdjunct(first, at, sentence)) {
          at = first - 1;
          continue;
        }
        if (isDocumentOfAnother(verb, first, at)) {
          lean(verb);
          return;
        }
        set(verb, first, at);
        return;
      }
    }
  }

  /** {@code issued a statement saying}: who issued it says so. */
  private boolean isDocumentOfAnother(int verb, int first, int last) {
    return phrases.token(verb).hasTag("VBG")
        && DOCUMENTS.contains(phrases.token(last - 1).lemma().toLowerCase(Locale.ROOT))
        && previousMain[verb] != NONE
        && previousMain[verb] < first;
  }

  /** {@code "…," said Mara}: the subject stands behind a verb that follows a quotation. */
  private void behind(int verb, TokenRange sentence) {
    boolean quoted = verb > sentence.start() && quotes.isClosing(verb - 1);
    if (quoted && phrases.isFinite(verb)) {
      int to = phrases.longGroupEnd(verb + 1, sentence.end());
      if (to > verb + 1) {
        set(verb, verb + 1, to);
      }
    }
  }

  private boolean isSubjectNoun(int index) {
    return index > 0 && phrases.token(index - 1).hasTag("DT", "PRP$", "JJ", "NNP");
  }

  private boolean isRelativeThat(int index) {
    return RELATIVES.contains(phrases.lower(index)) && phrases.token(index).hasTag("W", "IN");
  }

  /** {@code on Monday}, {@code in a statement} between subject and verb or before both. */
  private boolean isAdjunct(int first, int end, int sentence) {
    if (first <= sentence) {
      return false;
    }
    Token before = phrases.token(first - 1);
    boolean preposition = before.hasTag("IN") && !CLAUSE_OPENERS.contains(phrases.lower(first - 1));
    return preposition && (phrases.isTime(end - 1) || first - 1 > sentence);
  }

  /** A verb behind a comma: after an apposition, in a participle phrase, or conjoined. */
  private void beforeComma(int verb, int comma, int sentence) {
    if (phrases.token(verb).hasTag("VBG")) {
      lean(verb);
      return;
    }
    int stop = Math.max(sentence, comma - PhraseScanner.REACH);
    for (int i = comma - 1; i > stop; i--) {
      if (phrases.token(i).isWord(",", "—", "–", "--")) {
        int first = phrases.longGroupStart(i, sentence);
        if (first == i) {
          break;
        }
        boolean aside = comma - i <= 4 && phrases.isAdverb(i + 1);
        set(verb, first, aside ? i : comma + 1);
        return;
      }
    }
    lean(verb);
  }

  /** The first finite verb that has a subject of its own, or one behind "and" or a semicolon. */
  private boolean opensMainClause(int verb, int main, int sentence) {
    if (start[verb] == NONE || phrases.token(start[verb]).hasTag("W")) {
      return false;
    }
    int before = start[verb] - 1;
    if (before < sentence) {
      return true;
    }
    Token token = phrases.token(before);
    boolean subordinate =
        token.hasTag("IN") || CLAUSE_OPENERS.contains(phrases.lower(before)) || token.hasTag("W");
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
    int limit = Math.min(phrases.sentenceEnd(verb), verb + PhraseScanner.REACH);
    for (int i = verb + 1; i < limit; i++) {
      if (quotes.inside(i)) {
        i = quotes.endOf(i) - 1;
      } else if (phrases.token(i).isWord(",")) {
        int end = phrases.longGroupEnd(i + 1, limit);
        if (end > i + 1 && end < limit && (phrases.isFinite(end) || phrases.isAdverb(end))) {
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
