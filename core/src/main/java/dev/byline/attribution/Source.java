package dev.byline.attribution;

import dev.byline.entity.Affiliation;
import dev.byline.entity.EntityId;
import dev.byline.internal.Checks;
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
    Checks.notNull("type", type, "entity", entity, "mention", mention, "role", role);
    Checks.notNull(
        "affiliation", affiliation, "anonymityGrounds", anonymityGrounds, "document", document);
    Checks.notBlank(name, "name of a source");
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

  /**
   * Starts a source.
   *
   * @param name the fullest name, or the phrase that describes it
   * @param type what kind of source
   */
  public static Builder builder(String name, SourceType type) {
    return new Builder(name, type);
  }

  /** Starts a source from this one. */
  public Builder toBuilder() {
    return new Builder(name, type)
        .anonymous(anonymous)
        .entity(entity)
        .mention(mention)
        .role(role)
        .affiliation(affiliation)
        .anonymityGrounds(anonymityGrounds)
        .document(document);
  }

  /** Collects what is known about a source; {@link #build} checks. Not thread-safe. */
  public static final class Builder {

    private final String name;
    private final SourceType type;
    private boolean anonymous;
    private Optional<EntityId> entity = Optional.empty();
    private Optional<Excerpt> mention = Optional.empty();
    private Optional<Excerpt> role = Optional.empty();
    private Optional<Affiliation> affiliation = Optional.empty();
    private Optional<Excerpt> anonymityGrounds = Optional.empty();
    private Optional<DocumentKind> document = Optional.empty();

    private Builder(String name, SourceType type) {
      this.name = name;
      this.type = type;
    }

    /** Whether the article withholds the name. Default: it does not. */
    public Builder anonymous(boolean withheld) {
      this.anonymous = withheld;
      return this;
    }

    /** The entity that speaks. Default: none. */
    public Builder entity(Optional<EntityId> id) {
      this.entity = id;
      return this;
    }

    /** The entity that speaks. */
    public Builder entity(String id) {
      return entity(Optional.of(new EntityId(id)));
    }

    /** The words that name the source here. Default: none, it is implied. */
    public Builder mention(Optional<Excerpt> words) {
      this.mention = words;
      return this;
    }

    /** The words that name the source here. */
    public Builder mention(Excerpt words) {
      return mention(Optional.of(words));
    }

    /** What the article says the source is. Default: nothing. */
    public Builder role(Optional<Excerpt> words) {
      this.role = words;
      return this;
    }

    /** What the article says the source is. */
    public Builder role(Excerpt words) {
      return role(Optional.of(words));
    }

    /** Where the source belongs. Default: nowhere. */
    public Builder affiliation(Optional<Affiliation> where) {
      this.affiliation = where;
      return this;
    }

    /** Where the source belongs. */
    public Builder affiliation(Affiliation where) {
      return affiliation(Optional.of(where));
    }

    /** Why the article withholds the name, where it says so; the source must be anonymous. */
    public Builder anonymityGrounds(Optional<Excerpt> words) {
      this.anonymityGrounds = words;
      return this;
    }

    /** Makes the source anonymous, on these grounds. */
    public Builder anonymousBecause(Excerpt grounds) {
      return anonymous(true).anonymityGrounds(Optional.of(grounds));
    }

    /** What kind of document the source is. Default: none. */
    public Builder document(Optional<DocumentKind> kind) {
      this.document = kind;
      return this;
    }

    /** What kind of document the source is. */
    public Builder document(DocumentKind kind) {
      return document(Optional.of(kind));
    }

    /**
     * The source.
     *
     * @throws IllegalArgumentException as the constructor of {@link Source}
     */
    public Source build() {
      return new Source(
          name, type, anonymous, entity, mention, role, affiliation, anonymityGrounds, document);
    }
  }
}
