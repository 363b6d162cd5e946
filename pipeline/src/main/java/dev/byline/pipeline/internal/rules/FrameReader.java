package dev.byline.pipeline.internal.rules;

import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.rules.Complements.Government;
import java.util.Optional;
import java.util.Set;

/** Reads what stands around a verb, noun or adjective that may be a cue. */
final class FrameReader {

  private static final Set<String> ADDRESSEE_ONLY = Set.of("tell", "inform", "assure", "ask");

  private final PhraseScanner phrases;
  private final QuoteRegions quotes;
  private final VerbSubjects subjects;
  private final Complements complements;

  FrameReader(PhraseScanner phrases, QuoteRegions quotes, VerbSubjects subjects) {
    this.phrases = phrases;
    this.quotes = quotes;
    this.subjects = subjects;
    this.complements = new Complements(phrases, quotes);
  }

  /** What the head of a possible cue governs. */
  CueSite read(int head) {
    int cueEnd = particleEnd(head);
    String key = key(head, cueEnd);
    boolean passive = isPassive(head);
    int limit = phrases.sentenceEnd(head);
    Government complement = complements.behind(head, cueEnd, limit);
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
  private Optional<Frame> contentBefore(int head, int cueEnd, int limit, Government complement) {
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
    if (!SpeechVerbs.INVERTING.contains(phrases.token(head).lemma())) {
      return false;
    }
    int open = -1;
    for (int i = head - 2; i > Math.max(sentence, head - PhraseScanner.REACH); i--) {
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
  private boolean endsClause(int head, int cueEnd, int limit, Government complement) {
    if (cueEnd >= limit) {
      return true;
    }
    return switch (complement.frame()) {
      case NONE, ON, PREPOSITION, FOR, ABOUT, OF, AS ->
          !phrases.token(cueEnd).hasTag("VB", "JJ", "POS");
      case OBJECT, OBJECT_OF, OBJECT_FOR, OBJECT_AS ->
          SpeechVerbs.WITH_ADDRESSEE.contains(phrases.token(head).lemma());
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
    for (int i = Math.max(start, end - PhraseScanner.REACH); i < end; i++) {
      if (phrases.isFinite(i)) {
        return true;
      }
    }
    return false;
  }
}
