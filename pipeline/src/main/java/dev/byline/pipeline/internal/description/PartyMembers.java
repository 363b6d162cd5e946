package dev.byline.pipeline.internal.description;

import dev.byline.entity.EntityType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.syntax.GrammaticalRoles;
import dev.byline.pipeline.internal.syntax.NounPhrase;
import java.util.List;

/**
 * Which names of groups mean one of their members.
 *
 * @param text the article
 * @param grammar what its phrases do
 */
public record PartyMembers(AnnotatedText text, GrammaticalRoles grammar) {

  /** How the names of nations end that mean many behind 'the', and the plurals. */
  private static final List<String> ADJECTIVES = List.of("sh", "ch", "se", "ss", "s");

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
        && (NounLexicon.refersBack(Spelling.lower(head.text())) || isNational(text, phrase))
        && grammar.isSubject(phrase.tokens());
  }

  /** 'the Dane', 'the 33-year-old Dane'. */
  static boolean isNational(AnnotatedText text, NounPhrase phrase) {
    int first = phrase.tokens().start() + 1;
    boolean bare = phrase.tokens().size() == 2;
    boolean aged =
        phrase.head() == first + 5
            && text.token(first).hasTag("CD")
            && text.token(first + 4).isWord("old");
    return (bare || aged)
        && phrase.name().filter(name -> name.type() == EntityType.GROUP).isPresent();
  }

  /**
   * 'the Dane', who must be somebody, and not 'the French', who are many: by a noun that is not
   * spelled like the adjective.
   */
  public static boolean isOneOfNation(AnnotatedText text, NounPhrase phrase) {
    String noun = Spelling.key(text.token(phrase.head()).text());
    return isNational(text, phrase)
        && text.token(phrase.tokens().start()).isWord("the")
        && !text.token(phrase.head()).tag().endsWith("S")
        && ADJECTIVES.stream().noneMatch(noun::endsWith);
  }
}
