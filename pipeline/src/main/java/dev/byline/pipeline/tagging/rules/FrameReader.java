package dev.byline.pipeline.tagging.rules;

import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import java.util.Optional;
import java.util.Set;

/** Reads what stands around a verb, noun or adjective that may be a cue. */
final class FrameReader {

  private static final Set<String> ADDRESSEE_VERBS =
      Set.of(
          "tell",
          "ask",
          "remind",
          "warn",
          "assure",
          "inform",
          "advise",
          "convince",
          "persuade",
          "notify",
          "promise",
          "show",
          "teach",
          "email",
          "text",
          "write",
          "caution",
          "reassure",
          "alert",
          "brief",
          "lecture",
          "instruct",
          "question",
          "quote",
          "cite");
  private static final Set<String> ADJUNCT_PREPOSITIONS =
      Set.of(
          "on", "in", "at", "to", "during", "via", "through", "with", "after", "before", "from",
          "by", "over", "under", "last", "for", "of", "as");
  private static final Set<String> WH_WORDS =
      Set.of("what", "how", "why", "whether", "where", "when", "who", "whom", "which", "if");
  private static final Set<String> ADDRESSEE_ONLY = Set.of("tell", "inform", "assure", "ask");

  /** Verbs that may stand between a clause and its speaker: {@code It rains, said Mara}. */
  private static final Set<String> INVERTING_VERBS =
      Set.of(
          "say",
          "add",
          "write",
          "note",
          "explain",
          "argue",
          "report",
          "warn",
          "insist",
          "recall",
          "concede",
          "admit",
          "reply",
          "claim",
          "suggest",
          "predict",
          "announce",
          "declare",
          "observe",
          "tweet",
          "joke",
          "read",
          "go",
          "acknowledge",
          "continue",
          "quip",
          "conclude");

  private static final Set<String> SUBORDINATORS =
      Set.of("if", "when", "while", "because", "although", "though", "unless", "since", "after");

  private final Phrases phrases;
  private final QuoteRegions quotes;
  private final Subjects subjects;

  FrameReader(Phrases phrases, QuoteRegions quotes, Subjects subjects) {
    this.phrases = phrases;
    this.quotes = quotes;
    this.subjects = subjects;
  }

  /** What the head of a possible cue governs. */
  CueSite read(int head) {
    int cueEnd = particleEnd(head);
    String key = key(head, cueEnd);
    boolean passive = isPassive(head);
    int limit = phrases.sentenceEnd(head);
    Complement complement = complement(head, cueEnd, limit);
    Optional<Frame> behind =
        phrases.isVerb(head) ? contentBefore(head, cueEnd, limit, complement) : Optional.empty();
    if (behind.isPresent()) {
      return new CueSite(head, key, behind.get(), cueEnd, cueEnd, passive);
    }
    Frame frame = passive ? toPassive(complement.frame()) : complement.frame();
    if (passive && isAgent(complement.contentStart())) {
      frame = Frame.PASSIVE_BY;
    }
    return new CueSite(head, key, frame, complement.cueEnd(), complement.contentStart(), passive);
  }

  /** Behind a particle, as in {@code point out}. */
  private int particleEnd(int head) {
    int next = head + 1;
    boolean particle = next < phrases.sentenceEnd(head) && phrases.token(next).tag().equals("RP");
    return particle ? next + 1 : next;
  }

  private String key(int head, int cueEnd) {
    String lemma = phrases.token(head).lemma();
    return cueEnd - head > 1 ? lemma + "_" + phrases.lower(head + 1) : lemma;
  }

  private boolean isPassive(int head) {
    if (!phrases.token(head).hasTag("VBN", "VBD")) {
      return false;
    }
    int stop = Math.max(phrases.sentenceStart(head), head - 6);
    for (int i = head - 1; i >= stop; i--) {
      Token token = phrases.token(i);
      if (token.hasTag("VB") && (token.lemma().equals("be") || token.lemma().equals("get"))) {
        return true;
      }
      if (!token.hasTag("RB")) {
        return false;
      }
    }
    return false;
  }

  /** Whether what starts here is the agent of a passive: "by" stands before it. */
  private boolean isAgent(int start) {
    return start > 0 && start <= phrases.size() && phrases.lower(start - 1).equals("by");
  }

  private static Frame toPassive(Frame frame) {
    return switch (frame) {
      case TO, OBJECT_TO -> Frame.PASSIVE_TO;
      case THAT, WH, CLAUSE, LATER_THAT, LATER_CLAUSE, LATER_WH, QUOTE, LATER_QUOTE ->
          Frame.PASSIVE_CLAUSE;
      case OF -> Frame.PASSIVE_OF;
      case OBJECT, OBJECT_QUOTE, OBJECT_OBJECT, ADJECTIVE -> Frame.PASSIVE_OBJECT;
      case AS -> Frame.PASSIVE_AS;
      case FOR, ABOUT, ON, AGAINST, PREPOSITION -> Frame.PASSIVE_PREPOSITION;
      default -> frame;
    };
  }

  /** {@code "…," she said} and {@code "…," said Mara}. */
  private Optional<Frame> contentBefore(int head, int cueEnd, int limit, Complement complement) {
    int sentence = phrases.sentenceStart(head);
    boolean that =
        complement.frame() == Frame.THAT
            || complement.frame() == Frame.LATER_THAT
            || complement.frame() == Frame.CLAUSE
            || complement.frame() == Frame.COLON;
    if (phrases.token(head).hasTag("VBG") || that) {
      return Optional.empty();
    }
    int group = subjects.groupStart(head);
    boolean bare = group == head && phrases.token(head).hasTag("VBD", "VBZ", "VBP");
    if (bare
        && head > sentence
        && !ADDRESSEE_ONLY.contains(phrases.token(head).lemma())
        && isInverted(cueEnd, limit)) {
      Optional<Frame> inverted =
          borderBefore(head, sentence, Frame.INVERTED_QUOTE, Frame.INVERTED_CLAUSE)
              .filter(frame -> frame == Frame.INVERTED_QUOTE || mayInvert(head, sentence));
      if (inverted.isPresent()) {
        return inverted;
      }
    }
    Optional<TokenRange> subject = subjects.of(head);
    if (subject.isEmpty() || subject.get().start() <= sentence || !isOwnSubject(subject.get())) {
      return Optional.empty();
    }
    if (group < subject.get().end() || group - subject.get().end() > 2) {
      return Optional.empty();
    }
    Optional<Frame> after =
        borderBefore(subject.get().start(), sentence, Frame.AFTER_QUOTE, Frame.AFTER_CLAUSE);
    return after.filter(
        frame -> frame == Frame.AFTER_QUOTE || endsClause(head, cueEnd, limit, complement));
  }

  /** Whether the comma before the verb ends a clause rather than an apposition to a subject. */
  private boolean mayInvert(int head, int sentence) {
    if (!INVERTING_VERBS.contains(phrases.token(head).lemma())) {
      return false;
    }
    int open = -1;
    for (int i = head - 2; i > Math.max(sentence, head - Phrases.REACH); i--) {
      if (phrases.token(i).isWord(",")) {
        open = i;
      }
    }
    return open < 0 || hasFinite(sentence, open);
  }

  private boolean isOwnSubject(TokenRange subject) {
    return !phrases.token(subject.start()).hasTag("W")
        && !phrases.token(subject.start()).isWord("that");
  }

  /** Whether the verb has nothing behind it but circumstances and an addressee. */
  private boolean endsClause(int head, int cueEnd, int limit, Complement complement) {
    if (cueEnd >= limit) {
      return true;
    }
    return switch (complement.frame()) {
      case NONE, ON, PREPOSITION, FOR, ABOUT, OF, AS ->
          !phrases.token(cueEnd).hasTag("VB", "JJ", "POS");
      case OBJECT, OBJECT_OF, OBJECT_FOR, OBJECT_AS ->
          ADDRESSEE_VERBS.contains(phrases.token(head).lemma());
      default -> false;
    };
  }

  private boolean isInverted(int cueEnd, int limit) {
    int end = phrases.longGroupEnd(cueEnd, limit);
    if (end == cueEnd) {
      return false;
    }
    return end >= limit
        || phrases.token(end).hasTag(",", ".", ":", "IN", "TO", "WP", "CC", "-LRB-", "VBG", "RB")
        || phrases.isTime(end);
  }

  private Optional<Frame> borderBefore(int index, int sentence, Frame quoted, Frame plain) {
    int border = index - 1;
    if (border < sentence) {
      return Optional.empty();
    }
    if (quotes.isClosing(border)
        || border > sentence && phrases.token(border).isWord(",") && quotes.isClosing(border - 1)) {
      return Optional.of(quoted);
    }
    if (phrases.token(border).isWord(",", "—", "–", "-", "--")
        && !quotes.inside(border)
        && hasFinite(sentence, border)) {
      return Optional.of(plain);
    }
    return Optional.empty();
  }

  private boolean hasFinite(int start, int end) {
    if (phrases.isSubordinator(start) || phrases.token(start).hasTag("IN")) {
      // A fronted clause or phrase: what is claimed follows.
      return false;
    }
    for (int i = Math.max(start, end - Phrases.REACH); i < end; i++) {
      if (phrases.isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  // ---- complements behind the head

  private Complement complement(int head, int cueEnd, int limit) {
    int at = cueEnd;
    while (at < limit && phrases.isAdverb(at) && !quotes.isOpening(at)) {
      at++;
    }
    Optional<Complement> clause = clause(at, limit, cueEnd, false);
    if (clause.isPresent()) {
      return clause.get();
    }
    Complement weak = weak(at, limit, cueEnd);
    Optional<Complement> later = later(head, at, limit, cueEnd);
    return later.orElse(weak);
  }

  /** A clause or quotation at {@code at}. */
  private Optional<Complement> clause(int at, int limit, int cueEnd, boolean later) {
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
  private Optional<Complement> later(int head, int at, int limit, int cueEnd) {
    int position = at;
    for (int skips = 0; skips < 4 && position < limit; skips++) {
      int next = skip(head, position, limit, skips);
      if (next == position) {
        return farThat(head, position, limit, cueEnd);
      }
      position = next;
      Optional<Complement> clause = clause(position, limit, cueEnd, true);
      if (clause.isPresent()) {
        return clause;
      }
    }
    return Optional.empty();
  }

  /** {@code said in an interview taped on Monday that}: any circumstances up to a "that". */
  private Optional<Complement> farThat(int head, int at, int limit, int cueEnd) {
    if (!INVERTING_VERBS.contains(phrases.token(head).lemma())
        && !ADDRESSEE_VERBS.contains(phrases.token(head).lemma())) {
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
    if (ADDRESSEE_VERBS.contains(phrases.token(head).lemma())) {
      return phrases.nounGroupEnd(position, limit);
    }
    return position;
  }

  private Complement weak(int at, int limit, int cueEnd) {
    if (at >= limit) {
      return new Complement(Frame.NONE, cueEnd, at);
    }
    Token token = phrases.token(at);
    if (token.tag().equals("TO") && at + 1 < limit && phrases.token(at + 1).hasTag("VB", "RB")) {
      return new Complement(Frame.TO, cueEnd, at);
    }
    int object = phrases.nounGroupEnd(at, limit);
    boolean adjective = token.hasTag("JJ") && onlyAdjectives(at, object);
    boolean time = object > at && phrases.isTime(object - 1);
    if (object > at && !adjective && !time) {
      return new Complement(objectFrame(object, limit), cueEnd, at);
    }
    if (token.hasTag("IN", "TO")) {
      Frame frame = prepositionFrame(at);
      return new Complement(frame, at == cueEnd ? at + 1 : cueEnd, at + 1);
    }
    if (token.hasTag("VBG")) {
      return new Complement(Frame.GERUND, cueEnd, at);
    }
    if (adjective || token.hasTag("VBN")) {
      return new Complement(Frame.ADJECTIVE, cueEnd, at);
    }
    return new Complement(Frame.NONE, cueEnd, at);
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

  private static Optional<Complement> found(Frame frame, int cueEnd, int contentStart) {
    return Optional.of(new Complement(frame, cueEnd, contentStart));
  }

  private record Complement(Frame frame, int cueEnd, int contentStart) {}
}
