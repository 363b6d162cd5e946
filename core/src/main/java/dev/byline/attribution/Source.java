package dev.byline.attribution;

import static java.util.Objects.requireNonNull;

import dev.byline.entity.Affiliation;
import dev.byline.entity.EntityId;
import dev.byline.text.Excerpt;
import java.util.Optional;

/**
 * Who or what is reported to have said, written, thought or demanded something.
 *
 * @param name the fullest name of the referent in the article or, for the unnamed, the phrase that
 *     describes it, such as "union official"
 * @param type what kind of source
 * @param anonymous whether the article withholds the name of a single human source, or says of
 *     several that they would not be named
 * @param entity the entity that speaks, where it is one
 * @param mention the words that name the source of this attribution; empty where it is implied, as
 *     in a paragraph that continues the speech before
 * @param role what the article says the source is: the role stated here if there is one, else the
 *     first that the article states
 * @param affiliation where the source belongs, by the same rule; for a document, who made it
 * @param anonymityGrounds why the article withholds the name, in its own words, such as "on
 *     condition of anonymity" or "because they were not authorised to speak"
 * @param document what kind of document, where the source is one
 */
public record Source(
    String name,
    SourceType type,
    boolean anonymous,
    Optional<EntityId> entity,
    Optional<Excerpt> mention,
    Optional<Excerpt> role,
    Optional<Affiliation> affiliation,
    Optional<Excerpt> anonymityGrounds,
    Optional<DocumentKind> document) {

  /**
   * Checks the arguments.
   *
   * @throws IllegalArgumentException if the name is blank, there are grounds for the anonymity of a
   *     source that is not anonymous, or a kind of document without a document
   */
  public Source {
    requireNonNull(name, "name");
    requireNonNull(type, "type");
    requireNonNull(entity, "entity");
    requireNonNull(mention, "mention");
    requireNonNull(role, "role");
    requireNonNull(affiliation, "affiliation");
    requireNonNull(anonymityGrounds, "anonymityGrounds");
    requireNonNull(document, "document");
    if (name.isBlank()) {
      throw new IllegalArgumentException("name of a source must not be blank");
    }
    if (anonymityGrounds.isPresent() && !anonymous) {
      throw new IllegalArgumentException(
          "source \"" + name + "\" has grounds for anonymity and is not anonymous");
    }
    if (document.isPresent() && type != SourceType.DOCUMENT) {
      throw new IllegalArgumentException(
          "source \"" + name + "\" of type " + type + " cannot be a kind of document");
    }
  }

  /**
   * A source of which nothing more is known.
   *
   * @param name the fullest name, or the phrase that describes it
   * @param type what kind of source
   * @param anonymous whether the article withholds its name
   * @param entity the entity that speaks, where it is one
   * @param mention the words that name it here
   * @throws IllegalArgumentException if the name is blank
   */
  public Source(
      String name,
      SourceType type,
      boolean anonymous,
      Optional<EntityId> entity,
      Optional<Excerpt> mention) {
    this(
        name,
        type,
        anonymous,
        entity,
        mention,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same source where other words name it. */
  public Source mentionedAt(Excerpt words) {
    return withMention(Optional.of(words));
  }

  /** The same source where nothing in the text names it again. */
  public Source implied() {
    return withMention(Optional.empty());
  }

  /** The same source with what the article says it is. */
  public Source withRole(Excerpt words) {
    return new Source(
        name,
        type,
        anonymous,
        entity,
        mention,
        Optional.of(words),
        affiliation,
        anonymityGrounds,
        document);
  }

  /** The same source with where it belongs. */
  public Source withAffiliation(Affiliation newAffiliation) {
    return new Source(
        name,
        type,
        anonymous,
        entity,
        mention,
        role,
        Optional.of(newAffiliation),
        anonymityGrounds,
        document);
  }

  /** The same source, its name withheld on these grounds. */
  public Source anonymousBecause(Excerpt grounds) {
    return new Source(
        name, type, true, entity, mention, role, affiliation, Optional.of(grounds), document);
  }

  /**
   * The same source as a kind of document.
   *
   * @throws IllegalArgumentException if it is no document
   */
  public Source withDocument(DocumentKind kind) {
    return new Source(
        name,
        type,
        anonymous,
        entity,
        mention,
        role,
        affiliation,
        anonymityGrounds,
        Optional.of(kind));
  }

  private Source withMention(Optional<Excerpt> newMention) {
    return new Source(
        name, type, anonymous, entity, newMention, role, affiliation, anonymityGrounds, document);
  }
}
