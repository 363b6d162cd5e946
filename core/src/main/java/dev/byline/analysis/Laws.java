package dev.byline.analysis;

import static java.util.Objects.requireNonNull;

import dev.byline.attribution.Claim;
import dev.byline.attribution.ClaimId;
import dev.byline.attribution.Firmness;
import dev.byline.attribution.Justification;
import dev.byline.attribution.Quote;
import dev.byline.attribution.QuoteId;
import dev.byline.attribution.Source;
import dev.byline.entity.Affiliation;
import dev.byline.entity.Entity;
import dev.byline.entity.EntityId;
import dev.byline.entity.EntityLink;
import dev.byline.text.Article;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold between the parts of a result; each part checks what it can check alone. */
record Laws(
    Article article,
    List<Entity> entities,
    List<Quote> quotes,
    List<Claim> claims,
    List<Diagnostic> diagnostics) {

  void check() {
    Set<EntityId> entityIds = unique(entities.stream().map(Entity::id).toList());
    Set<QuoteId> quoteIds = unique(quotes.stream().map(Quote::id).toList());
    Set<ClaimId> claimIds = unique(claims.stream().map(Claim::id).toList());
    entities.forEach(entity -> checkEntity(entity, entityIds));
    inOrder(entities.stream().map(entity -> entity.mentions().get(0).excerpt().span()).toList());
    inOrder(quotes.stream().map(quote -> quote.excerpt().span()).toList());
    inOrder(claims.stream().map(Claim::extent).toList());
    for (Quote quote : quotes) {
      standsInText(quote.excerpt(), quote.id());
      quote.cue().ifPresent(cue -> standsInText(cue, quote.id()));
      quote.speaker().ifPresent(speaker -> checkSource(speaker, entityIds, quote.id()));
      quote.claim().ifPresent(id -> resolves(id, claimIds, quote.id()));
    }
    for (Claim claim : claims) {
      checkClaim(claim, entityIds, quoteIds, claimIds);
    }
    quotesNestOrAreApart();
    quotesAndClaimsNameEachOther();
    noCycles();
    checkDiagnostics();
  }

  /** Links name entities, each at most once, in their order. */
  static void checkLinks(List<EntityLink> links, List<Entity> entities) {
    Map<EntityId, Integer> places = places(entities.stream().map(Entity::id).toList());
    Optional<EntityLink> before = Optional.empty();
    for (EntityLink link : links) {
      if (!places.containsKey(link.entity())) {
        throw broken("link \"" + link.id() + "\"", "id " + link.entity() + " does not resolve");
      }
      if (before.isPresent() && !precedes(places, before.get().entity(), link.entity())) {
        throw new IllegalArgumentException(
            "links must be in the order of the entities, one for each: "
                + before.get().entity()
                + " before "
                + link.entity());
      }
      before = Optional.of(link);
    }
  }

  /** They stand in the text and name claims, each at most once, in their order. */
  void checkJustifications(List<Justification> justifications) {
    Map<ClaimId, Integer> places = places(claims.stream().map(Claim::id).toList());
    Optional<Justification> before = Optional.empty();
    for (Justification justification : justifications) {
      standsInText(justification.excerpt(), justification.claim());
      if (!places.containsKey(justification.claim())) {
        throw broken("justification", "id " + justification.claim() + " does not resolve");
      }
      if (before.isPresent() && !precedes(places, before.get().claim(), justification.claim())) {
        throw broken(justification.claim(), "justifications must be in the order of the claims");
      }
      before = Optional.of(justification);
    }
  }

  /** Where each stands, so that many are looked up in linear time. */
  private static <T> Map<T, Integer> places(List<T> ids) {
    Map<T, Integer> places = new HashMap<>();
    ids.forEach(id -> places.put(id, places.size()));
    return places;
  }

  private static <T> boolean precedes(Map<T, Integer> places, T one, T other) {
    return requireNonNull(places.get(one)) < requireNonNull(places.get(other));
  }

  private void checkEntity(Entity entity, Set<EntityId> entityIds) {
    entity.mentions().forEach(mention -> standsInText(mention.excerpt(), entity.id()));
    entity.roleMentions().forEach(role -> standsInText(role, entity.id()));
    entity.genderEvidence().ifPresent(words -> standsInText(words, entity.id()));
    for (Affiliation affiliation : entity.affiliations()) {
      checkAffiliation(affiliation, entityIds, entity.id());
      if (affiliation.entity().filter(entity.id()::equals).isPresent()) {
        throw broken(entity.id(), "cannot be affiliated with itself");
      }
    }
  }

  private void checkAffiliation(Affiliation affiliation, Set<EntityId> entityIds, Object owner) {
    standsInText(affiliation.excerpt(), owner);
    affiliation.role().ifPresent(role -> standsInText(role, owner));
    affiliation.entity().ifPresent(id -> resolves(id, entityIds, owner));
  }

  private void checkClaim(
      Claim claim, Set<EntityId> entityIds, Set<QuoteId> quoteIds, Set<ClaimId> claimIds) {
    claim.content().forEach(span -> inside(span, claim.id()));
    String words = claim.content().stream().map(article::textOf).collect(Collectors.joining(" "));
    if (!words.equals(claim.text())) {
      throw broken(claim.id(), "text must be its content spans joined by one space");
    }
    claim.cue().ifPresent(cue -> standsInText(cue, claim.id()));
    claim.source().ifPresent(source -> checkSource(source, entityIds, claim.id()));
    claim.saidOn().ifPresent(date -> standsInText(date.excerpt(), claim.id()));
    claim.parent().ifPresent(parent -> resolves(parent, claimIds, claim.id()));
    claim.quotes().forEach(quote -> resolves(quote, quoteIds, claim.id()));
    Firmness firmness = claim.firmness();
    Stream.of(firmness.hedges(), firmness.conditions(), firmness.futures(), firmness.stanceWords())
        .flatMap(List::stream)
        .forEach(shown -> standsInText(shown, claim.id()));
  }

  private void checkDiagnostics() {
    int previous = 0;
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.end() > article.text().length()) {
        throw broken(diagnostic.code(), diagnostic + " ends behind the text");
      }
      if (diagnostic.start() < previous) {
        throw broken(diagnostic.code(), diagnostic + " must be in text order");
      }
      previous = diagnostic.start();
    }
  }

  private void checkSource(Source source, Set<EntityId> entityIds, Object owner) {
    source.mention().ifPresent(mention -> standsInText(mention, owner));
    source.entity().ifPresent(id -> resolves(id, entityIds, owner));
    source.role().ifPresent(role -> standsInText(role, owner));
    source.anonymityGrounds().ifPresent(grounds -> standsInText(grounds, owner));
    source.affiliation().ifPresent(affiliation -> checkAffiliation(affiliation, entityIds, owner));
  }

  /** In text order, whoever is open when a quote begins must hold all of it. */
  private void quotesNestOrAreApart() {
    Deque<Quote> open = new ArrayDeque<>();
    for (Quote quote : quotes) {
      Span span = quote.excerpt().span();
      while (!open.isEmpty() && open.peek().excerpt().end() <= span.start()) {
        open.pop();
      }
      if (!open.isEmpty() && !open.peek().excerpt().span().contains(span)) {
        throw broken(quote.id(), "must not cross quote " + open.peek().id());
      }
      open.push(quote);
    }
  }

  private void quotesAndClaimsNameEachOther() {
    Map<ClaimId, List<QuoteId>> quotesOf = new HashMap<>();
    for (Quote quote : quotes) {
      quote
          .claim()
          .ifPresent(id -> quotesOf.computeIfAbsent(id, key -> new ArrayList<>()).add(quote.id()));
    }
    for (Claim claim : claims) {
      List<QuoteId> naming = quotesOf.getOrDefault(claim.id(), List.of());
      if (!claim.quotes().equals(naming)) {
        throw broken(
            claim.id(), "quotes " + claim.quotes() + " must be those that name it: " + naming);
      }
    }
  }

  private void noCycles() {
    Map<ClaimId, ClaimId> parents = new HashMap<>();
    claims.forEach(claim -> claim.parent().ifPresent(parent -> parents.put(claim.id(), parent)));
    Set<ClaimId> done = new HashSet<>();
    for (ClaimId start : parents.keySet()) {
      Set<ClaimId> path = new HashSet<>();
      for (ClaimId id = start; id != null && done.add(id); id = parents.get(id)) {
        path.add(id);
        if (parents.containsKey(id) && path.contains(parents.get(id))) {
          throw broken(id, "parents must not form a cycle");
        }
      }
    }
  }

  private void standsInText(Excerpt excerpt, Object owner) {
    inside(excerpt.span(), owner);
    if (!article.text().startsWith(excerpt.text(), excerpt.start())) {
      throw broken(
          owner, "\"" + excerpt.text() + "\" does not stand in the text at " + excerpt.span());
    }
  }

  private void inside(Span span, Object owner) {
    if (span.end() > article.text().length()) {
      throw broken(
          owner, span + " ends behind the text of " + article.text().length() + " code units");
    }
  }

  private static void inOrder(List<Span> spans) {
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i - 1).compareTo(spans.get(i)) > 0) {
        throw new IllegalArgumentException(
            "lists must be in text order: " + spans.get(i - 1) + " before " + spans.get(i));
      }
    }
  }

  private static <T> Set<T> unique(List<T> ids) {
    Set<T> seen = new HashSet<>();
    for (T id : ids) {
      if (!seen.add(id)) {
        throw new IllegalArgumentException("id " + id + " is given twice");
      }
    }
    return seen;
  }

  private static <T> void resolves(T id, Set<T> ids, Object owner) {
    if (!ids.contains(id)) {
      throw broken(owner, "id " + id + " does not resolve");
    }
  }

  private static IllegalArgumentException broken(Object owner, String law) {
    return new IllegalArgumentException(owner + ": " + law);
  }
}
