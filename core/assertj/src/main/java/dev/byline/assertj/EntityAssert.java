package dev.byline.assertj;

import dev.byline.entity.Entity;
import dev.byline.entity.EntityType;
import dev.byline.entity.Gender;
import java.util.List;
import java.util.function.Function;

/** Assertions on one entity. */
public final class EntityAssert extends PartAssert<EntityAssert, Entity> {

  EntityAssert(Asserted<Entity> asserted) {
    super(asserted, EntityAssert.class);
  }

  /** It is of this type. */
  public EntityAssert isA(EntityType type) {
    return check(
        entity -> entity.type() == type, "to be a " + type, entity -> "it is a " + entity.type());
  }

  /** The article's words show this gender. */
  public EntityAssert hasGender(Gender gender) {
    return has("gender", gender, Entity::gender);
  }

  /** The article says that it is this, such as "council leader". */
  public EntityAssert hasRole(String role) {
    return hasAmong("role", role, Entity::roles);
  }

  /** The article also calls it this. */
  public EntityAssert hasAlias(String alias) {
    return hasAmong("alias", alias, Entity::aliases);
  }

  /** The article refers to it so many times, by name, description or pronoun. */
  public EntityAssert hasMentions(int count) {
    return check(
        entity -> entity.mentions().size() == count,
        "to have " + count + " mentions",
        entity -> "it has " + entity.mentions().size() + " mentions");
  }

  private EntityAssert hasAmong(String kind, String word, Function<Entity, List<String>> words) {
    return check(
        entity -> words.apply(entity).stream().anyMatch(one -> Words.equal(one, word)),
        "to have the " + kind + " " + Words.quoted(word),
        entity -> "it has " + words.apply(entity));
  }

  @Override
  String described(Entity entity) {
    return "the entity\n  " + Described.entity(entity);
  }
}
