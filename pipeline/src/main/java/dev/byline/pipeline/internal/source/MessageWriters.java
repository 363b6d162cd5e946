package dev.byline.pipeline.internal.source;

import dev.byline.attribution.SourceType;
import dev.byline.entity.EntityType;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.resolved.ResolvedArticle;
import dev.byline.pipeline.internal.syntax.NounPhrase;
import java.util.Optional;

/**
 * Whose words a letter, statement or note holds: his whose it is, by whom it is, or who spoke by it
 * in the same paragraph: 'In a statement, Ana Vale thanked them. “…,” the statement said.' Persons
 * with a name only: a firm speaks by its statement as by its spokesman, and is not looked for here.
 */
record MessageWriters(ResolvedArticle article) {

  /** In tokens, participles and adverbs between the noun and 'by': 'a note hastily signed by'. */
  private static final int FARTHEST_BY = 3;

  /** So many mentions of a document are asked for its writer; bounds the work. */
  private static final int MENTIONS = 5;

  /** So many tokens back the document was called the same; bounds the work. */
  private static final int LOOK_BACK = 200;

  /** The one person whose words the document holds that a phrase means. */
  Optional<Referent> of(NounPhrase message) {
    if (!isMessage(message.head())) {
      return Optional.empty();
    }
    return named(message).or(() -> isTakenUp(message) ? before(message) : Optional.empty());
  }

  /** The same of a document that is only meant, as by 'it'. */
  Optional<Referent> of(Referent document) {
    if (document.named() || document.type() != SourceType.DOCUMENT) {
      return Optional.empty();
    }
    return document.occurrences().stream()
        .limit(MENTIONS)
        .map(occurrence -> article.phraseAt(occurrence.tokens().end() - 1))
        .flatMap(Optional::stream)
        .map(this::of)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private boolean isMessage(int noun) {
    return article.token(noun).hasTag("NN") && WordClass.UTTERANCE.has(article.token(noun).lemma());
  }

  private Optional<Referent> named(NounPhrase message) {
    return owner(message).or(() -> writer(message.tokens().end()));
  }

  /** She of 'her letter', Vale of 'Vale’s letter'. */
  private Optional<Referent> owner(NounPhrase message) {
    int first = message.tokens().start();
    if (article.token(first).hasTag("PRP$")) {
      return article.meantAt(first).filter(MessageWriters::isSomebody);
    }
    for (int i = first + 1; i < message.head(); i++) {
      if (article.token(i).hasTag("POS")) {
        return personAt(i - 1);
      }
    }
    return Optional.empty();
  }

  /** Vale of 'letter from Vale', 'note signed by Vale'; not of 'letter from Vale’s lawyers'. */
  private Optional<Referent> writer(int behind) {
    int sentence = article.sentenceEnd(behind - 1);
    int end = Math.min(sentence - 1, behind + FARTHEST_BY);
    for (int by = behind; by < end; by++) {
      Token token = article.token(by);
      if (token.isWord("by", "from")) {
        Optional<NounPhrase> phrase = article.phraseAt(by + 1);
        return phrase
            .filter(who -> who.tokens().end() == sentence || !isShared(who))
            .flatMap(who -> personAt(who.head()));
      }
      if (!token.hasTag("VBN", "VBD", "RB")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a possessive or 'and' follows. */
  private boolean isShared(NounPhrase who) {
    return article.token(who.tokens().end()).hasTag("POS", "CC");
  }

  private Optional<Referent> personAt(int token) {
    return article
        .nameAt(token)
        .filter(name -> name.type() == EntityType.PERSON)
        .flatMap(article::ownerOf)
        .filter(MessageWriters::isSomebody);
  }

  private static boolean isSomebody(Referent who) {
    return who.named() && who.isPerson();
  }

  /** 'the statement', of which nothing more is said than that it was spoken of before. */
  private boolean isTakenUp(NounPhrase message) {
    return message.tokens().size() == 2 && article.token(message.tokens().start()).isWord("the");
  }

  /** Who spoke by what was called the same before, in the same paragraph. */
  private Optional<Referent> before(NounPhrase message) {
    String noun = article.token(message.head()).lemma();
    int start = message.tokens().start();
    int first = Math.max(article.text().paragraphOf(start).start(), start - LOOK_BACK);
    for (int i = start - 1; i > first; i--) {
      Token token = article.token(i);
      if (token.lemma().equals(noun) && !article.grammar().isQuoted(i)) {
        Optional<NounPhrase> earlier = article.phraseAt(i).filter(p -> !isTakenUp(p));
        return earlier.flatMap(p -> named(p).or(() -> speakerBy(p)));
      }
    }
    return Optional.empty();
  }

  /** Vale of 'In a statement, Vale said' and 'Vale apologised in a note to the staff'. */
  private Optional<Referent> speakerBy(NounPhrase message) {
    TokenRange sentence = article.text().sentenceOf(message.head());
    int before = message.tokens().start() - 1;
    boolean within =
        before >= sentence.start() && article.token(before).isWord("in", "by", "via", "through");
    for (int verb = sentence.start(); within && verb < sentence.end(); verb++) {
      int subject = article.token(verb).hasTag("VBD", "VBZ") ? subjectOf(verb) : -1;
      if (subject >= 0 && subject != message.head()) {
        return personAt(subject)
            .or(() -> article.meantAt(subject).filter(MessageWriters::isSomebody));
      }
    }
    return Optional.empty();
  }

  private int subjectOf(int verb) {
    return article.grammar().isQuoted(verb) ? -1 : article.grammar().subjectOf(verb);
  }
}
