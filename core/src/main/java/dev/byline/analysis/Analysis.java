package dev.byline.analysis;

import static java.util.Objects.requireNonNull;

import dev.byline.attribution.Claim;
import dev.byline.attribution.ClaimId;
import dev.byline.attribution.Justification;
import dev.byline.attribution.Quote;
import dev.byline.attribution.QuoteId;
import dev.byline.attribution.Source;
import dev.byline.entity.Entity;
import dev.byline.entity.EntityId;
import dev.byline.entity.EntityLink;
import dev.byline.entity.Mention;
import dev.byline.text.Article;
import dev.byline.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything found in one article. Immutable and safe to share between threads. A wrong span, a
 * text that does not stand where it claims to, a dangling id, a cycle of parents or quotes that
 * cross each other (they nest or are apart) cannot be built.
 *
 * @param article the article as given, its day of publication filled in where the text shows it
 * @param entities in order of first mention
 * @param quotes in text order
 * @param claims in text order of their content
 * @param diagnostics what was assumed, repaired or left out, in text order
 * @param links what entities are called elsewhere, in the order of the entities, at most one for
 *     each; none unless somebody linked them
 * @param justifications why sources would know, in the order of the claims, at most one for each;
 *     none unless somebody looked for them
 */
public record Analysis(
    Article article,
    List<Entity> entities,
    List<Quote> quotes,
    List<Claim> claims,
    List<Diagnostic> diagnostics,
    List<EntityLink> links,
    List<Justification> justifications) {

  /**
   * Copies the lists and checks the laws.
   *
   * @throws IllegalArgumentException naming the object that breaks a law, and which
   */
  public Analysis {
    requireNonNull(article, "article");
    entities = List.copyOf(entities);
    quotes = List.copyOf(quotes);
    claims = List.copyOf(claims);
    diagnostics = List.copyOf(diagnostics);
    links = List.copyOf(links);
    justifications = List.copyOf(justifications);
    Laws laws = new Laws(article, entities, quotes, claims, diagnostics);
    laws.check();
    laws.checkJustifications(justifications);
    Laws.checkLinks(links, entities);
  }

  /**
   * A result for whose sources nobody has looked why they would know.
   *
   * @param article the article
   * @param entities in order of first mention
   * @param quotes in text order
   * @param claims in text order of their content
   * @param diagnostics in text order
   * @param links in the order of the entities
   * @throws IllegalArgumentException as the canonical constructor
   */
  public Analysis(
      Article article,
      List<Entity> entities,
      List<Quote> quotes,
      List<Claim> claims,
      List<Diagnostic> diagnostics,
      List<EntityLink> links) {
    this(article, entities, quotes, claims, diagnostics, links, List.of());
  }

  /**
   * A result without links.
   *
   * @param article the article
   * @param entities in order of first mention
   * @param quotes in text order
   * @param claims in text order of their content
   * @param diagnostics in text order
   * @throws IllegalArgumentException as the canonical constructor
   */
  public Analysis(
      Article article,
      List<Entity> entities,
      List<Quote> quotes,
      List<Claim> claims,
      List<Diagnostic> diagnostics) {
    this(article, entities, quotes, claims, diagnostics, List.of());
  }

  /**
   * This result with why its sources would know.
   *
   * @throws IllegalArgumentException if one is of no claim of this result, or out of order
   */
  public Analysis withJustifications(List<Justification> found) {
    return new Analysis(article, entities, quotes, claims, diagnostics, links, found);
  }

  /** Why the source of a claim of this result would know, as far as the article says. */
  public Optional<Justification> justificationOf(Claim claim) {
    requireNonNull(claim, "claim");
    return justifications.stream().filter(why -> why.claim().equals(claim.id())).findFirst();
  }

  /** The entity with this id. */
  public Optional<Entity> entity(EntityId id) {
    return entities.stream().filter(entity -> entity.id().equals(id)).findFirst();
  }

  /** The entity that a source refers to, where it is one. */
  public Optional<Entity> entityOf(Source source) {
    return source.entity().flatMap(this::entity);
  }

  /** The identifier that an entity of this result is linked to. */
  public Optional<String> linkOf(Entity entity) {
    requireNonNull(entity, "entity");
    return links.stream()
        .filter(link -> link.entity().equals(entity.id()))
        .map(EntityLink::id)
        .findFirst();
  }

  /** The entities that are linked to this identifier, in order of first mention. */
  public List<Entity> entitiesLinkedTo(String id) {
    requireNonNull(id, "id");
    return entities.stream()
        .filter(entity -> linkOf(entity).filter(id::equals).isPresent())
        .toList();
  }

  /**
   * The mentions by name that stand within the longer name of another entity, as a university's
   * city does in 'University of Leiden'; the names of groups count for no longer name. Whoever
   * counts how often a place is spoken of may want to leave them out. They are found anew at each
   * call.
   *
   * @return in text order
   */
  public Set<Mention> namesWithinNames() {
    return WithinNames.of(entities);
  }

  /** The quote with this id. */
  public Optional<Quote> quote(QuoteId id) {
    return quotes.stream().filter(quote -> quote.id().equals(id)).findFirst();
  }

  /** The claim with this id. */
  public Optional<Claim> claim(ClaimId id) {
    return claims.stream().filter(claim -> claim.id().equals(id)).findFirst();
  }

  /** The quotes that somebody is said to have uttered. */
  public List<Quote> attributedQuotes() {
    return quotes.stream().filter(quote -> quote.speaker().isPresent()).toList();
  }

  /**
   * The entities with this name: their fullest or another one that the article uses. Upper and
   * lower case are the same.
   *
   * @return in order of first mention; several where the article tells namesakes apart
   */
  public List<Entity> entitiesNamed(String name) {
    requireNonNull(name, "name");
    return entities.stream()
        .filter(
            entity ->
                entity.name().equalsIgnoreCase(name)
                    || entity.aliases().stream().anyMatch(name::equalsIgnoreCase))
        .toList();
  }

  /** The quotes that an entity of this result utters, in text order. */
  public List<Quote> quotesBy(Entity entity) {
    requireNonNull(entity, "entity");
    return quotes.stream().filter(quote -> isBy(quote.speaker(), entity)).toList();
  }

  /** The claims whose source is an entity of this result, in text order. */
  public List<Claim> claimsBy(Entity entity) {
    requireNonNull(entity, "entity");
    return claims.stream().filter(claim -> isBy(claim.source(), entity)).toList();
  }

  /**
   * The claims about an entity of this result: its name, a description or a pronoun that means it
   * stands in the content, not only {@linkplain #namesWithinNames within another's name}. Those
   * that it makes about itself are among them.
   *
   * @return in text order
   */
  public List<Claim> claimsAbout(Entity entity) {
    requireNonNull(entity, "entity");
    Set<Mention> within = namesWithinNames();
    List<Span> mentions =
        entity.mentions().stream()
            .filter(mention -> !within.contains(mention))
            .map(mention -> mention.excerpt().span())
            .toList();
    return claims.stream().filter(claim -> holdsAny(claim, mentions)).toList();
  }

  private static boolean isBy(Optional<Source> source, Entity entity) {
    return source.flatMap(Source::entity).filter(entity.id()::equals).isPresent();
  }

  private static boolean holdsAny(Claim claim, List<Span> mentions) {
    return mentions.stream()
        .anyMatch(words -> claim.content().stream().anyMatch(span -> span.contains(words)));
  }
}
