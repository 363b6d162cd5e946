package dev.byline.pipeline.internal.speaker;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.attribution.AttributionRelation;

/**
 * Speech that nobody is said to have uttered: 'nobody would say “sorry”', 'it takes courage to say
 * “I don't know”', 'there is no reason to say “I told you so”'. Stateless.
 */
final class HypotheticalSpeech {

  /** So many words before 'to say' the empty subject is looked for; set by hand. */
  private static final int REACH = 7;

  private HypotheticalSpeech() {}

  static boolean isNobodys(AttributionRelation relation, AnnotatedText text) {
    boolean nobody = relation.source().filter(source -> deniesAll(source, text)).isPresent();
    return nobody || relation.cue().filter(cue -> isImpersonal(cue, text)).isPresent();
  }

  private static boolean deniesAll(TokenRange source, AnnotatedText text) {
    int first = source.start();
    return text.token(first).isWord("nobody")
        || source.size() > 1
            && text.token(first).isWord("no")
            && text.token(first + 1).isWord("one");
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
