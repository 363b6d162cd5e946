package dev.byline.entity;

import static java.util.Objects.requireNonNull;

import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A person, organisation, place or group that an article refers to, and what the article says about
 * it.
 *
 * @param id unique within the article
 * @param type what it is
 * @param name the fullest name in the article or, for the unnamed, the phrase that describes it
 * @param aliases the other names the article uses, in order of first use, without {@code name}
 * @param roles what the article says it is, such as "deputy minister", in order of first use
 * @param gender what the article's words show
 * @param mentions every mention in text order, at least one
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
    requireNonNull(id, "id");
    requireNonNull(type, "type");
    requireNonNull(name, "name");
    requireNonNull(gender, "gender");
    requireNonNull(genderEvidence, "genderEvidence");
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
    mentions = List.copyOf(mentions);
    roleMentions = List.copyOf(roleMentions);
    affiliations = List.copyOf(affiliations);
    if (name.isBlank()) {
      throw new IllegalArgumentException("name of entity " + id + " must not be blank");
    }
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

  /** The same with other mentions. */
  public Entity withMentions(List<Mention> newMentions) {
    return new Entity(
        id,
        type,
        name,
        aliases,
        roles,
        gender,
        newMentions,
        roleMentions,
        affiliations,
        genderEvidence,
        salience);
  }

  /** The same with the places where its roles are stated. */
  public Entity withRoleMentions(List<Excerpt> newRoleMentions) {
    return new Entity(
        id,
        type,
        name,
        aliases,
        roles,
        gender,
        mentions,
        newRoleMentions,
        affiliations,
        genderEvidence,
        salience);
  }

  /** The same with other affiliations. */
  public Entity withAffiliations(List<Affiliation> newAffiliations) {
    return new Entity(
        id,
        type,
        name,
        aliases,
        roles,
        gender,
        mentions,
        roleMentions,
        newAffiliations,
        genderEvidence,
        salience);
  }

  /** The same with the words that show its gender. */
  public Entity withGenderEvidence(Excerpt words) {
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
        Optional.of(words),
        salience);
  }

  /** The same with another salience. */
  public Entity withSalience(double newSalience) {
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
        newSalience);
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
}
