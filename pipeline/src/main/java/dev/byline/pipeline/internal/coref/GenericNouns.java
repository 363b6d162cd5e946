package dev.byline.pipeline.internal.coref;

import dev.byline.attribution.SourceType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.description.NominalMention;
import dev.byline.pipeline.internal.kinds.ThingKinds;
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
    AnnotatedText text, GrammaticalRoles grammar, DiscourseModel discourse, ThingKinds kinds) {

  /**
   * So many sentences on, 'the country' is the reader's own and 'the club' another. Of 24 places in
   * 110 articles of PolNeAR train, seven farther away were wrong (28 November 2026).
   */
  private static final double NEAR = 4;

  /**
   * So many sentences on, 'the financial firm' and 'the union' are others. Of eight that this and
   * {@link LearnedDescriptions} tied to a name in 210 articles of PolNeAR train seven were right
   * (28 November 2026); of nine bodies whose kind was known so in these and in 2,000 paragraphs of
   * GAP, where only one could be meant, all (29 November 2026).
   */
  private static final double JUST_NOW = 2;

  /** The organisation or place just spoken of that such a noun means. */
  Optional<Referent> meantBy(NominalMention description) {
    String lemma = description.lemma();
    SourceType kind = ThingKinds.typeOf(lemma);
    boolean bare = description.modifiers().isEmpty();
    Token head = text.token(description.head());
    boolean body = WordClass.KIND_OF_BODY.has(lemma);
    if (kind == SourceType.OTHER
        || !bare && (kind == SourceType.LOCATION || !isOnlyDescribed(description))
        || body && (head.isCapitalised() || description.saysWhich())) {
      return Optional.empty();
    }
    double depth = grammar.depth(head.sentence());
    boolean broad = !bare || WordClass.BUSINESS.has(lemma) || WordClass.REGULATOR.has(lemma);
    double within =
        !bare || body ? JUST_NOW : broad || kind == SourceType.LOCATION ? NEAR : Double.MAX_VALUE;
    Set<Referent> near =
        discourse.within(depth, within, referent -> 1).stream()
            .map(DiscourseModel.Event::referent)
            .collect(Collectors.toSet());
    List<DiscourseModel.Scored> candidates =
        discourse.candidates(
            new DiscourseModel.Place(
                depth,
                Double.MAX_VALUE,
                grammar.isQuoted(head.index()),
                Sought.by(grammar.isSpeaker(description.phrase().tokens()))),
            referent ->
                referent.named()
                        && referent.type() == kind
                        && near.contains(referent)
                        && (bare || !body || ThingKinds.isNamed(referent, lemma))
                        && kinds.fits(referent, lemma)
                    ? 1
                    : 0);
    return candidates.isEmpty()
            || body && candidates.size() > 1
            || broad && !PronounAntecedents.isClear(candidates)
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
}
