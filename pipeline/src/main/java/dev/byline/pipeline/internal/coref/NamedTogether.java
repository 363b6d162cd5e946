package dev.byline.pipeline.internal.coref;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.syntax.GrammaticalRoles;
import dev.byline.pipeline.internal.syntax.NounPhrase;
import dev.byline.pipeline.internal.syntax.NounPhrases;
import java.util.Map;
import java.util.Optional;

/** 'Vale and Karel … They': two who are named, and then meant, together. */
record NamedTogether(
    AnnotatedText text,
    NounPhrases phrases,
    GrammaticalRoles grammar,
    Map<Name, Referent> owners,
    ConjoinedPairs pairs,
    MentionEvents events) {

  /** Reads a phrase that a second name may be conjoined with. */
  void read(NounPhrase first) {
    int and = first.tokens().end();
    if (first.name().isEmpty()
        || and + 1 >= text.sentenceOf(first.head()).end()
        || !text.token(and).isWord("and")) {
      return;
    }
    Optional<NounPhrase> second = phrases.at(and + 1).filter(phrase -> phrase.name().isPresent());
    Referent one = first.name().map(owners::get).orElse(null);
    Referent other = second.flatMap(NounPhrase::name).map(owners::get).orElse(null);
    if (one == null || other == null || one == other || one.type() != other.type()) {
      return;
    }
    TokenRange words = new TokenRange(first.tokens().start(), second.orElseThrow().tokens().end());
    if (one.isPerson() && !pairs.isListed(first) && !grammar.isQuoted(first.head())) {
      pairs.conjoined(one, other, first.head());
    }
    if (grammar.isSubject(words)) {
      NounPhrase both = new NounPhrase(words, second.orElseThrow().name());
      events.add(pairs.of(one, other), both, first.head(), true);
    }
  }
}
