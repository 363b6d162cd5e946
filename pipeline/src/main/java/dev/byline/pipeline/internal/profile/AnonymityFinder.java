package dev.byline.pipeline.internal.profile;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds where an article says that, and why, it withholds a name: 'who asked not to be named', 'on
 * condition of anonymity', 'because they were not authorised to speak', with the reason that
 * follows. A closed set of phrases; one pass over the text.
 *
 * @param text of the article
 * @param extent how far the grounds reach
 */
record AnonymityFinder(AnnotatedText text, GroundsExtent extent) {

  /**
   * Where a name is withheld.
   *
   * @param tokens the words that say so, with the reason
   * @param reason index of the first token of the reason behind them; the end where there is none
   */
  record Grounds(TokenRange tokens, int reason) {}

  /**
   * In tokens: so far before the phrase its verb may stand. Set by hand, 2026-11-22 (commit
   * 15f0cea), never tuned.
   */
  private static final int REACH = 7;

  /** The grounds of an article, in text order, not overlapping. */
  static List<Grounds> find(AnnotatedText text) {
    AnonymityFinder finder = new AnonymityFinder(text, new GroundsExtent(text));
    List<Grounds> found = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.size(); i++) {
      Optional<TokenRange> phrase = i < from ? Optional.empty() : finder.at(i);
      if (phrase.isPresent()) {
        int start = Math.max(from, finder.extent.beginning(phrase.get().start()));
        from = finder.extent.withReason(phrase.get().end());
        found.add(new Grounds(new TokenRange(start, from), phrase.get().end()));
      }
    }
    return found;
  }

  private Optional<TokenRange> at(int i) {
    Token token = text.token(i);
    int end = text.sentenceOf(i).end();
    return switch (token.text().toLowerCase(Locale.ROOT)) {
      case "anonymity" -> anonymity(i);
      case "anonymously" -> range(i, i + 1);
      case "anonymous", "unnamed", "unidentified" -> remaining(i);
      case "named", "identified", "quoted" -> refused(i, end);
      default -> WordClass.PERMITTED.has(token) ? forbidden(i, end) : Optional.empty();
    };
  }

  /** 'on condition of anonymity', 'granted anonymity', 'insisted on anonymity'. */
  private Optional<TokenRange> anonymity(int i) {
    int sentence = text.sentenceOf(i).start();
    for (int start = i - 1; start >= Math.max(sentence, i - 4); start--) {
      Token token = text.token(start);
      if (WordClass.ANONYMITY_TERM.has(token)) {
        int on = start - 1;
        while (on > sentence && text.token(on).isWord("the", "a")) {
          on--;
        }
        return on >= sentence && text.token(on).isWord("on", "under")
            ? range(on, i + 1)
            : range(start, i + 1);
      }
      if (WordClass.GRANTED.has(token)) {
        return range(start, i + 1);
      }
    }
    return Optional.empty();
  }

  /** 'asked to remain anonymous', 'wished to stay anonymous'. */
  private Optional<TokenRange> remaining(int i) {
    int verb = i - 1;
    boolean stays = verb > text.sentenceOf(i).start() && WordClass.REMAINING.has(text.token(verb));
    return stays ? wish(verb).map(start -> new TokenRange(start, i + 1)) : Optional.empty();
  }

  /** 'asked not to be named', 'declined to be identified', 'did not want to be quoted by name'. */
  private Optional<TokenRange> refused(int i, int sentenceEnd) {
    if (!text.token(i - (i > 0 ? 1 : 0)).isWord("be", "being", "publicly")) {
      return Optional.empty();
    }
    int end = i + 1;
    if (end + 1 < sentenceEnd
        && text.token(end).isWord("by")
        && text.token(end + 1).isWord("name")) {
      end += 2;
    } else if (text.token(i).isWord("quoted")) {
      return Optional.empty();
    }
    int last = end;
    return wish(i - 1)
        .filter(start -> isRefusal(start, i))
        .map(start -> new TokenRange(start, last));
  }

  /** Where the verb stands that wants this: 'asked', 'on condition that', 'did not want'. */
  private Optional<Integer> wish(int i) {
    int first = Math.max(text.sentenceOf(i).start(), i - REACH);
    for (int start = i - 1; start >= first; start--) {
      Token token = text.token(start);
      if (token.isWord(",", ";", "\"", "“", "”")) {
        break;
      }
      boolean wants = WordClass.WISH.has(token.lemma().isEmpty() ? token.text() : token.lemma());
      if (wants) {
        return Optional.of(withAuxiliaries(start));
      }
    }
    return Optional.empty();
  }

  private int withAuxiliaries(int verb) {
    int start = verb;
    int sentence = text.sentenceOf(verb).start();
    if (text.token(verb).isWord("condition")) {
      while (start > sentence && text.token(start - 1).isWord("on", "the", "under")) {
        start--;
      }
    }
    while (start > sentence
        && text.token(start - 1).isWord("not", "n't", "n’t", "did", "does", "do", "would")) {
      start--;
    }
    return start;
  }

  private boolean isRefusal(int start, int end) {
    for (int i = start; i < end; i++) {
      if (WordClass.REFUSED.has(text.token(i))) {
        return true;
      }
    }
    return false;
  }

  /** 'because they were not authorised to speak publicly': only where it is about speaking. */
  private Optional<TokenRange> forbidden(int i, int sentenceEnd) {
    int first = Math.max(text.sentenceOf(i).start(), i - 4);
    boolean denied = false;
    for (int j = first; j < i; j++) {
      denied |= text.token(j).isWord("not", "n't", "n’t", "never");
    }
    if (!denied || i + 2 >= sentenceEnd || !text.token(i + 1).isWord("to")) {
      return Optional.empty();
    }
    for (int j = i + 2; j < Math.min(sentenceEnd, i + 5); j++) {
      if (WordClass.SPEAKING_OUT.has(text.token(j))) {
        return range(beginningOfClause(i), extent.endOfClause(j + 1));
      }
    }
    return Optional.empty();
  }

  private int beginningOfClause(int i) {
    int first = Math.max(text.sentenceOf(i).start(), i - REACH);
    for (int start = i - 1; start >= first; start--) {
      if (text.token(start).isWord("because", "since", "as", "who")) {
        return start;
      }
      if (text.token(start).isWord(",", ";", ":")) {
        return start + 1;
      }
    }
    int start = i;
    while (start > first
        && text.token(start - 1)
            .isWord("not", "n't", "n’t", "was", "were", "is", "are", "being", "been")) {
      start--;
    }
    return start;
  }

  private static Optional<TokenRange> range(int start, int end) {
    return Optional.of(new TokenRange(start, end));
  }
}
