package dev.byline.newsroom.internal.passages;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Source;
import dev.byline.attribution.SourceType;
import dev.byline.entity.EntityId;
import dev.byline.index.Appearance;
import dev.byline.index.EntityIndex;
import dev.byline.index.EntitySnapshot;
import dev.byline.index.IndexedEntity;
import dev.byline.newsroom.internal.words.Lexicon;
import dev.byline.newsroom.internal.words.Stems;
import dev.byline.newsroom.internal.words.StoryToken;
import dev.byline.newsroom.internal.words.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether two articles mean the same speaker: by the index of entities, else by the words. */
public final class Speakers {

  /** How sure it is that two speakers are one. */
  public enum Agreement {
    /** They are one. */
    SAME,
    /** They may be: one is described more fully, speaks for the other, or is not named. */
    PERHAPS,
    /** They are two. */
    OTHER
  }

  /** What an institution is called by when it speaks, whatever it is. */
  private static final Set<String> GENERIC =
      Set.of(
          "author",
          "govern",
          "government",
          "offici",
          "official",
          "state",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "spokespeople",
          "leader",
          "representativ",
          "twitter",
          "facebook",
          "telegram",
          "statement",
          "side",
          "several",
          "senior",
          "sourc");

  private record Key(String article, EntityId entity) {}

  private final EntitySnapshot snapshot;
  private final Map<Key, IndexedEntity> indexed = new HashMap<>();
  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<String, Set<String>> candidates = new HashMap<>();

  /** Of these articles. */
  public Speakers(Iterable<Analysis> analyses) {
    EntityIndex index = new EntityIndex();
    analyses.forEach(index::replace);
    snapshot = index.snapshot();
    for (IndexedEntity entity : snapshot.entities()) {
      for (Appearance appearance : entity.appearances()) {
        indexed.put(new Key(appearance.article(), appearance.entity()), entity);
      }
    }
  }

  /** The entity that says a passage, over all articles. */
  public Optional<IndexedEntity> entity(Passage passage) {
    return passage
        .source()
        .flatMap(Source::entity)
        .map(id -> indexed.get(new Key(passage.article(), id)));
  }

  /** Whether two passages have one speaker. */
  public Agreement compare(Passage one, Passage other) {
    Optional<Source> mine = one.source();
    Optional<Source> theirs = other.source();
    if (isUnknown(mine) || isUnknown(theirs)) {
      return Agreement.PERHAPS;
    }
    Optional<IndexedEntity> my = entity(one);
    Optional<IndexedEntity> their = entity(other);
    if (my.isPresent() && their.isPresent() && my.get().id().equals(their.get().id())) {
      return Agreement.SAME;
    }
    boolean people = isPerson(my, mine.orElseThrow()) && isPerson(their, theirs.orElseThrow());
    if (people && my.isPresent() && their.isPresent()) {
      return people(my.get(), their.get());
    }
    return byWords(mine.orElseThrow(), theirs.orElseThrow());
  }

  private static boolean isUnknown(Optional<Source> source) {
    return source.isEmpty()
        || source.get().type() == SourceType.AUTHOR
        || Tokens.of(source.get().name()).stream().noneMatch(StoryToken::isContent);
  }

  private static boolean isPerson(Optional<IndexedEntity> entity, Source source) {
    return entity.isPresent() && source.type() == SourceType.PERSON;
  }

  /** A surname alone is the one person of that name whom the articles know. */
  private Agreement people(IndexedEntity one, IndexedEntity other) {
    if (candidates(one).contains(other.id())) {
      boolean single = candidates(one).size() == 1 || candidates(other).size() == 1;
      return single ? Agreement.SAME : Agreement.PERHAPS;
    }
    List<StoryToken> mine = Tokens.of(one.name());
    List<StoryToken> theirs = Tokens.of(other.name());
    boolean first = mine.size() > 1 && theirs.size() > 1 && alike(mine.get(0), theirs.get(0));
    boolean last = alike(mine.get(mine.size() - 1), theirs.get(theirs.size() - 1));
    Set<String> my = words(one.name());
    Set<String> their = words(other.name());
    boolean titled = my.containsAll(their) || their.containsAll(my);
    return last && (first || titled) ? Agreement.PERHAPS : Agreement.OTHER;
  }

  private static boolean alike(StoryToken one, StoryToken other) {
    return Stems.spellAlike(one.form(), other.form());
  }

  private Set<String> candidates(IndexedEntity entity) {
    return candidates.computeIfAbsent(
        entity.id(),
        id -> {
          Set<String> ids = new HashSet<>();
          snapshot.candidates(entity).forEach(other -> ids.add(other.id()));
          return ids;
        });
  }

  /** Institutions and descriptions: by the words of their names, roles and affiliations. */
  private Agreement byWords(Source one, Source other) {
    Set<String> mine = words(one.name());
    Set<String> theirs = words(other.name());
    if (mine.equals(theirs)) {
      return Agreement.SAME;
    }
    Set<String> smaller = mine.size() < theirs.size() ? mine : theirs;
    Set<String> larger = mine.size() < theirs.size() ? theirs : mine;
    if (!smaller.isEmpty() && larger.containsAll(smaller)) {
      return Agreement.PERHAPS;
    }
    return speaksFor(one, theirs) || speaksFor(other, mine) ? Agreement.PERHAPS : Agreement.OTHER;
  }

  /** Whether a person belongs to, or is described as of, an institution. */
  private boolean speaksFor(Source person, Set<String> institution) {
    if (person.type() != SourceType.PERSON || institution.isEmpty()) {
      return false;
    }
    Set<String> belongs = new HashSet<>();
    person.role().ifPresent(role -> belongs.addAll(words(role.text())));
    person.affiliation().ifPresent(where -> belongs.addAll(words(where.name())));
    return belongs.containsAll(institution);
  }

  /** What tells an institution: "Poland’s defence ministry", "the Warsaw defense ministry". */
  private Set<String> words(String name) {
    return words.computeIfAbsent(
        name,
        text -> {
          Set<String> telling = new HashSet<>();
          for (StoryToken word : Tokens.of(text)) {
            if (word.isContent() && !GENERIC.contains(word.stem())) {
              telling.add(Lexicon.isCountry(word.form()) ? word.stem() : word.root());
            }
          }
          return telling;
        });
  }
}
