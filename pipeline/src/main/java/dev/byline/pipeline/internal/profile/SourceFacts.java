package dev.byline.pipeline.internal.profile;

import dev.byline.attribution.DocumentKind;
import dev.byline.attribution.SourceType;
import dev.byline.entity.Affiliation;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.description.NominalMention;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordLists;
import dev.byline.pipeline.internal.resolved.ResolvedArticle;
import dev.byline.pipeline.internal.source.NamedSource;
import dev.byline.pipeline.internal.syntax.NounPhrase;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the article says about a source: role, affiliation and kind of document. What is stated
 * where the source speaks comes before what is stated elsewhere, and the first statement before
 * later ones, as news introduces people where it first names them: of 'Ivo Karel, head of the Port
 * Union, … Karel said' the claim has that role.
 */
record SourceFacts(ResolvedArticle article, Affiliations affiliations) {

  private static final Map<String, DocumentKind> DOCUMENTS = documents();

  private static Map<String, DocumentKind> documents() {
    Map<String, DocumentKind> kinds = new HashMap<>();
    WordLists.byKind("documents.txt")
        .forEach(
            (kind, nouns) -> {
              DocumentKind document = DocumentKind.valueOf(kind.toUpperCase(Locale.ROOT));
              nouns.forEach(noun -> kinds.put(noun, document));
            });
    return Map.copyOf(kinds);
  }

  /** What is known about a source; {@code entity} is the one it refers to, if any. */
  SourceProfile describe(NamedSource source, Optional<EntityDraft> entity) {
    if (source.type() == SourceType.DOCUMENT) {
      return document(source);
    }
    return entity
        .filter(EntityDraft::isNamed)
        .map(known -> named(source, known.profile()))
        .orElseGet(() -> unnamed(source, entity));
  }

  /**
   * The role stated here, else the first that the article states; its affiliation, else another.
   */
  private static SourceProfile named(NamedSource source, EntityProfile entity) {
    Optional<Span> here = source.mention().map(Excerpt::span);
    Optional<Excerpt> role =
        entity.roleMentions().stream()
            .filter(words -> here.filter(span -> span.contains(words.span())).isPresent())
            .findFirst()
            .or(() -> entity.roleMentions().stream().findFirst());
    Optional<Affiliation> affiliation =
        entity.affiliations().stream()
            .filter(a -> role.isPresent() && a.role().equals(role))
            .findFirst()
            .or(() -> entity.affiliations().stream().findFirst());
    return SourceProfile.ofPeople(role, affiliation);
  }

  /** The words that describe the unnamed are their role; of a pronoun, those of its entity. */
  private SourceProfile unnamed(NamedSource source, Optional<EntityDraft> entity) {
    Optional<Affiliation> stated =
        entity.flatMap(known -> known.profile().affiliations().stream().findFirst());
    Optional<NominalMention> description = description(source);
    if (description.isEmpty()) {
      return SourceProfile.ofPeople(stated.flatMap(Affiliation::role), stated);
    }
    TokenRange words = withoutNumber(description.get());
    return SourceProfile.ofPeople(
        Optional.of(article.excerpt(words)),
        affiliations.ofDescription(words, description.get().head()).or(() -> stated));
  }

  /** 'one official' is an official. */
  private TokenRange withoutNumber(NominalMention description) {
    TokenRange words = description.full();
    boolean one = article.token(words.start()).isWord("one") && words.start() < description.head();
    return one ? new TokenRange(words.start() + 1, words.end()) : words;
  }

  private Optional<NominalMention> description(NamedSource source) {
    return head(source)
        .filter(phrase -> phrase.name().isEmpty())
        .map(article::description)
        .filter(description -> isPeople(description.type()));
  }

  private static boolean isPeople(SourceType type) {
    return type == SourceType.PERSON || type == SourceType.GROUP;
  }

  private SourceProfile document(NamedSource source) {
    Optional<NounPhrase> head = head(source);
    Optional<TokenRange> words = tokens(source);
    if (head.isEmpty() || words.isEmpty()) {
      return SourceProfile.ofDocument(kindOf(source.name()), Optional.empty());
    }
    int noun = nounOf(head.get(), words.get());
    TokenRange range =
        new TokenRange(
            Math.min(words.get().start(), head.get().tokens().start()),
            article
                .phrases()
                .endOfPrepositions(head.get().tokens().end(), article.sentenceEnd(noun)));
    return SourceProfile.ofDocument(kindOf(noun), affiliations.makerOf(range, noun));
  }

  /** The noun that says what document it is: behind a name the tagger may take it for a verb. */
  private int nounOf(NounPhrase head, TokenRange words) {
    int last = words.end() - 1;
    boolean behind = last == head.tokens().end() && kindOf(last) != DocumentKind.OTHER;
    return behind ? last : head.head();
  }

  /** Of a pronoun: by the name of what it refers to. */
  private static DocumentKind kindOf(String name) {
    String last = Spelling.lower(name.substring(name.lastIndexOf(' ') + 1));
    String singular = last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    return DOCUMENTS.getOrDefault(last, DOCUMENTS.getOrDefault(singular, DocumentKind.OTHER));
  }

  private DocumentKind kindOf(int token) {
    String lemma = Spelling.lower(article.token(token).lemma());
    String word = Spelling.lower(article.token(token).text());
    return DOCUMENTS.getOrDefault(lemma, DOCUMENTS.getOrDefault(word, DocumentKind.OTHER));
  }

  private Optional<TokenRange> tokens(NamedSource source) {
    return source.mention().map(Excerpt::span).flatMap(article.text()::tokensIn);
  }

  /** The first noun phrase among the words of the source. */
  private Optional<NounPhrase> head(NamedSource source) {
    Optional<TokenRange> words = tokens(source);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    for (int i = words.get().start(); i < words.get().end(); i++) {
      Optional<NounPhrase> phrase = article.phraseAt(i);
      if (phrase.isPresent()) {
        return phrase;
      }
    }
    return Optional.empty();
  }
}
