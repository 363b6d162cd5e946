package dev.byline.pipeline.internal.unsaid;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.attribution.AttributionRelation;
import dev.byline.pipeline.internal.attribution.ReportingClause;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.quotation.Quotation;

/**
 * Speech that nobody is said to have uttered: 'nobody would say “sorry”', 'it takes courage to say
 * “I don't know”', 'there is no reason to say “I told you so”'. Stateless.
 */
public final class HypotheticalSpeech {

  /** So many words before 'to say' the empty subject is looked for; set by hand. */
  private static final int REACH = 7;

  /** What anybody might shout is no longer, in words; set by hand. */
  private static final int LONGEST_SHOUT = 5;

  private HypotheticalSpeech() {}

  /** Whether nobody is said to say what a relation holds. */
  public static boolean isNobodys(AttributionRelation relation, AnnotatedText text) {
    boolean nobody =
        relation
            .source()
            .filter(
                source ->
                    deniesAll(source, text) || isNoun(source, text) || isSupposed(source, text))
            .isPresent();
    return nobody
        || isDenied(relation, text)
        || isOnThing(relation, text)
        || relation.cue().filter(cue -> isImpersonal(cue, text) || isDenied(cue, text)).isPresent();
  }

  /**
   * 'A trainer who shouts “faster” at a child', 'anyone who says “no”': a shout of whoever it may
   * be, told in the present. Whole sentences are told of somebody, even so.
   */
  public static boolean isAnybodys(Quotation quotation, AnnotatedText text) {
    int verb = quotation.tokens().start() - 1;
    int sentence = text.sentenceOf(quotation.tokens().start()).start();
    if (verb - 2 < sentence
        || quotation.inside().size() > LONGEST_SHOUT
        || !text.token(verb).hasTag("VBZ", "VBP")
        || !ReportingClause.isUttering(text.token(verb))
        || !text.token(verb - 1).isWord("who", "that")) {
      return false;
    }
    return isAnybody(verb - 2, sentence, text);
  }

  /** Whether a noun has 'a' or 'any' before it, or is a plural with nothing that says which. */
  private static boolean isAnybody(int noun, int sentence, AnnotatedText text) {
    if (text.token(noun).isWord("anyone", "anybody", "someone", "somebody", "those", "people")) {
      return true;
    }
    int first = noun;
    while (first > sentence && text.token(first - 1).hasTag("JJ", "NN")) {
      first--;
    }
    if (first > sentence && text.token(first - 1).hasTag("DT", "PRP$", "POS", "CD")) {
      return text.token(first - 1).isWord("a", "an", "any", "every", "each");
    }
    return text.token(noun).tag().equals("NNS");
  }

  /**
   * 'Fans wore badges reading “Stay Wet”': the badges say so, whom the tagger may take the wearers
   * for.
   */
  private static boolean isOnThing(AttributionRelation relation, AnnotatedText text) {
    int verb = relation.contents().get(0).start() - 1;
    while (verb > 0 && text.token(verb).hasTag("DT", "NNS", ",", ":")) {
      verb--;
    }
    int that = verb > 0 && text.token(verb - 1).isWord("that", "which") ? 1 : 0;
    int carrier = verb - 1 - that;
    return carrier >= 0
        && text.token(verb).hasTag("VB")
        && WordClass.CARRIER.has(text.token(carrier).lemma())
        && relation.source().filter(source -> !source.contains(carrier)).isPresent();
  }

  private static boolean deniesAll(TokenRange source, AnnotatedText text) {
    int first = source.start();
    return text.token(first).isWord("few") && !text.token(Math.max(0, first - 1)).isWord("a")
        || text.token(first).isWord("nobody", "anyone", "anybody", "whoever")
        || source.size() > 1
            && text.token(first).isWord("no")
            && text.token(first + 1).isWord("one");
  }

  /** 'if you ask “Which?”': whoever may do so. */
  private static boolean isSupposed(TokenRange source, AnnotatedText text) {
    int first = source.start();
    return first > 0
        && text.token(first).isWord("you", "one", "someone", "somebody", "anyone", "anybody")
        && text.token(first - 1).isWord("if", "when", "whenever");
  }

  /** 'occasion to shout': the noun that governs the verb says nothing. */
  private static boolean isNoun(TokenRange source, AnnotatedText text) {
    int to = source.end();
    return to + 1 < text.size()
        && text.token(to).isWord("to")
        && text.token(to + 1).tag().equals("VB")
        && text.token(to - 1).tag().equals("NN")
        && NounLexicon.kindOf(text.token(to - 1)) == NounKind.OTHER;
  }

  /** The same where the tagger has 'calling him' as part of what is denied. */
  private static boolean isDenied(AttributionRelation relation, AnnotatedText text) {
    int first = relation.contents().get(0).start();
    return relation.cue().stream()
            .flatMap(cue -> text.tokens(cue).stream())
            .anyMatch(token -> token.lemma().equals("deny"))
        && text.token(first).tag().equals("VBG")
        && ReportingClause.isUttering(text.token(first));
  }

  /** 'denied calling him “a thief”', 'never said “sorry”': just that was not said. */
  private static boolean isDenied(TokenRange cue, AnnotatedText text) {
    int verb = cue.end() - 1;
    while (verb > cue.start() && !text.token(verb).hasTag("VB")) {
      verb--;
    }
    int sentence = text.sentenceOf(verb).start();
    if (!ReportingClause.isUttering(text.token(verb)) || verb - 1 < sentence) {
      return false;
    }
    String before = text.token(verb - 1).lemma();
    boolean denial =
        text.token(verb).tag().equals("VBG") && (before.equals("deny") || before.equals("avoid"));
    boolean never = before.equals("never") && !text.token(verb).tag().equals("VBG");
    boolean not = isNot(verb - 1, text) && verb - 2 >= sentence && isDid(verb - 2, text);
    return denial || never || not;
  }

  private static boolean isNot(int i, AnnotatedText text) {
    return text.token(i).isWord("not", "n't", "n’t");
  }

  private static boolean isDid(int i, AnnotatedText text) {
    return text.token(i).isWord("did", "does", "do", "has", "have", "had");
  }

  /** An infinitive behind 'it is hard', 'it takes courage', 'there is no reason'. */
  private static boolean isImpersonal(TokenRange cue, AnnotatedText text) {
    int verb = cue.start();
    while (verb < cue.end() && !text.token(verb).tag().equals("VB")) {
      verb++;
    }
    int to = verb - 1;
    int sentence = text.sentenceOf(cue.start()).start();
    if (verb == cue.end() || to <= sentence || !text.token(to).isWord("to")) {
      return false;
    }
    for (int i = to - 1; i >= Math.max(sentence, to - REACH); i--) {
      if (text.token(i).isWord("it", "there")) {
        return text.token(i + 1).hasTag("VB", "MD") && text.token(to - 1).hasTag("JJ", "NN");
      }
      if (text.token(i).isWord("for", ",", "and", "that")) {
        return false;
      }
    }
    return false;
  }
}
