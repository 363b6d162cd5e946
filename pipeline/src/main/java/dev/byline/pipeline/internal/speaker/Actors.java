package dev.byline.pipeline.internal.speaker;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.NamedSpan;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.attribution.SpanSearch;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who is seen to act in a sentence: the words before its first finite verb. Stateless. */
final class Actors {

  /** In tokens: who is described at such length is no mere actor; set by hand. */
  private static final int LONGEST = 16;

  private Actors() {}

  /** The words for one person who acts in a sentence; empty where it tells of something else. */
  static Optional<TokenRange> in(AnnotatedText text, TokenRange sentence) {
    return subject(text, sentence, true);
  }

  /** The words for one person with whom a sentence begins, whatever he does. */
  static Optional<TokenRange> opening(AnnotatedText text, TokenRange sentence) {
    return subject(text, sentence, false)
        .filter(who -> who.start() == sentence.start())
        .filter(who -> named(text, who).isPresent());
  }

  private static Optional<TokenRange> subject(
      AnnotatedText text, TokenRange sentence, boolean acting) {
    int verb = sentence.start();
    int limit = Math.min(sentence.end(), sentence.start() + LONGEST);
    while (verb < limit && !text.token(verb).hasTag("VBD", "VBZ", "VBP")) {
      if (text.token(verb).isWord("“", "\"", "``", "who", "which", ":")) {
        return Optional.empty();
      }
      verb++;
    }
    if (verb >= limit || acting && !isAct(text, verb, sentence.end())) {
      return Optional.empty();
    }
    int end = verb;
    while (end > sentence.start() && !text.token(end - 1).hasTag("NN", "PRP")) {
      end--;
    }
    if (end == sentence.start()) {
      return Optional.empty();
    }
    TokenRange words = new TokenRange(sentence.start(), end);
    Optional<TokenRange> named = named(text, words);
    if (isPhrase(text, words)) {
      boolean atEdge =
          named
              .filter(name -> name.start() == words.start() || name.end() == words.end())
              .isPresent();
      return isPerson(text, words) || atEdge ? Optional.of(words) : Optional.empty();
    }
    return acting ? named.filter(name -> name.end() == words.end()) : Optional.empty();
  }

  /** 'nodded', 'took off his glasses', 'spoke first'. */
  private static boolean isAct(AnnotatedText text, int verb, int end) {
    boolean takes =
        text.token(verb).lemma().equals("take")
            && verb + 1 < end
            && text.token(verb + 1).isWord("off", "out", "a", "hold");
    boolean begins =
        text.token(verb).lemma().equals("speak")
            && verb + 1 < end
            && text.token(verb + 1).isWord("first", "up", "next", "last");
    return takes || begins || WordClass.ACTING.has(text.token(verb).lemma());
  }

  /** One noun phrase, with appositions, and no adjunct in front: no preposition at its start. */
  private static boolean isPhrase(AnnotatedText text, TokenRange words) {
    Token first = text.token(words.start());
    boolean retired = first.tag().equals("VBN") && words.size() > 1; // 'Retired driver Ivo Karel'
    return (first.hasTag("NN", "DT", "PRP", "JJ") || retired)
        && !first.hasTag("NNS", "NNPS")
        && text.tokens(words).stream()
            .skip(retired ? 1 : 0)
            .noneMatch(token -> token.hasTag("VB", "MD", "W") || token.isWord("and"));
  }

  private static boolean isPerson(AnnotatedText text, TokenRange words) {
    Token last = text.token(words.end() - 1);
    boolean pronoun = words.size() == 1 && last.isWord("he", "she");
    boolean noun =
        last.tag().equals("NN") && NounLexicon.kindOf(last) == NounKind.PERSON && words.size() < 6;
    return pronoun || noun;
  }

  /** The last person's name within a range. */
  static Optional<TokenRange> named(AnnotatedText text, TokenRange words) {
    List<TokenRange> names = people(text, words);
    return names.isEmpty() ? Optional.empty() : Optional.of(names.get(names.size() - 1));
  }

  /** The names of people within a range, in text order. */
  static List<TokenRange> people(AnnotatedText text, TokenRange words) {
    List<NamedSpan> names = text.names();
    int first = SpanSearch.firstEndingAfter(names, name -> name.tokens().end(), words.start());
    List<TokenRange> people = new ArrayList<>();
    for (int i = first; i < names.size() && names.get(i).tokens().end() <= words.end(); i++) {
      boolean within = names.get(i).tokens().start() >= words.start();
      if (within && names.get(i).type() == NamedSpan.Type.PERSON) {
        people.add(names.get(i).tokens());
      }
    }
    return people;
  }
}
