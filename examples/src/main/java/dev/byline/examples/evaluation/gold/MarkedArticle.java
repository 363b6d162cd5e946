package dev.byline.examples.evaluation.gold;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import dev.byline.attribution.Quote;
import dev.byline.attribution.Source;
import dev.byline.examples.evaluation.ClaimChoice;
import dev.byline.text.Article;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * An article with what is marked in it, by an annotator or by Byline: the two are compared in the
 * same form.
 *
 * @param name of its file, without ending
 * @param article the text, under the id that results have
 * @param attributions in the order of whoever marked them
 * @param quotes the quotations that count as direct speech
 */
record MarkedArticle(
    String name, Article article, List<MarkedAttribution> attributions, List<MarkedQuote> quotes) {

  MarkedArticle {
    attributions = List.copyOf(attributions);
    quotes = List.copyOf(quotes);
  }

  /** What an analysis found. */
  static MarkedArticle of(String name, Analysis analysis, ClaimChoice choice) {
    return new MarkedArticle(
        name,
        analysis.article(),
        choice.claims(analysis).map(MarkedArticle::attribution).toList(),
        analysis.quotes().stream().map(MarkedArticle::quote).toList());
  }

  private static MarkedAttribution attribution(Claim claim) {
    return new MarkedAttribution(
        span(claim.source().flatMap(Source::mention)), span(claim.cue()), claim.content());
  }

  private static MarkedQuote quote(Quote quote) {
    return new MarkedQuote(
        quote.excerpt().span(),
        span(quote.speaker().flatMap(Source::mention)),
        quote.speaker().map(Source::name));
  }

  private static List<Span> span(Optional<Excerpt> excerpt) {
    return excerpt.map(Excerpt::span).stream().toList();
  }

  /** The characters of some pieces, a space between them. */
  String words(List<Span> pieces) {
    return String.join(" ", pieces.stream().map(article::textOf).toList());
  }
}
