package dev.byline.pipeline.internal.rules;

import dev.byline.pipeline.annotation.Token;
import java.util.Optional;
import java.util.Set;

/**
 * What stands behind the head of a possible cue: a clause or a quotation, right there or behind an
 * addressee and circumstances, else what is weaker evidence, such as an object.
 */
final class Complements {

  /**
   * What was found.
   *
   * @param frame what kind it is
   * @param cueEnd behind the last token of the cue
   * @param contentStart where the content may start
   */
  record Government(Frame frame, int cueEnd, int contentStart) {}

  private static final Set<String> ADJUNCT_PREPOSITIONS =
      Set.of(
          "on", "in", "at", "to", "during", "via", "through", "with", "after", "before", "from",
          "by", "over", "under", "last", "for", "of", "as");
  private static final Set<String> WH_WORDS =
      Set.of("what", "how", "why", "whether", "where", "when", "who", "whom", "which", "if");
  private static final Set<String> SUBORDINATORS =
      Set.of("if", "when", "while", "because", "although", "though", "unless", "since", "after");

  private final PhraseScanner phrases;
  private final QuoteRegions quotes;

  Complements(PhraseScanner phrases, QuoteRegions quotes) {
    this.phrases = phrases;
    this.quotes = quotes;
  }

  /** What stands behind a head whose own words end at {@code cueEnd}. */
  Government behind(int head, int cueEnd, int limit) {
    int at = cueEnd;
    while (at < limit && phrases.isAdverb(at) && !quotes.isOpening(at)) {
      at++;
    }
    Optional<Government> clause = clause(at, limit, cueEnd, false);
    if (clause.isPresent()) {
      return clause.get();
    }
    Government weak = weak(at, limit, cueEnd);
    Optional<Government> later = later(head, at, limit, cueEnd);
    return later.orElse(weak);
  }

  /** A clause or quotation at {@code at}. */
  private Optional<Government> clause(int at, int limit, int cueEnd, boolean later) {
    if (at >= limit) {
      return Optional.empty();
    }
    Token token = phrases.token(at);
    int behind = at;
    if (token.isWord(",", ":") && at + 1 < limit) {
      behind = at + 1;
    }
    if (quotes.isOpening(behind)) {
      return found(later ? Frame.LATER_QUOTE : Frame.QUOTE, cueEnd, behind);
    }
    if (token.isWord(":")) {
      return found(later ? Frame.LATER_COLON : Frame.COLON, cueEnd, behind);
    }
    if (token.isWord("that") && (token.hasTag("IN") || phrases.clauseAt(at + 1, limit))) {
      return found(later ? Frame.LATER_THAT : Frame.THAT, cueEnd, at);
    }
    if (WH_WORDS.contains(phrases.lower(at)) && !isFrontedCondition(at, limit)) {
      return found(later ? Frame.LATER_WH : Frame.WH, cueEnd, at);
    }
    if (!later && SUBORDINATORS.contains(phrases.lower(at)) && isFrontedCondition(at, limit)) {
      return found(Frame.SUBORDINATE, cueEnd, at);
    }
    if (phrases.clauseAt(at, limit)) {
      return found(later ? Frame.LATER_CLAUSE : Frame.CLAUSE, cueEnd, at);
    }
    return Optional.empty();
  }

  /** {@code if it rains, we stay}: the clause is followed by a comma and another one. */
  private boolean isFrontedCondition(int at, int limit) {
    if (!SUBORDINATORS.contains(phrases.lower(at))) {
      return false;
    }
    for (int i = at + 1; i < Math.min(limit, at + 25); i++) {
      if (phrases.token(i).isWord(",")) {
        return phrases.clauseAt(i + 1, limit);
      }
    }
    return false;
  }

  /** A clause behind an addressee and adjuncts: {@code told them on Monday that}. */
  private Optional<Government> later(int head, int at, int limit, int cueEnd) {
    int position = at;
    for (int skips = 0; skips < 4 && position < limit; skips++) {
      int next = skip(head, position, limit, skips);
      if (next == position) {
        return farThat(head, position, limit, cueEnd);
      }
      position = next;
      Optional<Government> clause = clause(position, limit, cueEnd, true);
      if (clause.isPresent()) {
        return clause;
      }
    }
    return Optional.empty();
  }

  /** {@code said in an interview taped on Monday that}: any circumstances up to a "that". */
  private Optional<Government> farThat(int head, int at, int limit, int cueEnd) {
    if (!SpeechVerbs.INVERTING.contains(phrases.token(head).lemma())
        && !SpeechVerbs.WITH_ADDRESSEE.contains(phrases.token(head).lemma())) {
      return Optional.empty();
    }
    for (int i = at; i < Math.min(limit, at + 15); i++) {
      if (phrases.token(i).isWord("that") && phrases.token(i).hasTag("IN")) {
        return found(Frame.LATER_THAT, cueEnd, i);
      }
      if (phrases.isFinite(i) || phrases.token(i).hasTag(",", ".", ":", "WP", "WDT")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private int skip(int head, int position, int limit, int skips) {
    if (phrases.isAdverb(position)) {
      return position + 1;
    }
    if (phrases.token(position).isWord("last", "this", "next", "late", "early")
        || phrases.isTime(position)) {
      int end = position + 1;
      while (end < limit && (phrases.isTime(end) || phrases.token(end).hasTag("CD"))) {
        end++;
      }
      return end;
    }
    if (ADJUNCT_PREPOSITIONS.contains(phrases.lower(position))
        && !(skips == 0 && phrases.token(position).isWord("for", "of", "with"))) {
      int end = phrases.longGroupEnd(position + 1, limit);
      return end == position + 1 ? position : end;
    }
    if (SpeechVerbs.WITH_ADDRESSEE.contains(phrases.token(head).lemma())) {
      return phrases.nounGroupEnd(position, limit);
    }
    return position;
  }

  private Government weak(int at, int limit, int cueEnd) {
    if (at >= limit) {
      return new Government(Frame.NONE, cueEnd, at);
    }
    Token token = phrases.token(at);
    if (token.tag().equals("TO") && at + 1 < limit && phrases.token(at + 1).hasTag("VB", "RB")) {
      return new Government(Frame.TO, cueEnd, at);
    }
    int object = phrases.nounGroupEnd(at, limit);
    boolean adjective = token.hasTag("JJ") && onlyAdjectives(at, object);
    boolean time = object > at && phrases.isTime(object - 1);
    if (object > at && !adjective && !time) {
      return new Government(objectFrame(object, limit), cueEnd, at);
    }
    if (token.hasTag("IN", "TO")) {
      Frame frame = prepositionFrame(at);
      return new Government(frame, at == cueEnd ? at + 1 : cueEnd, at + 1);
    }
    if (token.hasTag("VBG")) {
      return new Government(Frame.GERUND, cueEnd, at);
    }
    if (adjective || token.hasTag("VBN")) {
      return new Government(Frame.ADJECTIVE, cueEnd, at);
    }
    return new Government(Frame.NONE, cueEnd, at);
  }

  private boolean onlyAdjectives(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!phrases.token(i).hasTag("JJ", "RB", "CD")) {
        return false;
      }
    }
    return true;
  }

  private Frame prepositionFrame(int at) {
    return switch (phrases.lower(at)) {
      case "of" -> Frame.OF;
      case "for" -> Frame.FOR;
      case "about", "over" -> Frame.ABOUT;
      case "on", "upon" -> Frame.ON;
      case "against" -> Frame.AGAINST;
      case "as" -> Frame.AS;
      default -> Frame.PREPOSITION;
    };
  }

  private Frame objectFrame(int end, int limit) {
    if (end >= limit) {
      return Frame.OBJECT;
    }
    Token next = phrases.token(end);
    if (next.tag().equals("TO") && end + 1 < limit && phrases.token(end + 1).hasTag("VB")) {
      return Frame.OBJECT_TO;
    }
    if (quotes.isOpening(end)) {
      return Frame.OBJECT_QUOTE;
    }
    if (next.isWord("of")) {
      return Frame.OBJECT_OF;
    }
    if (next.isWord("for", "over")) {
      return Frame.OBJECT_FOR;
    }
    if (next.isWord("as")) {
      return Frame.OBJECT_AS;
    }
    if (next.hasTag("DT", "JJ", "PRP$", "NN")) {
      return Frame.OBJECT_OBJECT;
    }
    return Frame.OBJECT;
  }

  private static Optional<Government> found(Frame frame, int cueEnd, int contentStart) {
    return Optional.of(new Government(frame, cueEnd, contentStart));
  }
}
