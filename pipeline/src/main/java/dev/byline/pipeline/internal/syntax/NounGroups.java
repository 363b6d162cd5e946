package dev.byline.pipeline.internal.syntax;

import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.internal.lexicon.WordClass;

/**
 * {@link BaseGroups} from wherever they are asked for, forwards and backwards: the reading by
 * extent of {@link ShallowParse}. All scans stay within a sentence and look at no more than {@value
 * ShallowParse#REACH} tokens.
 */
public final class NounGroups {

  private final BaseGroups base;
  private final TaggedWords words;
  private final QuoteRegions quotes;

  NounGroups(BaseGroups base, QuoteRegions quotes) {
    this.base = base;
    this.words = base.words();
    this.quotes = quotes;
  }

  BaseGroups base() {
    return base;
  }

  TaggedWords words() {
    return words;
  }

  QuoteRegions quotes() {
    return quotes;
  }

  /** End of the noun group that starts at the token; the token itself where none starts. */
  public int end(int start, int limit) {
    int end = start;
    int stop = Math.min(limit, start + ShallowParse.REACH);
    if (start < stop
        && (words.token(start).tag().equals("PRP") || words.token(start).tag().equals("EX"))) {
      return start + 1;
    }
    while (end < stop) {
      int next = base.goOn(start, end, stop);
      if (next > end) {
        end = next;
      } else if (isJoinOfNames(end, stop)) {
        end += 2;
      } else if (end > start && quotes.isOpening(end) && quotes.endOf(end) - end <= 8) {
        end = Math.min(stop, quotes.endOf(end));
      } else {
        break;
      }
    }
    return end;
  }

  /**
   * {@code Mara Ellison and Ivo Karel}, {@code ferries and ports}; two singular nouns are as often
   * two clauses: {@code the storm and rain followed}.
   */
  private boolean isJoinOfNames(int index, int stop) {
    return words.token(index).hasTag("CC")
        && index + 1 < stop
        && index > 0
        && words.token(index + 1).hasTag("NNP", "NNS")
        && words.token(index - 1).hasTag("NNP", "NNS");
  }

  /**
   * End of a noun group with the prepositional phrases that follow it, but for those that say when:
   * {@code the mayor of Velland | on Monday}.
   */
  public int endWithLinks(int start, int limit) {
    int end = end(start, limit);
    while (end > start && end + 1 < limit && words.is(end, WordClass.LINK)) {
      int next = end(end + 1, limit);
      if (next == end + 1
          || words.is(end, WordClass.TIME_PREPOSITION) && beforeTime(end + 1, next) == end + 1) {
        break;
      }
      end = next;
    }
    return end;
  }

  /**
   * Where a noun group ends without the time behind it: {@code the mayor | last Monday}, {@code
   * Ellison | Tuesday evening}; the end itself where no time stands there.
   */
  public int beforeTime(int start, int end) {
    int at = end;
    while (at > start && isTimeWord(at - 1)) {
      at--;
    }
    if (at > start && at < end && words.is(at - 1, WordClass.TIME_MODIFIER)) {
      at--;
    }
    return at == start || words.token(at - 1).hasTag("NN", "PRP") ? at : end;
  }

  /** A day, another time, a month, or the year behind one. */
  private boolean isTimeWord(int index) {
    return words.isTime(index)
        || words.is(index, WordClass.MONTH)
        || index > 0 && words.token(index).hasTag("CD") && words.is(index - 1, WordClass.MONTH);
  }

  /** Start of the noun group, with its prepositional phrases, that ends before {@code end}. */
  public int startWithLinks(int end, int limit) {
    int start = end;
    int stop = Math.max(limit, end - ShallowParse.REACH);
    while (start > stop) {
      int previous = start - 1;
      if (words.token(previous).hasTag("PRP", "EX")
          && !words.token(previous).tag().equals("PRP$")) {
        return start == end ? previous : start;
      }
      if (start < end && base.opensGroup(start) && isPlainGroupWord(previous, true)) {
        if (!base.isPredeterminer(previous)) {
          break;
        }
        start = previous;
      } else if (isPlainGroupWord(previous, start < end)) {
        start = previous;
      } else if (start < end && isBackwardLink(previous, stop)) {
        start = previous;
      } else if (words.token(previous).isWord(")") && start - 2 > stop) {
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
    while (start < end
        && (words.token(start).hasTag("POS", "HYPH") || words.token(start).isWord("-"))) {
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
        && !words.token(close + 1).tag().equals("PRP")
        && !words.token(close - 1).hasTag(",", ".");
  }

  private boolean isPlainGroupWord(int index, boolean groupHasWords) {
    Token token = words.token(index);
    return base.isNominal(index)
        || base.isHeadless(index)
        || (groupHasWords
            && (token.hasTag("VBN", "VBG", "JJ") && words.token(index + 1).hasTag("NN", "JJ")
                || token.hasTag("RB") && words.token(index + 1).hasTag("JJ", "CD")));
  }

  /**
   * A preposition or conjunction over which a group goes back: {@code the mayor of} before {@code
   * Velland}. Not before a time: in {@code the mayor on Monday said} it is not Monday that says.
   */
  private boolean isBackwardLink(int index, int stop) {
    if (index - 1 < stop) {
      return false;
    }
    if (words.token(index).hasTag("CC") && words.token(index).isWord("and", "or", "&")) {
      return words.token(index - 1).hasTag("NN")
          && words.token(index + 1).hasTag("NN", "JJ", "DT", "CD");
    }
    return words.is(index, WordClass.LINK)
        && words.token(index - 1).hasTag("NN", "CD", "DT")
        && !words.isTime(index + 1);
  }

  private int openingBracket(int close, int stop) {
    for (int i = close - 1; i >= stop; i--) {
      if (words.token(i).isWord("(")) {
        return i;
      }
    }
    return -1;
  }
}
