package dev.byline.entity;

import dev.byline.internal.Checks;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A person, organisation, place or group that an article refers to, and what the article says about
 * it. Immutable. One is written by hand with a {@link #builder}:
 *
 * <pre>{@code
 * Entity karel = Entity.builder("e1", EntityType.PERSON, "Ivo Karel").mention(words, NAME).build();
 * }</pre>
 *
 * @param id unique within the article
 * @param type what it is
 * @param name the fullest name in the article or, for the unnamed, the phrase that describes it
 * @param aliases the other names the article uses, in order of first use, without {@code name}
 * @param roles what the article says it is, such as "deputy minister", in order of first use
 * @param gender what the article's words show
 * @param mentions every mention in text order, at least one; those of different entities may
 *     overlap
 * @param roleMentions where the article states the roles, in text order; the words of each are
 *     among {@code roles}
 * @param affiliations where it belongs according to the article, in text order
 * @param genderEvidence the words that show the gender first: a title, a noun such as
 *     "spokeswoman", a first name, a pronoun
 * @param salience how much the article is about it, from 0 (in passing) to 1
 */
public record Entity(
    EntityId id,
    EntityType type,
    String name,
    List<String> aliases,
    List<String> roles,
    Gender gender,
    List<Mention> mentions,
    List<Excerpt> roleMentions,
    List<Affiliation> affiliations,
    Optional<Excerpt> genderEvidence,
    double salience) {

  /**
   * Copies the lists and checks the arguments.
   *
   * @throws IllegalArgumentException if the name is blank, there is no mention, a list is not in
   *     text order, a role mention has words that are not among the roles, there is evidence of an
   *     unknown gender, or the salience is not within [0, 1]
   */
  public Entity {
    Checks.notNull("id", id, "type", type, "gender", gender, "genderEvidence", genderEvidence);
    Checks.notBlank(name, "name of entity " + id);
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
    mentions = List.copyOf(mentions);
    roleMentions = List.copyOf(roleMentions);
    affiliations = List.copyOf(affiliations);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("entity " + id + " must have a mention");
    }
    inOrder(id, "mentions", mentions, Mention::excerpt);
    inOrder(id, "role mentions", roleMentions, Function.identity());
    inOrder(id, "affiliations", affiliations, Affiliation::excerpt);
    for (Excerpt role : roleMentions) {
      if (!roles.contains(role.text())) {
        throw new IllegalArgumentException(
            "role \"" + role.text() + "\" of entity " + id + " must be among its roles " + roles);
      }
    }
    if (gender == Gender.UNKNOWN && genderEvidence.isPresent()) {
      throw new IllegalArgumentException("entity " + id + " has evidence of an unknown gender");
    }
    if (!(salience >= 0 && salience <= 1)) {
      throw new IllegalArgumentException(
          "salience " + salience + " of entity " + id + " must be within [0, 1]");
    }
  }

  /**
   * An entity of which nothing is known but its names, roles and mentions.
   *
   * @param id unique within the article
   * @param type what it is
   * @param name the fullest name
   * @param aliases the other names
   * @param roles what the article says it is
   * @param gender what the article's words show
   * @param mentions every mention in text order, at least one
   * @throws IllegalArgumentException as the canonical constructor
   */
  public Entity(
      EntityId id,
      EntityType type,
      String name,
      List<String> aliases,
      List<String> roles,
      Gender gender,
      List<Mention> mentions) {
    this(
        id,
        type,
        name,
        aliases,
        roles,
        gender,
        mentions,
        List.of(),
        List.of(),
        Optional.empty(),
        0);
  }

  /** The first place that refers to it. */
  public Mention firstMention() {
    return mentions.get(0);
  }

  /** The first place that calls it by a name; empty for the unnamed. */
  public Optional<Mention> firstNaming() {
    return mentions.stream().filter(mention -> mention.kind() == MentionKind.NAME).findFirst();
  }

  /**
   * Starts an entity, to which a mention must be given.
   *
   * @param id unique within the article
   * @param type what it is
   * @param name the fullest name in the article or, for the unnamed, the phrase that describes it
   */
  public static Builder builder(String id, EntityType type, String name) {
    return new Builder(new EntityId(id), type, name);
  }

  /** Starts an entity from this one. */
  public Builder toBuilder() {
    return new Builder(id, type, name)
        .aliases(aliases)
        .roles(roles)
        .gender(gender, genderEvidence)
        .mentions(mentions)
        .roleMentions(roleMentions)
        .affiliations(affiliations)
        .salience(salience);
  }

  /** Checks that every part stands behind the one before it, or is shorter and starts with it. */
  private static <T> void inOrder(
      EntityId id, String what, List<T> parts, Function<T, Excerpt> place) {
    for (int i = 1; i < parts.size(); i++) {
      Span previous = place.apply(parts.get(i - 1)).span();
      Span next = place.apply(parts.get(i)).span();
      if (previous.compareTo(next) >= 0) {
        throw new IllegalArgumentException(
            what + " of entity " + id + " must be in text order: " + previous + ", " + next);
      }
    }
  }

  /** Collects what is known about an entity; {@link #build} copies and checks. Not thread-safe. */
  public static final class Builder {

    private final EntityId id;
    private final EntityType type;
    private final String name;
    private List<String> aliases = List.of();
    private List<String> roles = List.of();
    private Gender gender = Gender.UNKNOWN;
    private Optional<Excerpt> genderEvidence = Optional.empty();
    private List<Mention> mentions = List.of();
    private List<Excerpt> roleMentions = List.of();
    private List<Affiliation> affiliations = List.of();
    private double salience;

    private Builder(EntityId id, EntityType type, String name) {
      this.id = id;
      this.type = type;
      this.name = name;
    }

    /** The other names that the article uses, in order of first use. Default: none. */
    public Builder aliases(List<String> names) {
      this.aliases = names;
      return this;
    }

    /** What the article says it is, in order of first use. Default: nothing. */
    public Builder roles(List<String> words) {
      this.roles = words;
      return this;
    }

    /** Adds a role where it is stated. */
    public Builder role(Excerpt words) {
      roleMentions = plus(roleMentions, words);
      roles = roles.contains(words.text()) ? roles : plus(roles, words.text());
      return this;
    }

    /** What the article's words show, without the words. Default: unknown. */
    public Builder gender(Gender shown) {
      return gender(shown, Optional.empty());
    }

    /** What the article's words show, and the words. */
    public Builder gender(Gender shown, Optional<Excerpt> words) {
      this.gender = shown;
      this.genderEvidence = words;
      return this;
    }

    /** Every mention, in text order. */
    public Builder mentions(List<Mention> all) {
      this.mentions = all;
      return this;
    }

    /** Adds a mention. */
    public Builder mention(Excerpt words, MentionKind kind) {
      return mentions(plus(mentions, new Mention(words, kind)));
    }

    /** Where the roles are stated, in text order. Default: nowhere. */
    public Builder roleMentions(List<Excerpt> words) {
      this.roleMentions = words;
      return this;
    }

    /** Where it belongs, in text order. Default: nowhere. */
    public Builder affiliations(List<Affiliation> all) {
      this.affiliations = all;
      return this;
    }

    /** How much the article is about it, 0 to 1. Default: 0. */
    public Builder salience(double share) {
      this.salience = share;
      return this;
    }

    /**
     * The entity.
     *
     * @throws IllegalArgumentException as the constructor of {@link Entity}
     */
    public Entity build() {
      return new Entity(
          id,
          type,
          name,
          aliases,
          roles,
          gender,
          mentions,
          roleMentions,
          affiliations,
          genderEvidence,
          salience);
    }

    private static <T> List<T> plus(List<T> list, T more) {
      List<T> longer = new ArrayList<>(list);
      longer.add(more);
      return longer;
    }
  }
}
