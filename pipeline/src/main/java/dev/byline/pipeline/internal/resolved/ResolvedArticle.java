package dev.byline.pipeline.internal.resolved;

import dev.byline.entity.EntityId;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.coref.CoreferenceResolver;
import dev.byline.pipeline.internal.description.NominalMention;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.syntax.GrammaticalRoles;
import dev.byline.pipeline.internal.syntax.NounPhrase;
import dev.byline.pipeline.internal.syntax.NounPhrases;
import dev.byline.text.Excerpt;
import java.util.Map;
import java.util.Optional;

/**
 * An article of which it is known who is who: what everything that reads sources looks things up
 * in.
 *
 * @param text the article
 * @param phrases its noun phrases, cut at the names
 * @param grammar what those do in their sentences
 * @param owners whom each name means
 * @param coreference whom descriptions and pronouns mean
 * @param ids the numbers of those that are entities of the result
 */
public record ResolvedArticle(
    AnnotatedText text,
    NounPhrases phrases,
    GrammaticalRoles grammar,
    Map<Name, Referent> owners,
    CoreferenceResolver coreference,
    Map<Referent, EntityId> ids) {

  /** The token at an index. */
  public Token token(int index) {
    return text.token(index);
  }

  /** The words as the article has them, and where. */
  public Excerpt excerpt(TokenRange words) {
    return text.excerpt(words);
  }

  /** Where the sentence of a token ends. */
  public int sentenceEnd(int token) {
    return text.sentenceOf(token).end();
  }

  /** The phrase that a token stands in. */
  public Optional<NounPhrase> phraseAt(int token) {
    return phrases.at(token);
  }

  /** The name that holds a token. */
  public Optional<Name> nameAt(int token) {
    return phrases.nameAt(token);
  }

  /** A phrase read as a description of somebody or something. */
  public NominalMention description(NounPhrase phrase) {
    return new NominalMention(text, phrases, owners, phrase, Map.of());
  }

  /** Whom a name means, if that is anybody. */
  public Optional<Referent> ownerOf(Name name) {
    return Optional.ofNullable(owners.get(name));
  }

  /** Who is meant by the description whose head, or the pronoun that, is this token. */
  public Optional<Referent> meantAt(int token) {
    return coreference.meantAt(token);
  }

  /** The name that stands behind a description of the same person, among these words. */
  public Optional<NounPhrase> nameBehind(NounPhrase description, TokenRange words) {
    return new ApposedNames(text, phrases).behind(description, words);
  }
}
