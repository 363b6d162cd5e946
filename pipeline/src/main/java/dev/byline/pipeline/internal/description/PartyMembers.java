package dev.byline.pipeline.internal.description;

import dev.byline.entity.EntityType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.syntax.GrammaticalRoles;
import dev.byline.pipeline.internal.syntax.NounPhrase;

/**
 * Which names of groups mean one of their members.
 *
 * @param text the article
 * @param grammar what its phrases do
 */
public record PartyMembers(AnnotatedText text, GrammaticalRoles grammar) {

  /**
   * 'The Republican said': one member, not the party. The name finder takes the word for the name
   * of a group; a definite article, the singular and a verb behind it show a person.
   */
  public boolean isMember(NounPhrase phrase) {
    Token head = text.token(phrase.head());
    return text.token(phrase.tokens().start()).isWord("the")
        && phrase.tokens().start() < phrase.head()
        && phrase.name().filter(name -> name.tokens().size() == 1).isPresent()
        && !head.hasTag("NNS", "NNPS")
        && (NounLexicon.refersBack(Spelling.lower(head.text())) || isNational(phrase))
        && grammar.isSubject(phrase.tokens());
  }

  /** 'the Dane'. */
  static boolean isNational(NounPhrase phrase) {
    return phrase.tokens().size() == 2
        && phrase.name().filter(name -> name.type() == EntityType.GROUP).isPresent();
  }
}
