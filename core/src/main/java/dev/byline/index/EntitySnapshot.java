package dev.byline.index;

import dev.byline.entity.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who is who across the articles of an {@link EntityIndex}. Immutable and safe to share. */
public final class EntitySnapshot {

  private static final Comparator<IndexedEntity> ORDER =
      Comparator.comparingInt((IndexedEntity entity) -> -entity.appearances().size())
          .thenComparing(IndexedEntity::id);

  private final int articles;
  private final List<IndexedEntity> entities;
  private final Map<String, IndexedEntity> byId = new HashMap<>();

  /** Those that share a name or, of people, a surname. */
  private final Map<String, List<IndexedEntity>> alike = new HashMap<>();

  private EntitySnapshot(int articles, List<IndexedEntity> entities) {
    this.articles = articles;
    this.entities = List.copyOf(entities);
    for (IndexedEntity entity : entities) {
      byId.put(entity.id(), entity);
      for (String key : keys(entity)) {
        alike.computeIfAbsent(key, k -> new ArrayList<>()).add(entity);
      }
    }
  }

  static EntitySnapshot of(int articles, List<List<Known>> groups) {
    Map<String, Integer> taken = new HashMap<>();
    List<IndexedEntity> entities = new ArrayList<>();
    for (List<Known> group : groups) {
      String type = group.get(0).type().name().toLowerCase(Locale.ROOT);
      String name = type + "/" + NameKey.of(Merging.name(group));
      int number = taken.merge(name, 1, Integer::sum);
      entities.add(Merging.merge(number == 1 ? name : name + "#" + number, group));
    }
    entities.sort(ORDER);
    return new EntitySnapshot(articles, entities);
  }

  /** How many articles it is made of. */
  public int articles() {
    return articles;
  }

  /** All entities, those of most articles first, then by id. */
  public List<IndexedEntity> entities() {
    return entities;
  }

  /** The entity with this id. */
  public Optional<IndexedEntity> entity(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * Those that may be the same, while it is not certain: of one type, with one name or, of people,
   * with one surname and first names that do not differ.
   *
   * @param entity one of {@link #entities()}
   * @return without {@code entity} itself, in the order of {@link #entities()}
   */
  public List<IndexedEntity> candidates(IndexedEntity entity) {
    Set<IndexedEntity> found = new LinkedHashSet<>();
    for (String key : keys(entity)) {
      for (IndexedEntity other : alike.getOrDefault(key, List.of())) {
        if (!other.id().equals(entity.id()) && mayBe(entity, other)) {
          found.add(other);
        }
      }
    }
    return found.stream().sorted(ORDER).toList();
  }

  private static boolean mayBe(IndexedEntity one, IndexedEntity other) {
    return one.type() != EntityType.PERSON
        || NameKey.Person.of(one.name()).mayBe(NameKey.Person.of(other.name()));
  }

  private static Set<String> keys(IndexedEntity entity) {
    Set<String> keys = new TreeSet<>();
    if (entity.type() == EntityType.PERSON) {
      keys.add("PERSON " + NameKey.Person.of(entity.name()).last());
    } else {
      Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
          .forEach(name -> keys.add(entity.type() + " " + NameKey.of(name)));
    }
    return keys;
  }
}
