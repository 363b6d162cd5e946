package dev.byline.pipeline.internal.telling;

import dev.byline.attribution.SourceType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.description.NominalMention;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.syntax.GrammaticalRoles;
import dev.byline.pipeline.internal.syntax.NounPhrases;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * Whom a description means of those whom the article tells of, where it says of nobody what the
 * description says: of whom the noun is implied, who was just told of, asked or named with an
 * office, who is named next.
 */
public final class ToldOf {

  private final ImpliedNouns implied;
  private final JustTold told;
  private final AskedPersons asked;
  private final PlacedOffices placed;
  private final NamedNext next;

  /** For an article, whose names have owners; {@code known} says who is meant at a token. */
  public ToldOf(
      AnnotatedText text,
      NounPhrases phrases,
      GrammaticalRoles grammar,
      Map<Name, Referent> owners,
      IntFunction<Optional<Referent>> known) {
    this.implied = new ImpliedNouns(text, owners);
    this.told = new JustTold(text, phrases, grammar, known);
    this.asked = new AskedPersons(text, phrases, grammar, known);
    this.placed = new PlacedOffices(text, phrases, grammar, owners, known);
    this.next = new NamedNext(text, phrases, grammar, owners);
  }

  /** Of whom the noun is implied. */
  public ImpliedNouns implied() {
    return implied;
  }

  /**
   * 'Vale spoke, with the candidate nodding': she by all that is known, were it not for syntax, and
   * so nobody new.
   */
  public boolean isImplied(NominalMention description) {
    return description.isPlain()
        && description.type() == SourceType.PERSON
        && implied.meantBy(description).isPresent();
  }

  /** Who was told of in the sentence before. */
  public JustTold told() {
    return told;
  }

  /** Who was asked in the sentence before. */
  public Optional<Referent> asked(NominalMention description, Predicate<Referent> may) {
    return asked.meantBy(description, may);
  }

  /** 'Vale’s campaign said that the candidate': she, whoever else is one. */
  public Optional<Referent> ofCampaign(NominalMention description) {
    return implied.campaigns().ofCampaign(description);
  }

  /** Whoever the sentence before shows to be meant, whatever else is known. */
  public Optional<Referent> first(NominalMention description, Predicate<Referent> may) {
    return told.predecessor(description, may).or(() -> told.doer(description, may));
  }

  /** Who was just told of, or is named next, where nobody else is known. */
  public Optional<Referent> here(NominalMention description, Predicate<Referent> may) {
    return told.meantBy(description, may)
        .or(() -> placed.meantBy(description, may))
        .or(() -> next.meantBy(description));
  }
}
