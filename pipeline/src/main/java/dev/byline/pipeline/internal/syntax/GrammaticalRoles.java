package dev.byline.pipeline.internal.syntax;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.WordClass;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What little grammar resolution needs: subjects, speakers, what stands inside quotation marks. The
 * reading by head of {@link ShallowParse}.
 */
public final class GrammaticalRoles {

  private final AnnotatedText text;
  private final TaggedWords words;
  private final VerbGroups verbs;
  private final Supplier<SubjectHeads> subjects;
  private final NarrativeDepth narrative;
  private final Captions captions;
  private final Datelines datelines;

  /** Reads how the text goes on; the rest is read when asked. */
  GrammaticalRoles(
      AnnotatedText text, TaggedWords words, VerbGroups verbs, Supplier<SubjectHeads> subjects) {
    this.text = text;
    this.words = words;
    this.verbs = verbs;
    this.subjects = subjects;
    this.narrative = new NarrativeDepth(text);
    this.captions = new Captions(text);
    this.datelines = new Datelines(text);
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

  /** Whether a token stands in the caption of a picture or its credit. */
  public boolean isCaption(int token) {
    return captions.isCaption(text.token(token).paragraph());
  }

  /** Whether a token says where the report was written. */
  public boolean isDateline(int token) {
    return datelines.has(token);
  }

  /**
   * Whether a phrase is the subject of what somebody is told or thinks: 'feared that Vale left',
   * 'said Vale left'.
   */
  public boolean isThatClause(TokenRange phrase) {
    int before = phrase.start() - 1;
    if (before <= text.sentenceOf(phrase.start()).start()) {
      return false;
    }
    Token said = text.token(before);
    return said.isWord("that") && said.hasTag("IN")
        || isSpeech(said) && said.hasTag("VBD", "VBZ") && invertedVerbOf(phrase) < 0;
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

  /** 'Vale said she', 'Vale said that she': mostly Vale, whoever else was spoken of before. */
  public boolean isOwnSaying(int i) {
    return sayingOf(i).isPresent();
  }

  /** The verb of 'Vale said that she', where the pronoun is this token. */
  public Optional<Integer> sayingOf(int i) {
    int start = text.sentenceOf(i).start();
    int said = i > start && text.token(i - 1).isWord("that") ? i - 2 : i - 1;
    boolean own =
        said > start
            && text.token(i).isWord("he", "she")
            && text.token(said).lemma().equals("say")
            && text.token(said).hasTag("VBD", "VBZ");
    return own ? Optional.of(said) : Optional.empty();
  }

  static boolean isSpeech(Token token) {
    return token.hasTag("VB") && WordClass.SPEECH.has(token.lemma());
  }

  /**
   * Whether a phrase does what a verb says, by {@link Subjects}, or stands where its sentence says
   * whom it is about. A verb that leans on the subject of another has it too.
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
   * goes on about who spoke before; or in front, as in 'She went on: “…”'.
   */
  public boolean isTag(TokenRange phrase) {
    int start = phrase.start();
    boolean apart = start > text.sentenceOf(start).start();
    boolean quoted = start > 1 && text.words(new TokenRange(start - 2, start)).matches(", [”\"]");
    return (apart
            ? !Character.isLetterOrDigit(text.token(start - 1).text().codePointAt(0))
            : opensQuotation(phrase.end()))
        && (isSpeaker(phrase) || quoted && verbOf(phrase) >= 0); // '…,” she shrugged'
  }

  /** Whether one word and a comma or colon stand before a quotation mark: 'continued, “'. */
  private boolean opensQuotation(int verb) {
    return verb + 2 < text.sentenceOf(verb - 1).end()
        && text.token(verb + 1).isWord(",", ":")
        && text.token(verb + 2).isWord("“", "\"", "``");
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

  /** The verb that the phrase is the subject of, the last of its group, or -1. */
  private int verbOf(TokenRange phrase) {
    int finite = subjects.get().verbOf(phrase);
    return finite < 0 ? finite : verbs.mainVerb(finite, text.sentenceOf(finite).end());
  }

  /** The last word of the head of a verb's subject, or -1. */
  public int subjectOf(int verb) {
    return subjects.get().headOf(verb);
  }

  private boolean opener(int i) {
    return words.is(i, WordClass.CLAUSE_OPENER);
  }

  /** The verb of speech before a phrase, as in '…,” said Vale', or -1. */
  private int invertedVerbOf(TokenRange phrase) {
    int verb = phrase.start() - 1;
    if (text.token(phrase.start()).isWord("him", "her", "them", "me", "us")) {
      return -1; // 'the traders' leader, Musa Garba, asked him'
    }
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
