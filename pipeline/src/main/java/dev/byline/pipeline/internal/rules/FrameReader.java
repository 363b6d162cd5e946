package dev.byline.pipeline.internal.rules;

import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.rules.Complements.Government;
import dev.byline.pipeline.internal.syntax.NounGroups;
import dev.byline.pipeline.internal.syntax.QuoteRegions;
import dev.byline.pipeline.internal.syntax.ShallowParse;
import dev.byline.pipeline.internal.syntax.Subjects;
import dev.byline.pipeline.internal.syntax.TaggedWords;
import dev.byline.pipeline.internal.syntax.VerbGroups;
import java.util.Optional;

/**
 * Reads what stands around a verb, noun or adjective that may be a cue, and names it by a {@link
 * Frame}. Words before the cue are looked at first, since {@code “…,” she said on Monday} would
 * else be the frame of {@code on}. The frame does not say that there is a cue: {@code It rained on
 * Monday} has one too.
 */
final class FrameReader {

  private final TaggedWords words;
  private final NounGroups nouns;
  private final VerbGroups verbs;
  private final Subjects subjects;
  private final QuoteRegions quotes;
  private final Complements complements;

  FrameReader(ShallowParse parse) {
    this.words = parse.words();
    this.nouns = parse.nounGroups();
    this.verbs = parse.verbGroups();
    this.subjects = parse.subjects();
    this.quotes = parse.quotes();
    this.complements = new Complements(words, nouns, parse.clauses(), quotes);
  }

  /** What the head of a possible cue governs. */
  CueSite read(int head) {
    int cueEnd = particleEnd(head);
    String key = key(head, cueEnd);
    boolean passive = verbs.isPassive(head);
    int limit = words.sentenceEnd(head);
    Government complement = complements.behind(head, cueEnd, limit);
    Optional<Frame> behind =
        words.isVerb(head) ? contentBefore(head, cueEnd, limit, complement) : Optional.empty();
    if (behind.isPresent()) {
      return new CueSite(head, key, behind.get(), cueEnd, cueEnd);
    }
    Frame frame = passive ? toPassive(complement.frame()) : complement.frame();
    if (passive && isAgent(complement.contentStart())) {
      frame = Frame.PASSIVE_BY;
    }
    return new CueSite(head, key, frame, complement.cueEnd(), complement.contentStart());
  }

  /** Behind a particle, as in {@code point out}. */
  private int particleEnd(int head) {
    int next = head + 1;
    boolean particle = next < words.sentenceEnd(head) && words.token(next).tag().equals("RP");
    return particle ? next + 1 : next;
  }

  private String key(int head, int cueEnd) {
    String lemma = words.token(head).lemma();
    return cueEnd - head > 1 ? lemma + "_" + words.lower(head + 1) : lemma;
  }

  /** Whether what starts here is the agent of a passive: "by" stands before it. */
  private boolean isAgent(int start) {
    return start > 0 && start <= words.size() && words.lower(start - 1).equals("by");
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

  /**
   * {@code “…,” she said} and {@code “…,” said Mara}: the content stands before subject and verb,
   * or before verb and subject. A verb with a clause of its own behind it does not reach back, nor
   * does a participle. Without quotation marks an inverted verb must be one that often is, as
   * {@code The port, said to be safe, burnt} has a comma before its verb too.
   */
  private Optional<Frame> contentBefore(int head, int cueEnd, int limit, Government complement) {
    int sentence = new CarriedSentences(words, quotes).startOf(head);
    boolean that =
        complement.frame() == Frame.THAT
            || complement.frame() == Frame.LATER_THAT
            || complement.frame() == Frame.CLAUSE
            || complement.frame() == Frame.COLON;
    if (words.token(head).hasTag("VBG") || that) {
      return Optional.empty();
    }
    int group = verbs.start(head);
    boolean bare = group == head && words.token(head).hasTag("VBD", "VBZ", "VBP");
    if (bare
        && head > sentence
        && (!WordClass.ADDRESSEE_ONLY.has(words.token(head).lemma()) || isAsked(head))
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

  /** '“Is it late?” asked Mara', who is not the one that somebody asked. */
  private boolean isAsked(int head) {
    return head > 1
        && words.token(head).lemma().equals("ask")
        && quotes.isClosing(head - 1)
        && words.token(head - 2).isWord("?");
  }

  /** Whether the comma before the verb ends a clause rather than an apposition to a subject. */
  private boolean mayInvert(int head, int sentence) {
    if (!WordClass.INVERTING.has(words.token(head).lemma())) {
      return false;
    }
    int open = -1;
    for (int i = head - 2; i > Math.max(sentence, head - ShallowParse.REACH); i--) {
      if (words.token(i).isWord(",")) {
        open = i;
      }
    }
    return open < 0 || hasFinite(sentence, open);
  }

  private boolean isOwnSubject(TokenRange subject) {
    return !words.token(subject.start()).hasTag("W")
        && !words.token(subject.start()).isWord("that");
  }

  /**
   * Whether the verb has nothing behind it but circumstances ({@code …, she said on Monday}) and an
   * addressee ({@code …, she told reporters}): an object would be what it is about.
   */
  private boolean endsClause(int head, int cueEnd, int limit, Government complement) {
    if (cueEnd >= limit) {
      return true;
    }
    return switch (complement.frame()) {
      case NONE, ON, PREPOSITION, FOR, ABOUT, OF, AS ->
          !words.token(cueEnd).hasTag("VB", "JJ", "POS");
      case OBJECT, OBJECT_OF, OBJECT_FOR, OBJECT_AS ->
          WordClass.ADDRESSEE.has(words.token(head).lemma());
      default -> false;
    };
  }

  private boolean isInverted(int cueEnd, int limit) {
    int end = nouns.endWithLinks(cueEnd, limit);
    if (end == cueEnd) {
      return false;
    }
    return end >= limit
        || words.token(end).hasTag(",", ".", ":", "IN", "TO", "WP", "CC", "-LRB-", "VBG", "RB")
        || words.isTime(end);
  }

  private Optional<Frame> borderBefore(int index, int sentence, Frame quoted, Frame plain) {
    int border = index - 1;
    if (border < sentence) {
      return Optional.empty();
    }
    if (quotes.isClosing(border)
        || border > sentence && words.token(border).isWord(",") && quotes.isClosing(border - 1)) {
      return Optional.of(quoted);
    }
    if (words.token(border).isWord(",", "—", "–", "-", "--")
        && !quotes.inside(border)
        && hasFinite(sentence, border)) {
      return Optional.of(plain);
    }
    return Optional.empty();
  }

  private boolean hasFinite(int start, int end) {
    if (words.isSubordinator(start) || words.token(start).hasTag("IN")) {
      // A fronted clause or phrase: what is claimed follows.
      return false;
    }
    for (int i = Math.max(start, end - ShallowParse.REACH); i < end; i++) {
      if (words.isFinite(i)) {
        return true;
      }
    }
    return false;
  }
}
