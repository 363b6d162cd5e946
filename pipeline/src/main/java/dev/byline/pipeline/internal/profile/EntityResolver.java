package dev.byline.pipeline.internal.profile;

import static java.util.Objects.requireNonNull;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.coref.AntecedentScores;
import dev.byline.pipeline.internal.coref.CoreferenceEngine;
import dev.byline.pipeline.internal.coref.CoreferenceResolver;
import dev.byline.pipeline.internal.coref.EngineChains;
import dev.byline.pipeline.internal.corenlp.CoreNlpGazetteer;
import dev.byline.pipeline.internal.description.RoleFinder;
import dev.byline.pipeline.internal.kinds.PeopleKinds;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.merging.NameMerger;
import dev.byline.pipeline.internal.merging.OwnerLikeNames;
import dev.byline.pipeline.internal.names.HouseNames;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.NameFinder;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.syntax.GrammaticalRoles;
import dev.byline.pipeline.internal.syntax.NounPhrases;
import dev.byline.pipeline.internal.syntax.ShallowParse;
import dev.byline.pipeline.internal.within.NameWithin;
import dev.byline.pipeline.internal.within.NamesWithin;
import dev.byline.pipeline.internal.within.SurnamesWithin;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds who is who in an article, by rules over names, noun phrases and pronouns: no coreference
 * model. Immutable and safe to use from many threads; time is linear in the length of the text.
 */
public final class EntityResolver {

  private final Gazetteer gazetteer;
  private final Optional<CoreferenceEngine> engine;
  private final HouseNames house;

  EntityResolver(Gazetteer gazetteer) {
    this(gazetteer, Optional.empty());
  }

  EntityResolver(Gazetteer gazetteer, Optional<CoreferenceEngine> engine) {
    this(gazetteer, engine, HouseNames.NONE);
  }

  private EntityResolver(
      Gazetteer gazetteer, Optional<CoreferenceEngine> engine, HouseNames house) {
    this.gazetteer = gazetteer;
    this.engine = engine;
    this.house = house;
  }

  /** This resolver with the names of a style book. */
  public EntityResolver with(HouseNames names) {
    return new EntityResolver(gazetteer, engine, names);
  }

  /**
   * A resolver with the word lists of CoreNLP's models.
   *
   * @throws IllegalStateException if they are not on the class path
   */
  public static EntityResolver create() {
    return new EntityResolver(CoreNlpGazetteer.load());
  }

  /** A resolver that asks an engine whom pronouns and descriptions mean, instead of the rules. */
  public static EntityResolver with(CoreferenceEngine engine) {
    return new EntityResolver(CoreNlpGazetteer.load(), Optional.of(engine));
  }

  /** The same by rules alone. */
  public ResolvedEntities resolve(AnnotatedText text) {
    return resolve(text, AntecedentScores.NONE);
  }

  /**
   * The entities of an article, and the means to tell whom a source's words mean.
   *
   * @param antecedents what a learned model says of its pronouns
   */
  public ResolvedEntities resolve(AnnotatedText text, AntecedentScores antecedents) {
    requireNonNull(text, "text");
    List<Name> found = OwnerLikeNames.among(text, gazetteer, NameFinder.find(text, gazetteer));
    List<Name> names = house.among(text, found);
    Map<Name, Referent> owners = house.settle(text, new NameMerger(text, gazetteer).merge(names));
    Generations.settle(text, owners);
    SurnamesWithin.settle(text, gazetteer, owners);
    List<Referent> named = NameMerger.collect(owners);
    ShallowParse parse = ShallowParse.of(text);
    NounPhrases phrases = parse.nounPhrases(names);
    Map<Integer, Referent> describing = new RoleFinder(text, phrases, owners).find();
    GrammaticalRoles grammar = parse.roles();
    Optional<EngineChains> chains =
        engine.map(asked -> new EngineChains(asked.chains(text), text, phrases, owners));
    PeopleKinds.settle(text, owners);
    CoreferenceResolver coreference =
        new CoreferenceResolver(
            parse, phrases, grammar, owners, describing, gazetteer, chains, antecedents);
    coreference.walk();
    List<NameWithin> within = NamesWithin.find(text, gazetteer, owners);
    return new ResolvedEntities(
        text, phrases, grammar, owners, named, coreference, gazetteer, within);
  }
}
