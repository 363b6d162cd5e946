package dev.byline.pipeline.internal.syntax;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.WordClass;

/**
 * What little grammar resolution needs: subjects, speakers, what stands inside quotation marks. The
 * reading by head of {@link ShallowParse}.
 */
public final class GrammaticalRoles {

  /**
   * In tokens: a verb farther from its subject is not looked for, which bounds the time of an
   * article without verbs.
   */
  private static final int FARTHEST_VERB = 40;

  /**
   * Words between a subject and its verb that are no aside: 'Vale herself said', 'Vale, who said'.
   */
  private static final String[] SKIPPED = {"who", "himself", "herself", "itself", "themselves"};

  private final AnnotatedText text;
  private final TaggedWords words;
  private final VerbGroups verbs;
  private final NarrativeDepth narrative;

  /** Reads how the text goes on; the rest is read when asked. */
  GrammaticalRoles(AnnotatedText text, TaggedWords words, VerbGroups verbs) {
    this.text = text;
    this.words = words;
    this.verbs = verbs;
    this.narrative = new NarrativeDepth(text);
  }

  /**
   * How far into the story a sentence stands, in sentences, with those that are quoted cut short.
   */
  public double depth(int sentence) {
    return narrative.depth(sentence);
  }

  /** Whether a token stands inside double quotation marks, as a reader would pair them. */
  public boolean isQuoted(int token) {
    return narrative.isQuoted(token);
  }

  /** 'It is clear that', 'it seems': a subject that means nothing. */
  public boolean isEmptySubject(int token) {
    int end = Math.min(text.sentenceOf(token).end(), token + 6);
    int verb = token + 1;
    if (verb >= end || !text.token(verb).hasTag("VB", "MD")) {
      return false;
    }
    String lemma = text.token(verb).lemma();
    if (lemma.equals("seem") || lemma.equals("appear") || lemma.equals("turn")) {
      return true;
    }
    if (!lemma.equals("be") && !lemma.equals("'s")) {
      return false;
    }
    for (int i = verb + 1; i + 1 < end; i++) {
      if (text.token(i).hasTag("JJ") && text.token(i + 1).isWord("that", "to", "for", "if")) {
        return true;
      }
    }
    return false;
  }

  static boolean isSpeech(Token token) {
    return token.hasTag("VB") && WordClass.SPEECH.has(token.lemma());
  }

  /**
   * Whether a phrase is followed by its verb, commas and asides skipped. Not asked of {@link
   * Subjects}, where a verb may lean on the subject of another: taking these in as well finds more
   * on GAP (F 63.9 for 63.1) and loses a pronoun of PolNeAR (full name 84.6 % for 86.5 % of 52), as
   * measured with byline evaluate and gap.py on 25 November 2026; these alone give GAP 62.6.
   */
  public boolean isSubject(TokenRange phrase) {
    return verbOf(phrase) >= 0 || invertedVerbOf(phrase) >= 0 || isTopic(phrase);
  }

  /** Whether a subject is that of a clause such as 'after Vale left'. */
  public boolean isSubordinate(TokenRange phrase) {
    int before = phrase.start() - 1;
    return before >= text.sentenceOf(phrase.start()).start()
        && opener(before)
        && !text.token(before).isWord("that");
  }

  /** 'As for Vale, …', 'For Vale the news …'. */
  private boolean isTopic(TokenRange phrase) {
    int sentence = text.sentenceOf(phrase.start()).start();
    if (phrase.start() == sentence + 1 && text.token(sentence).isWord("for")) {
      int next = phrase.end();
      return next < text.sentenceOf(sentence).end()
          && text.token(next).isWord("the", "it", "this", "that", "his", "her", "these", ",");
    }
    int as = phrase.start() - 2;
    return as >= text.sentenceOf(phrase.start()).start()
        && text.token(as).isWord("as")
        && text.token(as + 1).isWord("for");
  }

  /**
   * Whether a phrase says and stands behind or amid what is said, as in '…,” she said': it then
   * goes on about who spoke before.
   */
  public boolean isTag(TokenRange phrase) {
    int start = phrase.start();
    return start > text.sentenceOf(start).start()
        && !Character.isLetterOrDigit(text.token(start - 1).text().codePointAt(0))
        && isSpeaker(phrase);
  }

  /** Whether a phrase says something: 'Vale said', 'said Vale', 'according to Vale'. */
  public boolean isSpeaker(TokenRange phrase) {
    int verb = verbOf(phrase);
    boolean says =
        verb >= 0 && isSpeech(text.token(verb)) && !text.token(verb).lemma().equals("ask");
    if (says || invertedVerbOf(phrase) >= 0) {
      return true;
    }
    int start = phrase.start();
    return start > 1
        && text.token(start - 1).isWord("to")
        && text.token(start - 2).isWord("according");
  }

  /**
   * The verb behind a phrase, or -1. What stands between commas, brackets or dashes is skipped up
   * to where a verb goes on: 'Vale, a lawyer, poet and baker who lives here, said'.
   */
  private int verbOf(TokenRange phrase) {
    int start = phrase.start();
    int sentenceStart = text.sentenceOf(start).start();
    Token before = start > sentenceStart ? text.token(start - 1) : null;
    if (before != null
        && before.hasTag("IN", "TO")
        && !opener(start - 1)
        && !isPartitive(start - 1, sentenceStart)) {
      return -1;
    }
    boolean object = before != null && before.hasTag("VB");
    int end = text.sentenceOf(start).end();
    int limit = Math.min(end, phrase.end() + FARTHEST_VERB);
    boolean inAside = false;
    boolean inPreposition = false;
    for (int i = phrase.end(); i < limit; i++) {
      Token token = text.token(i);
      if (token.isWord(",", "(", ")", "–", "—", "--")) {
        inAside = !inAside || !isVerbAhead(i + 1, limit);
        inPreposition = false;
        if (object && inAside) {
          return -1;
        }
      } else if (!inAside) {
        boolean misread = token.tag().equals("VBN") && i == phrase.end() && isSpeech(token);
        if (words.isFinite(i) || misread) {
          return verbs.mainVerb(i, limit);
        }
        boolean skipped = token.hasTag("RB") || token.isWord(SKIPPED) || isDate(i);
        inPreposition |= token.hasTag("IN") && !opener(i);
        if (!skipped
            && !(inPreposition
                && token.hasTag("IN", "DT", "PRP$", "NN", "JJ", "CD", "POS", "CC", "HYPH"))) {
          return -1;
        }
      }
    }
    return -1;
  }

  /** The 'of' of 'one of Vale’s plans'. */
  private boolean isPartitive(int of, int sentenceStart) {
    return text.token(of).isWord("of")
        && of > sentenceStart
        && (text.token(of - 1).hasTag("CD") || WordClass.QUANTIFIER.has(text.token(of - 1)));
  }

  private boolean isVerbAhead(int from, int limit) {
    int i = from;
    while (i < limit && text.token(i).hasTag("RB")) {
      i++;
    }
    return i < limit && words.isFinite(i);
  }

  private boolean opener(int i) {
    return words.is(i, WordClass.CLAUSE_OPENER);
  }

  private boolean isDate(int i) {
    return text.token(i).isWord("on") || words.isTime(i);
  }

  /** The verb of speech before a phrase, as in '…,” said Vale', or -1. */
  private int invertedVerbOf(TokenRange phrase) {
    int verb = phrase.start() - 1;
    if (verb < 1 || !isSpeech(text.token(verb)) || !text.token(verb).hasTag("VBD", "VBZ", "VBP")) {
      return -1;
    }
    Token before = text.token(verb - 1);
    boolean detached = !Character.isLetterOrDigit(before.text().codePointAt(0));
    return detached && before.sentence() == text.token(verb).sentence()
            || verb == text.sentenceOf(verb).start()
        ? verb
        : -1;
  }
}
