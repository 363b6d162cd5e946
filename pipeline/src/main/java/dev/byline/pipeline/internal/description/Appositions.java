package dev.byline.pipeline.internal.description;

import dev.byline.entity.EntityType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.syntax.NounPhrase;
import dev.byline.pipeline.internal.syntax.NounPhrases;
import java.util.Optional;
import java.util.stream.IntStream;

/** How a name stands beside a description of the same person. */
record Appositions(AnnotatedText text, NounPhrases phrases) {

  /** In tokens: what is longer is a sentence of its own. */
  private static final int LONGEST_BRACKET = 12;

  /**
   * A name with nothing but titles in front: 'Ivo Karel', 'the Right Rev Ivo Karel'; or with what
   * he is: 'her father, the trainer Ivo Karel', 'her father, horse trainer Ivo Karel'.
   */
  boolean isBareName(NounPhrase phrase, Name name) {
    int start = phrase.tokens().start();
    int last = name.tokens().start() - 1;
    boolean described =
        (last > start && text.token(start).isWord("the")
                || last >= start && text.token(last).tag().equals("NN") && isPlain(start, last))
            && NounLexicon.kindOf(text.token(last)) == NounKind.PERSON;
    for (int i = start; i <= last && !described; i++) {
      Token token = text.token(i);
      boolean title = NounLexicon.isTitle(token.text()) || token.isWord("right", "most", "rt");
      if (!title && !token.hasTag("DT")) {
        return false;
      }
    }
    return true;
  }

  private boolean isPlain(int first, int last) {
    return IntStream.rangeClosed(first, last).allMatch(i -> text.token(i).hasTag("NN", "JJ"));
  }

  /** Whether a comma, full stop or verb follows, as behind an apposition and not in a list. */
  boolean closed(Name name) {
    int end = text.sentenceOf(name.tokens().end() - 1).end();
    int behind = name.tokens().end();
    while (behind < end && WordClass.isPostNominal(text.token(behind))) {
      behind++; // 'Ivo Karel KC'
    }
    int next =
        behind < end && text.token(behind).isWord("of", "from") // 'Ivo Karel of Velland'
            ? phrases.endOfPrepositions(behind, end)
            : behind;
    return next >= end
        || text.token(next).isWord(",", ".", ":", ")")
        || text.token(next).hasTag("VBD", "VBZ", "VBP", "MD");
  }

  /** 'works for a mine, the Karel News reported': what its sentence ends with is its source. */
  boolean isSaying(Name name) {
    int verb = name.tokens().end();
    return verb < text.sentenceOf(verb - 1).end() && WordClass.isSaying(text.token(verb));
  }

  /** Whether the name that ends here goes on in a list. */
  boolean isListed(int next) {
    return next < text.sentenceOf(next - 1).end() && text.token(next).isWord("and", ",", "&");
  }

  /**
   * 'a retired teacher' of 'a retired teacher named Mara Vale', 'the team' of 'the team, known as
   * the Karels'.
   */
  Optional<NounPhrase> named(Name name) {
    int first = text.sentenceOf(name.tokens().start()).start();
    int named = name.tokens().start() - 1;
    if (named > first && text.token(named).isWord("the")) {
      named--;
    }
    boolean known =
        named - 1 > first
            && text.token(named).isWord("as")
            && text.token(named - 1).isWord("known");
    int verb = known ? named - 1 : named;
    if (verb <= first || !known && !text.token(verb).isWord("named", "called")) {
      return Optional.empty();
    }
    int noun = known && text.token(verb - 1).isWord(",") ? verb - 2 : verb - 1;
    return noun >= first
        ? phrases.at(noun).filter(phrase -> phrase.head() == noun && isNamed(phrase, name))
        : Optional.empty();
  }

  private boolean isNamed(NounPhrase phrase, Name name) {
    boolean body =
        name.type() == EntityType.ORGANIZATION
            && phrase.name().isEmpty()
            && NounLexicon.kindOf(text.token(phrase.head())) == NounKind.ORGANIZATION;
    return body || isPerson(phrase);
  }

  /** 'The woman' of 'The woman, a retired teacher named Mara Vale,'. */
  Optional<NounPhrase> before(NounPhrase apposition) {
    int comma = apposition.tokens().start() - 1;
    boolean inside = comma > text.sentenceOf(apposition.head()).start();
    return inside && text.token(comma).isWord(",")
        ? phrases.at(comma - 1).filter(phrase -> phrase.head() == comma - 1 && isPerson(phrase))
        : Optional.empty();
  }

  /**
   * 'The first witness' of 'The first witness was Mara Vale.' or 'The first witness then was her
   * aunt, Mara Vale.': the sentence begins with it.
   */
  Optional<NounPhrase> identified(NounPhrase name) {
    int verb =
        before(name).map(apposed -> apposed.tokens().start()).orElse(name.tokens().start()) - 1;
    int start = text.sentenceOf(name.head()).start();
    if (verb <= start
        || !text.token(verb).isWord("was", "is")
        || !text.token(start).isWord("the")) {
      return Optional.empty();
    }
    return phrases
        .at(start)
        .filter(this::isPerson)
        .filter(noun -> endOfAdverbials(noun.tokens().end(), verb) == verb);
  }

  /** Behind 'on Sunday', 'in the hall', 'then'. */
  private int endOfAdverbials(int from, int end) {
    int i = from;
    while (i < end && text.token(i).hasTag("RB", "IN")) {
      int next = text.token(i).hasTag("RB") ? i + 1 : i + 2;
      i = phrases.at(next - 1).map(phrase -> phrase.tokens().end()).orElse(next);
    }
    return i;
  }

  /** Behind '(born 1961)', '(D-Velland)', where there is such a thing. */
  int overBrackets(int from, int end) {
    if (from >= end || !text.token(from).isWord("(", "-LRB-")) {
      return from;
    }
    int limit = Math.min(end, from + LONGEST_BRACKET);
    for (int i = from + 1; i < limit; i++) {
      if (text.token(i).isWord(")", "-RRB-")) {
        return i + 1;
      }
    }
    return from;
  }

  /** 'the mayor' of 'In an interview with Vale, the mayor said': another, who does something. */
  boolean isSubjectBehindAdjunct(int start, int end, int sentenceEnd) {
    return end < sentenceEnd
        && text.token(start).isWord("the")
        && text.token(start - 1).isWord(",")
        && text.token(end).hasTag("VBD", "VBZ", "MD")
        && text.token(text.sentenceOf(start).start()).hasTag("IN");
  }

  /** Karel of 'Luckily for the mayor, Ivo Karel left', not of 'As the mayor, Ivo Karel left'. */
  boolean actsBehindAdjunct(Name name) {
    int start = text.sentenceOf(name.tokens().start()).start();
    int link = text.token(start).hasTag("RB") ? start + 1 : start;
    int verb = name.tokens().end();
    return text.token(link).hasTag("IN")
        && !text.token(link).isWord("as")
        && verb < text.sentenceOf(start).end()
        && text.token(verb).hasTag("VBD", "VBZ", "VBP", "MD");
  }

  private boolean isPerson(NounPhrase phrase) {
    Token head = text.token(phrase.head());
    return phrase.name().isEmpty()
        && NounLexicon.kindOf(head) == NounKind.PERSON
        && !head.hasTag("NNS", "NNPS");
  }
}
