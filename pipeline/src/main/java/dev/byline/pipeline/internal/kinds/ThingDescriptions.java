package dev.byline.pipeline.internal.kinds;

import dev.byline.attribution.SourceType;
import dev.byline.entity.EntityType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.lexicon.WordLists;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.syntax.GrammaticalRoles;
import dev.byline.pipeline.internal.syntax.NounPhrase;
import dev.byline.pipeline.internal.syntax.NounPhrases;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What a sentence says of a place or a body that it is: 'Velland, a port on the Norr', 'the town of
 * Velland', 'Velland has been a target of his'. Hardly any noun cannot be said of them, so the
 * grammar decides, not a list.
 *
 * @param meantAt who is meant by the name, pronoun or head at a token
 * @param text the article
 * @param phrases its noun phrases
 * @param grammar what they do
 */
public record ThingDescriptions(
    AnnotatedText text,
    NounPhrases phrases,
    GrammaticalRoles grammar,
    IntFunction<Optional<Referent>> meantAt) {

  /** What is said of a body together with its name. */
  private static final Set<String> WITH_NAME = WordLists.ofKind("bodies.txt", "with-name");

  /** Whether a predicate may be said of a body or place that has a name: any one thing. */
  public boolean mayBe(Referent referent, NounPhrase phrase) {
    SourceType type = referent.type();
    Token head = text.token(phrase.head());
    return (type == SourceType.ORGANIZATION || type == SourceType.LOCATION)
        && referent.named()
        && phrase.name().isEmpty()
        && head.tag().equals("NN")
        && NounLexicon.kindOf(head) != NounKind.PERSON
        && text.token(phrase.tokens().start()).isWord("a", "an", "the");
  }

  /**
   * Velland of 'it is a town', where the noun is one for places as Velland is, or for bodies. Of
   * other nouns nearly all say nothing of what 'it' is taken for: 'it was a hard year', 'it was the
   * party that paid'. Of 24 such in 210 articles of PolNeAR train 22 did not (29 November 2026).
   */
  public Optional<Referent> itself(int it, NounPhrase phrase, SourceType kind) {
    int next = phrase.tokens().end();
    boolean cleft =
        next < text.sentenceOf(phrase.head()).end()
            && text.token(next).isWord("that", "who", "which", "when", "where");
    return cleft || !text.token(it).isWord("it")
        ? Optional.empty()
        : meantAt
            .apply(it)
            .filter(referent -> referent.type() == kind)
            .filter(referent -> mayBe(referent, phrase));
  }

  /**
   * The place whose name stands beside a phrase that says what it is. A body that is taken for a
   * place by its name is meant too: 'Norline, a company that sails'.
   */
  public Optional<Referent> beside(NounPhrase phrase) {
    Token head = text.token(phrase.head());
    if (phrase.name().isPresent() || !head.tag().equals("NN")) {
      return Optional.empty();
    }
    NounKind kind = NounLexicon.kindOf(head);
    if (kind == NounKind.PLACE || WordClass.LANDMARK.has(head.lemma())) {
      return of(phrase).or(() -> behind(phrase).flatMap(this::placeOf));
    }
    boolean some = text.token(phrase.tokens().start()).isWord("a", "an");
    return some && kind == NounKind.ORGANIZATION
        ? behind(phrase).filter(name -> !isWhere(name)).flatMap(this::placeOf)
        : Optional.empty();
  }

  /**
   * Norline of 'the Norline company', 'the Norline ferry company': the name and what bears it, as
   * 'the Norline office' is not; and of 'the Karels team' where they are said to be one.
   */
  public Optional<Referent> withName(NounPhrase phrase) {
    int start = phrase.tokens().start();
    Token head = text.token(phrase.head());
    if (!text.token(start).isWord("the") || head.isCapitalised() || !head.tag().equals("NN")) {
      return Optional.empty();
    }
    return phrases
        .nameAt(start + 1)
        .filter(name -> name.tokens().start() == start + 1 && !isOwner(name))
        .filter(name -> name.type() == EntityType.ORGANIZATION && isSmall(name, phrase.head()))
        .flatMap(name -> meantAt.apply(start + 1))
        .filter(body -> ThingKinds.mayBe(body, head.lemma()))
        .filter(body -> WITH_NAME.contains(head.lemma()) || body.heads().contains(head.lemma()));
  }

  /** Whether no other name stands between a name and the noun behind it. */
  private boolean isSmall(Name name, int noun) {
    return IntStream.range(name.tokens().end(), noun)
        .mapToObj(text::token)
        .allMatch(token -> token.hasTag("NN", "JJ") && !token.isCapitalised());
  }

  /**
   * 'the town of Velland', but not 'the capital of Velland' or 'the biggest town of Velland'; who
   * says something is the town's council, and so called.
   */
  private Optional<Referent> of(NounPhrase phrase) {
    int start = phrase.tokens().start();
    int of = phrase.tokens().end();
    boolean another =
        IntStream.range(start, of)
            .mapToObj(text::token)
            .anyMatch(
                token ->
                    token.isWord("a", "an")
                        || token.index() > start && token.isCapitalised()
                        || token.hasTag("JJS", "CD", "POS")
                        || WordClass.OWNED_PLACE.has(token));
    return another
            || grammar.isSpeaker(phrase.tokens())
            || of + 1 >= text.sentenceOf(start).end()
            || !text.token(of).isWord("of")
        ? Optional.empty()
        : phrases
            .nameAt(of + 1)
            .filter(name -> name.tokens().start() == of + 1 && !isOwner(name))
            .flatMap(this::placeOf);
  }

  private boolean isOwner(Name name) {
    int next = name.tokens().end();
    return next < text.size() && text.token(next).hasTag("POS");
  }

  /** Velland of 'Velland, a port on the Norr': the name in front of the comma. */
  private Optional<Name> behind(NounPhrase phrase) {
    int start = phrase.tokens().start();
    int comma = start - 1;
    return comma > text.sentenceOf(start).start()
            && text.token(comma).isWord(",")
            && text.token(start).isWord("a", "an", "the")
            && !grammar.isSubject(phrase.tokens())
        ? phrases.nameAt(comma - 1).map(this::withoutCountry)
        : Optional.empty();
  }

  /** Karel of 'Karel, Velland'. */
  private Name withoutCountry(Name name) {
    int comma = name.tokens().start() - 1;
    return comma > 0 && text.token(comma).isWord(",")
        ? phrases
            .nameAt(comma - 1)
            .filter(place -> place.type() == EntityType.LOCATION && name.type() == place.type())
            .orElse(name)
        : name;
  }

  /** 'opened an office in Velland, a bank that lends': a third thing may be described. */
  private boolean isWhere(Name name) {
    int before = name.tokens().start() - 1;
    return before >= 0 && text.token(before).isWord("in", "from", "near");
  }

  private Optional<Referent> placeOf(Name name) {
    return meantAt
        .apply(name.tokens().start())
        .filter(referent -> referent.type() == SourceType.LOCATION);
  }
}
