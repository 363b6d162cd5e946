package dev.byline.report;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import dev.byline.attribution.ClaimId;
import dev.byline.attribution.Quote;
import dev.byline.attribution.Source;
import dev.byline.report.internal.speech.StatementView;
import dev.byline.report.internal.speech.Statements;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is marked in the text of an article: statements, quotes, and the words that attribute. */
final class ArticleMarks {

  /** Within claims that are as long as they. */
  private static final int QUOTE_RANK = 1_000_000;

  /** So much in bold letters would shout. */
  private static final int LONG_MENTION = 60;

  private static final int WORDS_RANK = 2_000_000;

  private final Map<ClaimId, Claim> claims = new HashMap<>();
  private final Statements statements;
  private final List<Stretch> stretches = new ArrayList<>();
  private final Map<ClaimId, Integer> depths = new HashMap<>();
  private final Set<ClaimId> markedAtQuote = new HashSet<>();
  private final Set<Span> worded = new HashSet<>();

  private ArticleMarks(Analysis analysis, Statements statements) {
    analysis.claims().forEach(claim -> claims.put(claim.id(), claim));
    this.statements = statements;
  }

  static List<Stretch> of(Analysis analysis, Statements statements) {
    ArticleMarks marks = new ArticleMarks(analysis, statements);
    analysis.quotes().forEach(marks::add);
    analysis.claims().forEach(marks::add);
    return marks.stretches;
  }

  private void add(Quote quote) {
    StatementView statement = statements.statement(quote);
    Optional<Claim> claim = quote.claim().map(claims::get);
    boolean markHere =
        claim
            .map(c -> quote.excerpt().start() <= c.extent().start() && markedAtQuote.add(c.id()))
            .orElse(true);
    stretches.add(
        new Stretch(
            quote.excerpt().span(),
            QUOTE_RANK,
            "q " + statement.classes() + (claim.isEmpty() ? " m quoted" : ""),
            claim.isEmpty(),
            Optional.of(statements.anchor(quote)),
            Optional.of(statement.anchor()),
            markHere ? Optional.of(statement) : Optional.empty()));
    if (claim.isEmpty()) {
      quote.speaker().ifPresent(source -> attribution(source, quote.cue(), statement));
    }
  }

  private void add(Claim claim) {
    StatementView statement = statements.statement(claim);
    boolean first = true;
    for (Span span : claim.content()) {
      boolean mark = first && !markedAtQuote.contains(claim.id());
      stretches.add(
          new Stretch(
              span,
              depth(claim),
              "m " + statement.form().key() + " " + statement.classes(),
              true,
              first ? Optional.of(statement.anchor()) : Optional.empty(),
              Optional.of(statement.anchor()),
              mark ? Optional.of(statement) : Optional.empty()));
      first = false;
    }
    claim.source().ifPresent(source -> attribution(source, claim.cue(), statement));
    Stream.of(claim.firmness().hedges(), claim.firmness().conditions())
        .flatMap(List::stream)
        .forEach(words -> words(words.span(), "hedge"));
  }

  /** The words that name the source, and those that attribute; many claims may share them. */
  private void attribution(Source source, Optional<Excerpt> cue, StatementView statement) {
    source
        .mention()
        .map(Excerpt::span)
        .ifPresent(
            span ->
                words(
                    span,
                    (span.length() > LONG_MENTION ? "who long " : "who ") + statement.classes()));
    cue.ifPresent(words -> words(words.span(), "cue"));
  }

  private void words(Span span, String classes) {
    if (worded.add(span)) {
      stretches.add(
          new Stretch(
              span,
              WORDS_RANK,
              classes,
              false,
              Optional.empty(),
              Optional.empty(),
              Optional.empty()));
    }
  }

  /** How many claims a claim is reported within. */
  private int depth(Claim claim) {
    Integer known = depths.get(claim.id());
    if (known != null) {
      return known;
    }
    List<Claim> outwards = new ArrayList<>(List.of(claim));
    int base = 0;
    for (Optional<Claim> next = claim.parent().map(claims::get); next.isPresent(); ) {
      Integer depth = depths.get(next.get().id());
      if (depth != null) {
        base = depth + 1;
        break;
      }
      outwards.add(next.get());
      next = next.get().parent().map(claims::get);
    }
    for (int i = outwards.size() - 1; i >= 0; i--) {
      depths.put(outwards.get(i).id(), base++);
    }
    return depths.getOrDefault(claim.id(), 0);
  }
}
