package dev.byline.assertj;

import dev.byline.entity.Entity;
import dev.byline.entity.EntityType;
import dev.byline.entity.Gender;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Assertions on one entity. */
public final class EntityAssert extends PartAssert<EntityAssert, Entity> {

  EntityAssert(@Nullable Entity actual, Consumer<AssertionError> failures) {
    super(actual, null, false, failures, EntityAssert.class);
  }

  EntityAssert(Optional<Entity> found, AnalysisAssert whole, Consumer<AssertionError> failures) {
    super(orNull(found), whole, found.isEmpty(), failures, EntityAssert.class);
  }

  /** It is of this type. */
  public EntityAssert isA(EntityType type) {
    return check(actual == null || actual.type() == type, "to be a " + type);
  }

  /** The article's words show this gender. */
  public EntityAssert hasGender(Gender gender) {
    return check(actual == null || actual.gender() == gender, "to have the gender " + gender);
  }

  /** The article says that it is this, such as "council leader". */
  public EntityAssert hasRole(String role) {
    return check(
        actual == null || actual.roles().stream().anyMatch(one -> Words.equal(one, role)),
        "to have the role " + Words.quoted(role));
  }

  /** The article also calls it this. */
  public EntityAssert hasAlias(String alias) {
    return check(
        actual == null || actual.aliases().stream().anyMatch(one -> Words.equal(one, alias)),
        "to have the alias " + Words.quoted(alias));
  }

  /** The article refers to it so many times, by name, description or pronoun. */
  public EntityAssert hasMentions(int count) {
    return check(
        actual == null || actual.mentions().size() == count, "to have " + count + " mentions");
  }

  private EntityAssert check(boolean holds, String expectation) {
    if (isThere() && !holds) {
      report("%nExpected%n  %s%n%s", Described.entity(actual), expectation);
    }
    return this;
  }
}
