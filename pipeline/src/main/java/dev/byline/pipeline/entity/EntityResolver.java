package dev.byline.pipeline.entity;

import static java.util.Objects.requireNonNull;

import dev.byline.pipeline.annotation.AnnotatedText;
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

  EntityResolver(Gazetteer gazetteer) {
    this(gazetteer, Optional.empty());
  }

  EntityResolver(Gazetteer gazetteer, Optional<CoreferenceEngine> engine) {
    this.gazetteer = gazetteer;
    this.engine = engine;
  }

  /** A resolver with the word lists on the class path. */
  public static EntityResolver create() {
    return new EntityResolver(Gazetteer.load());
  }

  /** A resolver that asks an engine whom pronouns and descriptions mean, instead of the rules. */
  public static EntityResolver with(CoreferenceEngine engine) {
    return new EntityResolver(Gazetteer.load(), Optional.of(engine));
  }

  /** The entities of an article, and the means to tell whom a source's words mean. */
  public EntityGraph resolve(AnnotatedText text) {
    requireNonNull(text, "text");
    List<Name> names = NameFinder.find(text, gazetteer);
    Map<Name, Referent> owners = new NameMerger(text, gazetteer).merge(names);
    List<Referent> named = NameMerger.collect(owners);
    Phrases phrases = new Phrases(text, names);
    Map<Integer, Referent> describing = new RoleFinder(text, phrases, owners).find();
    Grammar grammar = new Grammar(text);
    Optional<Chains> chains =
        engine.map(asked -> new Chains(asked.chains(text), text, phrases, owners));
    ReferenceWalk walk = new ReferenceWalk(text, phrases, grammar, owners, describing, chains);
    walk.walk();
    return new EntityGraph(text, phrases, grammar, owners, named, walk, gazetteer);
  }
}
