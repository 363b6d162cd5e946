package dev.byline.pipeline.fuzz;

import static java.util.stream.Collectors.joining;

import dev.byline.analysis.Analysis;
import dev.byline.analysis.Diagnostic;
import dev.byline.attribution.Claim;
import dev.byline.attribution.ClaimId;
import dev.byline.attribution.Quote;
import dev.byline.attribution.QuoteId;
import dev.byline.attribution.Source;
import dev.byline.entity.Affiliation;
import dev.byline.entity.Entity;
import dev.byline.entity.EntityId;
import dev.byline.json.AnalysisJson;
import dev.byline.text.Article;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The laws that hold for the result of any text, checked from outside: nothing here trusts what the
 * constructors of the result check themselves. A span that cuts a character in two (a surrogate
 * pair) breaks the law too: a program that prints it prints rubbish.
 */
final class LawChecks {

  private final Article article;
  private final Analysis analysis;

  private LawChecks(Article article, Analysis analysis) {
    this.article = article;
    this.analysis = analysis;
  }

  /**
   * Checks one result.
   *
   * @param article as given to the analysis
   * @throws AssertionError naming the first law that is broken, and by what
   */
  static void check(Article article, Analysis analysis) {
    LawChecks checks = new LawChecks(article, analysis);
    checks.articleIsKept();
    checks.entities();
    checks.quotes();
    checks.claims();
    checks.parentsAreAcyclic();
    checks.quotesNestOrAreApart();
    checks.diagnostics();
    checks.jsonComesBack();
  }

  private void articleIsKept() {
    Article kept = analysis.article();

    law(
        kept.id().equals(article.id())
            && kept.text().equals(article.text())
            && kept.title().equals(article.title())
            && kept.outlet().equals(article.outlet())
            && kept.url().equals(article.url())
            && kept.author().equals(article.author())
            && (article.publishedOn().isEmpty()
                || kept.publishedOn().equals(article.publishedOn())),
        "the article comes back as given",
        kept);
  }

  private void entities() {
    Set<EntityId> ids = new HashSet<>();
    Span previous = new Span(0, Integer.MAX_VALUE);
    for (Entity entity : analysis.entities()) {
      law(ids.add(entity.id()), "ids are unique", entity);
      law(!entity.name().isBlank(), "an entity has a name", entity);
      probable(entity.salience(), entity);
      previous = inOrder(previous, entity.firstMention().excerpt().span(), entity);
      entity.mentions().forEach(mention -> stands(mention.excerpt(), entity));
      entity.roleMentions().forEach(role -> stands(role, entity));
      entity.genderEvidence().ifPresent(words -> stands(words, entity));
      entity.affiliations().forEach(affiliation -> affiliation(affiliation, entity));
    }
  }

  private void quotes() {
    Set<QuoteId> ids = new HashSet<>();
    Span previous = new Span(0, Integer.MAX_VALUE);
    for (Quote quote : analysis.quotes()) {
      law(ids.add(quote.id()), "ids are unique", quote);
      law(
          quote.speaker().isPresent() != quote.unattributed().isPresent(),
          "a quote has a speaker or a reason why not, and never both",
          quote);
      law(quote.excerpt().text().contains(quote.text()), "the words stand in the quote", quote);
      previous = inOrder(previous, quote.excerpt().span(), quote);
      probable(quote.confidence(), quote);
      stands(quote.excerpt(), quote);
      quote.cue().ifPresent(cue -> stands(cue, quote));
      quote.speaker().ifPresent(speaker -> source(speaker, quote));
      quote
          .claim()
          .ifPresent(
              id ->
                  law(
                      analysis.claim(id).orElseThrow().quotes().contains(quote.id()),
                      "a claim names its quotes",
                      quote));
    }
  }

  private void claims() {
    Set<ClaimId> ids = new HashSet<>();
    Span previous = new Span(0, Integer.MAX_VALUE);
    for (Claim claim : analysis.claims()) {
      law(ids.add(claim.id()), "ids are unique", claim);
      previous = inOrder(previous, claim.extent(), claim);
      probable(claim.confidence(), claim);
      claim.content().forEach(span -> stands(span, claim));
      law(
          claim.content().stream().map(article::textOf).collect(joining(" ")).equals(claim.text()),
          "the text of a claim is its content",
          claim);
      claim.cue().ifPresent(cue -> stands(cue, claim));
      claim.source().ifPresent(source -> source(source, claim));
      claim.saidOn().ifPresent(date -> stands(date.excerpt(), claim));
      claim
          .quotes()
          .forEach(id -> law(analysis.quote(id).isPresent(), "ids of quotes resolve", claim));
    }
  }

  private void parentsAreAcyclic() {
    Map<ClaimId, ClaimId> parents = new HashMap<>();
    analysis.claims().forEach(c -> c.parent().ifPresent(parent -> parents.put(c.id(), parent)));
    for (Claim claim : analysis.claims()) {
      int steps = 0;
      for (ClaimId id = claim.id(); parents.containsKey(id); id = parents.get(id)) {
        law(analysis.claim(parents.get(id)).isPresent(), "ids of parents resolve", claim);
        law(++steps <= parents.size(), "parents form no cycle", claim);
      }
    }
  }

  private void quotesNestOrAreApart() {
    Deque<Span> open = new ArrayDeque<>();
    for (Quote quote : analysis.quotes()) {
      Span span = quote.excerpt().span();
      while (!open.isEmpty() && open.peek().end() <= span.start()) {
        open.pop();
      }
      Span around = open.peek();
      law(
          around == null || around.contains(span) && !around.equals(span),
          "quotes nest or are apart, " + around,
          quote);
      open.push(span);
    }
  }

  private void diagnostics() {
    int previous = 0;
    for (Diagnostic diagnostic : analysis.diagnostics()) {
      law(diagnostic.start() >= previous, "lists are in text order", diagnostic);
      law(diagnostic.end() <= article.text().length(), "spans lie in the text", diagnostic);
      previous = diagnostic.start();
    }
  }

  private void jsonComesBack() {
    String json = AnalysisJson.write(analysis);
    law(AnalysisJson.read(json, article).equals(analysis), "JSON comes back equal", json);
  }

  private void source(Source source, Object owner) {
    law(!source.name().isBlank(), "a source has a name", owner);
    source.mention().ifPresent(mention -> stands(mention, owner));
    source.entity().ifPresent(id -> resolves(id, owner));
    source.role().ifPresent(role -> stands(role, owner));
    source.anonymityGrounds().ifPresent(grounds -> stands(grounds, owner));
    source.affiliation().ifPresent(affiliation -> affiliation(affiliation, owner));
  }

  private void affiliation(Affiliation affiliation, Object owner) {
    stands(affiliation.excerpt(), owner);
    affiliation.role().ifPresent(role -> stands(role, owner));
    affiliation.entity().ifPresent(id -> resolves(id, owner));
  }

  private void resolves(EntityId id, Object owner) {
    law(analysis.entity(id).isPresent(), "ids of entities resolve", owner);
  }

  private void stands(Excerpt excerpt, Object owner) {
    stands(excerpt.span(), owner);
    law(
        article.textOf(excerpt.span()).equals(excerpt.text()),
        "words stand where they are said to stand, " + excerpt,
        owner);
  }

  private void stands(Span span, Object owner) {
    String text = article.text();
    law(0 <= span.start() && span.start() < span.end(), "spans are half-open, " + span, owner);
    law(span.end() <= text.length(), "spans lie in the text, " + span, owner);
    law(!cutsPair(span.start()) && !cutsPair(span.end()), "no character is cut, " + span, owner);
  }

  private boolean cutsPair(int offset) {
    String text = article.text();
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  private static Span inOrder(Span previous, Span next, Object owner) {
    law(previous.compareTo(next) <= 0, "lists are in text order", owner);
    return next;
  }

  /** Confidence and salience. */
  private static void probable(double confidence, Object owner) {
    law(confidence >= 0 && confidence <= 1, "confidence and salience are within [0, 1]", owner);
  }

  private static void law(boolean holds, String law, Object what) {
    if (!holds) {
      throw new AssertionError("broken law: " + law + ": " + what);
    }
  }
}
