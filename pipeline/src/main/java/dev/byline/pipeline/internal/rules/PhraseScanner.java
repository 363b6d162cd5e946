package dev.byline.pipeline.internal.rules;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import java.util.Locale;
import java.util.Set;

/**
 * Noun and verb groups by part of speech alone. All scans stay within a sentence and look at no
 * more than {@value #REACH} tokens.
 */
final class PhraseScanner {

  /** How far a scan looks: longer phrases are cut. */
  static final int REACH = 40;

  private static final Set<String> LINKS =
      Set.of("of", "in", "from", "for", "at", "with", "on", "to", "by", "behind", "against");
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "after",
          "before",
          "since",
          "until",
          "as",
          "because",
          "while",
          "if",
          "although",
          "though",
          "unless",
          "whereas",
          "than",
          "when",
          "once");
  private static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "tomorrow",
          "week",
          "month",
          "year",
          "night",
          "morning",
          "afternoon",
          "evening",
          "day",
          "weekend");

  private final AnnotatedText text;
  private final QuoteRegions quotes;

  PhraseScanner(AnnotatedText text, QuoteRegions quotes) {
    this.text = text;
    this.quotes = quotes;
  }

  int size() {
    return text.size();
  }

  Token token(int index) {
    return text.token(index);
  }

  String lower(int index) {
    return token(index).text().toLowerCase(Locale.ROOT);
  }

  int sentenceStart(int token) {
    return text.sentenceOf(token).start();
  }

  int sentenceEnd(int token) {
    return text.sentenceOf(token).end();
  }

  boolean isFinite(int index) {
    return token(index).hasTag("VBD", "VBZ", "VBP", "MD");
  }

  boolean isVerb(int index) {
    return token(index).hasTag("VB", "MD");
  }

  boolean isAdverb(int index) {
    return token(index).hasTag("RB");
  }

  boolean isSubordinator(int index) {
    return SUBORDINATORS.contains(lower(index));
  }

  boolean isTime(int index) {
    return TIMES.contains(lower(index));
  }

  /** A word that can stand in a noun group before or as its head. */
  private boolean isNominal(int index) {
    Token token = token(index);
    return token.hasTag(
            "NN", "JJ", "DT", "CD", "PRP$", "POS", "$", "PDT", "HYPH", "#", "ADD", "FW", "AFX")
        || token.isWord("-", "–", "’s", "'s", "%");
  }

  /** End of the noun group that starts at the token; the token itself where none starts. */
  int nounGroupEnd(int start, int limit) {
    int end = start;
    int stop = Math.min(limit, start + REACH);
    if (start < stop && (token(start).tag().equals("PRP") || token(start).tag().equals("EX"))) {
      return start + 1;
    }
    while (end < stop) {
      if (end > start && opensGroup(end) && !isPredeterminer(end - 1)) {
        break;
      }
      if (isNominal(end) || isHeadless(end)) {
        end++;
      } else if (isInnerModifier(end, stop) || isJoinOfNames(end, stop)) {
        end += 2;
      } else if (end > start && quotes.isOpening(end) && quotes.endOf(end) - end <= 8) {
        end = Math.min(stop, quotes.endOf(end));
      } else {
        break;
      }
    }
    return end;
  }

  /** A determiner or possessive, which nothing but a predeterminer precedes in its group. */
  private boolean opensGroup(int index) {
    return token(index).tag().equals("DT") || token(index).tag().equals("PRP$");
  }

  private boolean isPredeterminer(int index) {
    return token(index).hasTag("PDT")
        || token(index).isWord("all", "both", "half", "such", "many", "not", "only");
  }

  private boolean isHeadless(int index) {
    return token(index).hasTag("WP$")
        || token(index).isWord("those", "these", "many", "some", "others", "all", "both");
  }

  private boolean isInnerModifier(int index, int stop) {
    return token(index).hasTag("VBN", "VBG", "RB", "RBS", "RBR")
        && index + 1 < stop
        && token(index + 1).hasTag("NN", "JJ", "CD")
        && !quotes.isOpening(index);
  }

  private boolean isJoinOfNames(int index, int stop) {
    return token(index).hasTag("CC")
        && index + 1 < stop
        && index > 0
        && token(index + 1).hasTag("NNP", "NNS")
        && token(index - 1).hasTag("NNP", "NNS");
  }

  /** End of a noun group with the prepositional phrases that follow it. */
  int longGroupEnd(int start, int limit) {
    int end = nounGroupEnd(start, limit);
    while (end > start && end + 1 < limit && LINKS.contains(lower(end))) {
      int next = nounGroupEnd(end + 1, limit);
      if (next == end + 1) {
        break;
      }
      end = next;
    }
    return end;
  }

  /** Start of the noun group, with its prepositional phrases, that ends before {@code end}. */
  int longGroupStart(int end, int limit) {
    int start = end;
    int stop = Math.max(limit, end - REACH);
    while (start > stop) {
      int previous = start - 1;
      if (token(previous).hasTag("PRP", "EX") && !token(previous).tag().equals("PRP$")) {
        return start == end ? previous : start;
      }
      if (start < end && opensGroup(start) && isPlainGroupWord(previous, true)) {
        if (!isPredeterminer(previous)) {
          break;
        }
        start = previous;
      } else if (isPlainGroupWord(previous, start < end)) {
        start = previous;
      } else if (start < end && isBackwardLink(previous, stop)) {
        start = previous;
      } else if (token(previous).isWord(")") && start - 2 > stop) {
        int open = openingBracket(previous, stop);
        if (open < 0) {
          break;
        }
        start = open;
      } else if (isNickname(previous, start < end)) {
        start = quotes.startOf(previous);
      } else {
        break;
      }
    }
    while (start < end && (token(start).hasTag("POS", "HYPH") || token(start).isWord("-"))) {
      start++;
    }
    return start;
  }

  /** {@code Rui “the Rock” Vance}: a few quoted words that are no sentence of their own. */
  private boolean isNickname(int close, boolean groupHasWords) {
    return quotes.isClosing(close)
        && groupHasWords
        && close > quotes.startOf(close) // 'n' is one token, marks and all
        && close - quotes.startOf(close) <= 6
        && !token(close + 1).tag().equals("PRP")
        && !token(close - 1).hasTag(",", ".");
  }

  private boolean isPlainGroupWord(int index, boolean groupHasWords) {
    Token token = token(index);
    return isNominal(index)
        || isHeadless(index)
        || (groupHasWords
            && (token.hasTag("VBN", "VBG", "JJ") && token(index + 1).hasTag("NN", "JJ")
                || token.hasTag("RB") && token(index + 1).hasTag("JJ", "CD")));
  }

  private boolean isBackwardLink(int index, int stop) {
    if (index - 1 < stop) {
      return false;
    }
    if (token(index).hasTag("CC") && token(index).isWord("and", "or", "&")) {
      return token(index - 1).hasTag("NN") && token(index + 1).hasTag("NN", "JJ", "DT", "CD");
    }
    return LINKS.contains(lower(index))
        && token(index - 1).hasTag("NN", "CD", "DT")
        && !isTime(index + 1);
  }

  private int openingBracket(int close, int stop) {
    for (int i = close - 1; i >= stop; i--) {
      if (token(i).isWord("(")) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether a clause with a subject and a finite verb starts at the token: the verb must come
   * before punctuation and must not be a relative clause's.
   */
  boolean clauseAt(int start, int limit) {
    int stop = Math.min(limit, start + REACH);
    if (start >= stop || !canStartSubject(start)) {
      return false;
    }
    int needed = 1;
    for (int i = start; i < stop; i++) {
      if (isFinite(i)) {
        if (i == start) {
          return false;
        }
        needed--;
        if (needed == 0) {
          return true;
        }
        i = verbGroupTail(i, stop);
      } else if (token(i).hasTag("WDT", "WP") || token(i).isWord("that") && i > start) {
        needed++;
      } else if (i > start && isSubordinator(i)) {
        return false;
      } else if (token(i).hasTag("CC") && i + 1 < stop && isVerb(i + 1)) {
        return false;
      } else if (token(i).isWord(",")) {
        int close = appositionEnd(i, stop);
        if (close < 0) {
          return false;
        }
        i = close;
      } else if (token(i).hasTag(".", ":") && !token(i).isWord("-", "–")) {
        return false;
      }
    }
    return false;
  }

  private boolean canStartSubject(int index) {
    return isNominal(index)
        || isHeadless(index)
        || token(index).hasTag("PRP", "EX", "VBG", "RB")
        || quotes.isOpening(index);
  }

  private int verbGroupTail(int finite, int stop) {
    int tail = finite;
    while (tail + 1 < stop && (isVerb(tail + 1) || isAdverb(tail + 1))) {
      tail++;
    }
    return tail;
  }

  /** The comma that closes what the comma at {@code open} opens, directly before a verb; or -1. */
  private int appositionEnd(int open, int stop) {
    for (int i = open + 1; i < Math.min(stop - 1, open + 20); i++) {
      if (token(i).isWord(",")) {
        return isFinite(i + 1) || isAdverb(i + 1) ? i : -1;
      }
    }
    return -1;
  }

  /** The range as tokens, or empty. */
  static TokenRange range(int start, int end) {
    return new TokenRange(start, Math.max(start, end));
  }
}
