package dev.byline.pipeline.internal.coref;

import dev.byline.attribution.SourceType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.description.NominalMention;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.syntax.GrammaticalRoles;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Nouns that any organisation or place of a kind answers to. */
record GenericNouns(
    AnnotatedText text, GrammaticalRoles grammar, DiscourseModel discourse, Gazetteer gazetteer) {

  /**
   * So many sentences on, 'the country' is the reader's own and 'the club' another. Of 24 places in
   * 110 articles of PolNeAR train, seven farther away were wrong (28 November 2026).
   */
  private static final double NEAR = 4;

  /**
   * So many sentences on, 'the financial firm' is another. Of eight that this and {@link
   * #isKindOfBody} tied to a name in 210 articles of PolNeAR train seven were right (28 November
   * 2026).
   */
  private static final double JUST_NOW = 2;

  /** The organisation or place just spoken of that such a noun means. */
  Optional<Referent> meantBy(NominalMention description) {
    String lemma = description.lemma();
    SourceType kind = typeOf(lemma);
    boolean bare = description.modifiers().isEmpty();
    if (kind == SourceType.OTHER
        || !bare && (kind == SourceType.LOCATION || !isOnlyDescribed(description))) {
      return Optional.empty();
    }
    Token head = text.token(description.head());
    double depth = grammar.depth(head.sentence());
    boolean broad = !bare || WordClass.BUSINESS.has(lemma) || WordClass.REGULATOR.has(lemma);
    double within =
        !bare ? JUST_NOW : broad || kind == SourceType.LOCATION ? NEAR : Double.MAX_VALUE;
    Set<Referent> near =
        discourse.within(depth, within, referent -> 1).stream()
            .map(DiscourseModel.Event::referent)
            .collect(Collectors.toSet());
    List<DiscourseModel.Scored> candidates =
        discourse.candidates(
            depth,
            grammar.isQuoted(head.index()),
            grammar.isSpeaker(description.phrase().tokens()),
            referent ->
                referent.named()
                        && referent.type() == kind
                        && near.contains(referent)
                        && fits(referent, lemma)
                    ? 1
                    : 0);
    return candidates.isEmpty() || broad && !PronounAntecedents.isClear(candidates)
        ? Optional.empty()
        : Optional.of(candidates.get(0).referent());
  }

  /**
   * 'the financial firm': what it is like, without a name and not as one of several ('the larger
   * firm', 'the second firm').
   */
  private boolean isOnlyDescribed(NominalMention description) {
    TokenRange words = description.phrase().tokens();
    return description.about().isEmpty()
        && !description.saysWhich()
        && !text.token(description.head()).isCapitalised()
        && IntStream.range(words.start() + 1, description.head())
            .mapToObj(text::token)
            .allMatch(
                token ->
                    !token.isCapitalised()
                        && !token.hasTag("JJR", "JJS", "CD")
                        && !WordClass.ONE_OF_SEVERAL.has(token));
  }

  /**
   * 'the court', 'the union': whether a description says what kind of body something is whose name
   * may not say it. Whom it means is left to a learned model.
   */
  boolean isKindOfBody(NominalMention description) {
    return WordClass.KIND_OF_BODY.has(description.lemma()) && !description.saysWhich();
  }

  /** Whether the name of a body says nothing of what kind it is, or what a description says. */
  boolean mayBe(Referent body, NominalMention description) {
    Set<String> kinds =
        body.words().stream()
            .map(Spelling::lower)
            .filter(word -> NounLexicon.kindOf(word) == NounKind.ORGANIZATION)
            .collect(Collectors.toSet());
    return kinds.isEmpty() || kinds.contains(description.lemma());
  }

  /**
   * Whether somebody named is of the kind that a noun says: what is a university by its name is no
   * company, and a state that stands in a list of states is no country.
   */
  private boolean fits(Referent referent, String lemma) {
    if (WordClass.GENERIC_PLACE.has(lemma)) {
      return isPlace(referent, lemma);
    }
    if (WordClass.REGULATOR.has(lemma)) {
      return referent.words().stream()
          .map(Spelling::lower)
          .anyMatch(WordClass.REGULATING_BODY::has);
    }
    if (WordClass.BUSINESS.has(lemma) || lemma.equals("bank")) {
      return referent.words().stream()
              .map(Spelling::lower)
              .noneMatch(word -> NounLexicon.kindOf(word) == NounKind.ORGANIZATION)
          && referent.heads().stream().noneMatch(head -> isOtherBody(head, lemma));
    }
    return !NounLexicon.headOf(lemma).equals("company")
        || referent.words().stream().map(Spelling::lower).noneMatch(WordClass.NO_COMPANY::has)
            && referent.heads().stream().noneMatch(WordClass.NO_COMPANY::has);
  }

  /** A union is no airline, though its name does not say so. */
  private static boolean isOtherBody(String head, String lemma) {
    return WordClass.NO_COMPANY.has(head)
        && !NounLexicon.headOf(head).equals(NounLexicon.headOf(lemma));
  }

  private boolean isPlace(Referent referent, String lemma) {
    String key = Spelling.key(String.join(" ", referent.words()));
    boolean state = gazetteer.isState(key);
    return switch (lemma) {
      case "country", "nation", "republic" -> gazetteer.isCountry(key) && !state;
      case "state", "province" -> state || referent.words().contains(lemma);
      case "city", "town" -> !gazetteer.isCountry(key);
      default -> true;
    };
  }

  /** 'the company', 'the country': nouns that any organisation or place answers to. */
  private static SourceType typeOf(String lemma) {
    if (WordClass.GENERIC_ORGANISATION.has(lemma)
        || WordClass.BUSINESS.has(lemma)
        || WordClass.REGULATOR.has(lemma)) {
      return SourceType.ORGANIZATION;
    }
    return WordClass.GENERIC_PLACE.has(lemma) ? SourceType.LOCATION : SourceType.OTHER;
  }
}
