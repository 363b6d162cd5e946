package dev.byline.pipeline.internal.rules;

import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.syntax.ShallowParse;
import dev.byline.pipeline.internal.syntax.TaggedWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a content starts and ends, by rule: a clause runs from its cue to where the reporter takes
 * over again, which a semicolon, a dash, {@code and said}, {@code …, she said} or the end of the
 * sentence shows; an object is shorter and ends at a comma or a circumstance as well ({@code denied
 * the charge | on Monday}); a content before its cue goes back to the start of its sentence or
 * quotation. A quotation is never cut: whoever opens marks says all that stands in them.
 *
 * <p>Thresholds for cues inside a content (0.5 and 0.6) are those of the rules or a little more.
 * Set by hand, 2026-11-22, never tuned.
 */
record Contents(RuleContext reading, CueLexicon lexicon) {

  /** Longer sentences are cut, so that many cues in one of them cost linear time. */
  private static final int LONGEST = 400;

  /** The content that starts at a token behind its cue, to where the reporter's words begin. */
  Optional<TokenRange> from(int start) {
    int limit = reading.text().size();
    if (start >= limit) {
      return Optional.empty();
    }
    int sentenceEnd = Math.min(reading.words().sentenceEnd(start), start + LONGEST);
    int end = start;
    while (end < sentenceEnd) {
      if (reading.quotes().inside(end)) {
        int close = reading.quotes().endOf(end);
        if (close >= sentenceEnd) {
          end = close;
          break;
        }
        end = close;
        if (reading.quotes().isOpening(start) && close - start > 3 && endsQuotedSentence(close)) {
          break;
        }
        continue;
      }
      if (end > start && isBorder(end, sentenceEnd)) {
        break;
      }
      end++;
    }
    return trimmed(start, end);
  }

  /**
   * {@code After saying that it rains, the mayor left}: a content behind its cue ends before who
   * says it.
   */
  Optional<TokenRange> before(TokenRange content, Optional<TokenRange> subject) {
    boolean follows = subject.isPresent() && content.contains(subject.get());
    return follows ? trimmed(content.start(), subject.get().start()) : Optional.of(content);
  }

  /**
   * What is claimed of a subject, and the subject, in text order: {@code the port | was said | to
   * be closed}, {@code Said | to be closed | , the port}.
   */
  List<TokenRange> withSubject(Optional<TokenRange> subject, Optional<TokenRange> content) {
    return Stream.concat(
            subject.stream(), content.flatMap(range -> before(range, subject)).stream())
        .sorted()
        .toList();
  }

  /** The match of a noun or adjective that the lexicon holds a cue, if it has an object. */
  Optional<Match> ofObject(
      String rule, int cueStart, CueSite site, Optional<TokenRange> source, double weight) {
    TokenRange cue = new TokenRange(cueStart, site.cueEnd());
    return objectFrom(site.contentStart())
        .map(content -> new Match(rule, cue, source, List.of(content), weight));
  }

  /** The shorter content of an object: up to a comma, a time or the circumstances. */
  Optional<TokenRange> objectFrom(int start) {
    TaggedWords words = reading.words();
    int limit =
        start >= reading.text().size()
            ? start
            : Math.min(words.sentenceEnd(start), start + LONGEST);
    int end = start;
    while (end < limit) {
      if (reading.quotes().inside(end)) {
        end = Math.min(limit, reading.quotes().endOf(end));
        continue;
      }
      if (end > start && (isBorder(end, limit) || isCircumstance(end, limit))) {
        break;
      }
      end++;
    }
    return trimmed(start, end);
  }

  /**
   * What ends an object and not a clause: {@code denied the charge, adding}, {@code denied it after
   * the vote}, {@code denied it on Monday}, {@code denied it and said}.
   */
  private boolean isCircumstance(int at, int limit) {
    Token token = reading.token(at);
    if (token.isWord(",", "(")) {
      return true;
    }
    if (WordClass.AFTERTHOUGHT.has(token)) {
      return true;
    }
    boolean time = reading.words().isTime(at) && token.hasTag("NNP");
    boolean dated = token.isWord("on") && at + 1 < limit && reading.words().isTime(at + 1);
    return time || dated || token.hasTag("CC") && at + 1 < limit && isFiniteCue(at + 1);
  }

  private boolean isFiniteCue(int at) {
    return reading.token(at).hasTag("VBD", "VBZ") && isCue(at, 0.5);
  }

  /** Whether a quotation that fills its sentence ends before the token. */
  private boolean endsQuotedSentence(int close) {
    return reading.token(close - 2).hasTag(".", ",");
  }

  /** Whether the reporter takes over at the token. */
  private boolean isBorder(int at, int limit) {
    Token token = reading.token(at);
    if (token.isWord(";") || token.isWord("—", "--", "–") && !token.tag().equals("HYPH")) {
      return true;
    }
    if (token.isWord(",") && at + 1 < limit) {
      return bordersAfterComma(at + 1, limit);
    }
    if (token.hasTag("CC") && at + 1 < limit) {
      return startsAttribution(at + 1, limit);
    }
    return false;
  }

  /**
   * {@code …, according to the port}, {@code …, but the mayor said that}, {@code …, adding that},
   * {@code …, she said}.
   */
  private boolean bordersAfterComma(int next, int limit) {
    Token token = reading.token(next);
    if (token.isWord("according")) {
      return true;
    }
    if (token.hasTag("CC") && next + 1 < limit) {
      return startsAttribution(next + 1, limit);
    }
    return token.hasTag("VBG") && isCue(next, 0.5) || isPostposed(next, limit);
  }

  /** {@code …, she said} behind what is already a content: another attribution of it. */
  private boolean isPostposed(int next, int limit) {
    for (int i = next; i < Math.min(limit, next + 8); i++) {
      Token token = reading.token(i);
      if (token.hasTag("VB")) {
        Frame frame = reading.site(i).frame();
        return (frame == Frame.AFTER_CLAUSE || frame == Frame.INVERTED_CLAUSE) && isCue(i, 0.6);
      }
      if (!token.hasTag("NN", "DT", "PRP", "JJ", "POS", "IN", "RB")) {
        return false;
      }
    }
    return false;
  }

  /** {@code and said that}, {@code but the mayor said that}. */
  private boolean startsAttribution(int next, int limit) {
    for (int i = next; i < Math.min(limit, next + 10); i++) {
      Token token = reading.token(i);
      if (token.hasTag("VB", "MD")) {
        if (!reading.mayBeCue(i)) {
          continue;
        }
        boolean finite = token.hasTag("VBD", "VBZ", "VBN") || i > next;
        return finite && reading.site(i).frame() != Frame.OBJECT && isCue(i, 0.6);
      }
      if (!token.hasTag("NN", "DT", "PRP", "JJ", "POS", "RB")) {
        return false;
      }
    }
    return false;
  }

  private boolean isCue(int head, double threshold) {
    if (!reading.mayBeCue(head)) {
      return false;
    }
    CueSite site = reading.site(head);
    return lexicon.weight(reading.wordClass(head), site.key(), site.frame()) >= threshold;
  }

  /** The content that ends before a token, back to the start of its sentence or quotation. */
  Optional<TokenRange> before(int end) {
    int sentence = new CarriedSentences(reading.words(), reading.quotes()).startOf(end);
    int start = reading.quotes().startOf(sentence);
    if (start == sentence
        && reading.token(start).hasTag("CC")
        && start + 1 < end
        && !reading.token(start + 1).isWord(",")) {
      start++;
    }
    return trimmed(start, end);
  }

  /**
   * What goes on behind an attribution that was inserted: {@code "…," she said, "…"} or, in the
   * same paragraph, {@code "…," she said. "…"}.
   */
  Optional<TokenRange> resumed(int behind) {
    int limit = reading.words().sentenceEnd(behind - 1);
    int at = behind;
    while (at < limit && at < behind + ShallowParse.REACH && !reading.quotes().isOpening(at)) {
      if (reading.token(at).hasTag("VBG", "VBD", "VBZ", "VBP", "VBN", "MD")) {
        return nextSentence(limit, behind - 1);
      }
      at++;
    }
    if (at >= limit) {
      return nextSentence(limit, behind - 1);
    }
    boolean paused =
        at > behind && reading.token(at - 1).isWord(",", ":", ";", "—", "--", "-", ".");
    return reading.quotes().isOpening(at) && (paused || at == behind)
        ? wholeQuotation(at)
        : Optional.empty();
  }

  private Optional<TokenRange> nextSentence(int sentenceEnd, int before) {
    // Two straight marks that open a quotation may have been taken for the end of a sentence.
    boolean misplaced = sentenceEnd - 1 > before && reading.quotes().isOpening(sentenceEnd - 1);
    int at = misplaced ? sentenceEnd - 1 : sentenceEnd;
    boolean quoted = at < reading.text().size() && reading.quotes().isOpening(at);
    return quoted && reading.token(at).paragraph() == reading.token(before).paragraph()
        ? wholeQuotation(at)
        : Optional.empty();
  }

  /** The quotation, if it ends with its sentence, so that nobody else is named for it. */
  private Optional<TokenRange> wholeQuotation(int start) {
    int end = reading.quotes().endOf(start);
    boolean closes =
        end >= reading.text().size()
            || reading.token(end).sentence() != reading.token(end - 1).sentence()
            || reading.token(end).hasTag(".");
    return closes && end - start > 3 ? trimmed(start, end) : Optional.empty();
  }

  /** Leaves out commas, full stops and colons at the ends, unless a quotation holds them. */
  Optional<TokenRange> trimmed(int start, int end) {
    int first = start;
    int last = end;
    while (last > first && isOuterPunctuation(last - 1)) {
      last--;
    }
    while (first < last && isOuterPunctuation(first)) {
      first++;
    }
    return first < last ? Optional.of(new TokenRange(first, last)) : Optional.empty();
  }

  private boolean isOuterPunctuation(int index) {
    Token token = reading.token(index);
    return !reading.quotes().inside(index)
        && (token.isWord(".", ",", ":", ";", "!", "?", "-", "--", "—", "–", "…"));
  }
}
