package dev.byline.pipeline.internal.rules;

import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.syntax.Clauses;
import dev.byline.pipeline.internal.syntax.NounGroups;
import dev.byline.pipeline.internal.syntax.QuoteRegions;
import dev.byline.pipeline.internal.syntax.TaggedWords;
import java.util.Optional;

/**
 * What stands behind the head of a possible cue: a clause or a quotation, right there or behind an
 * addressee and circumstances, else what is weaker evidence, such as an object.
 */
record Complements(TaggedWords words, NounGroups nouns, Clauses clauses, QuoteRegions quotes) {

  /**
   * What was found.
   *
   * @param frame what kind it is
   * @param cueEnd behind the last token of the cue
   * @param contentStart where the content may start
   */
  record Government(Frame frame, int cueEnd, int contentStart) {}

  /** What stands behind a head whose own words end at {@code cueEnd}. */
  Government behind(int head, int cueEnd, int limit) {
    int at = cueEnd;
    while (at < limit && words.isAdverb(at) && !quotes.isOpening(at)) {
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

  /**
   * A clause or quotation at {@code at}, strongest evidence first: {@code said “…”}, {@code said:
   * …}, {@code said that …}, {@code asked whether …}, {@code said if it rains, we stay}, {@code
   * said it rained}.
   *
   * @param later whether something stands between the cue and the place, so that the frame says so
   */
  private Optional<Government> clause(int at, int limit, int cueEnd, boolean later) {
    if (at >= limit) {
      return Optional.empty();
    }
    Token token = words.token(at);
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
    if (token.isWord("that") && (token.hasTag("IN") || clauses.startsAt(at + 1, limit))) {
      return found(later ? Frame.LATER_THAT : Frame.THAT, cueEnd, at);
    }
    if (words.is(at, WordClass.QUESTION_WORD) && !isFrontedCondition(at, limit)) {
      return found(later ? Frame.LATER_WH : Frame.WH, cueEnd, at);
    }
    if (!later && words.is(at, WordClass.FRONTED) && isFrontedCondition(at, limit)) {
      return found(Frame.SUBORDINATE, cueEnd, at);
    }
    if (clauses.startsAt(at, limit)) {
      return found(later ? Frame.LATER_CLAUSE : Frame.CLAUSE, cueEnd, at);
    }
    return Optional.empty();
  }

  /** {@code if it rains, we stay}: the clause is followed by a comma and another one. */
  private boolean isFrontedCondition(int at, int limit) {
    if (!words.is(at, WordClass.FRONTED)) {
      return false;
    }
    for (int i = at + 1; i < Math.min(limit, at + 25); i++) {
      if (words.token(i).isWord(",")) {
        return clauses.startsAt(i + 1, limit);
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
    if (!WordClass.INVERTING.has(words.token(head).lemma())
        && !WordClass.ADDRESSEE.has(words.token(head).lemma())) {
      return Optional.empty();
    }
    for (int i = at; i < Math.min(limit, at + 15); i++) {
      if (words.token(i).isWord("that") && words.token(i).hasTag("IN")) {
        return found(Frame.LATER_THAT, cueEnd, i);
      }
      if (words.isFinite(i) || words.token(i).hasTag(",", ".", ":", "WP", "WDT")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * Where the search goes on behind something that may stand between a verb and its clause: an
   * adverb, a date ({@code said Monday that}), a circumstance ({@code said in Velland that}) or who
   * is spoken to ({@code told reporters that}); the position itself where nothing of the kind
   * stands. A first {@code for}, {@code of} or {@code with} is a complement of the verb: {@code
   * called for}.
   */
  private int skip(int head, int position, int limit, int skips) {
    // 'in an interview taped last May that': a participle goes on with a circumstance
    if (words.isAdverb(position) || skips > 0 && words.token(position).tag().equals("VBN")) {
      return position + 1;
    }
    if (words.token(position).isWord("last", "this", "next", "late", "early")
        || words.isTime(position)) {
      int end = position + 1;
      while (end < limit && isOfDate(end)) {
        end++;
      }
      return end;
    }
    if (words.is(position, WordClass.CIRCUMSTANCE)
        && !(skips == 0 && words.token(position).isWord("for", "of", "with"))) {
      int end = nouns.endWithLinks(position + 1, limit);
      return end == position + 1 ? position : end;
    }
    if (WordClass.ADDRESSEE.has(words.token(head).lemma())) {
      return nouns.end(position, limit);
    }
    return position;
  }

  /** The list of months lacks May, which is mostly a verb; as a name it is the month. */
  private boolean isOfDate(int index) {
    Token token = words.token(index);
    return words.isTime(index)
        || words.is(index, WordClass.MONTH)
        || token.isWord("May") && token.hasTag("NNP")
        || token.hasTag("CD");
  }

  /**
   * What is no clause, by the first word: an infinitive, an object with what follows it, a
   * preposition, a gerund, an adjective. Weak because most verbs have such complements: only the
   * lexicon can tell {@code denied the charge} from {@code crossed the river}.
   */
  private Government weak(int at, int limit, int cueEnd) {
    if (at >= limit) {
      return new Government(Frame.NONE, cueEnd, at);
    }
    Token token = words.token(at);
    if (token.tag().equals("TO") && at + 1 < limit && words.token(at + 1).hasTag("VB", "RB")) {
      // 'promised never to close': the negation is what was promised
      boolean negated = at > cueEnd && words.is(at - 1, WordClass.NEGATION);
      return new Government(Frame.TO, cueEnd, negated ? at - 1 : at);
    }
    int object = nouns.end(at, limit);
    boolean adjective = token.hasTag("JJ") && onlyAdjectives(at, object);
    boolean time = object > at && words.isTime(object - 1);
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
      if (!words.token(i).hasTag("JJ", "RB", "CD")) {
        return false;
      }
    }
    return true;
  }

  private Frame prepositionFrame(int at) {
    return switch (words.lower(at)) {
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
    Token next = words.token(end);
    int to = words.is(end, WordClass.NEGATION) ? end + 1 : end;
    if (to + 1 < limit && words.token(to).tag().equals("TO") && words.token(to + 1).hasTag("VB")) {
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
