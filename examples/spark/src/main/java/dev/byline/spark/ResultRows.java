package dev.byline.spark;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import dev.byline.attribution.ClaimId;
import dev.byline.attribution.Firmness;
import dev.byline.attribution.Quote;
import dev.byline.attribution.QuoteId;
import dev.byline.attribution.Source;
import dev.byline.attribution.StatedDate;
import dev.byline.entity.Affiliation;
import dev.byline.entity.EntityId;
import dev.byline.json.AnalysisJson;
import dev.byline.pipeline.CountedAnalysis;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** Results as rows; the order of the values is that of {@link ResultSchema}. */
final class ResultRows {

  private ResultRows() {}

  /** The row of an article that was analysed. */
  static Row analysed(CountedAnalysis counted) {
    Analysis analysis = counted.analysis();
    return RowFactory.create(
        analysis.article().id(),
        AnalysisJson.write(analysis),
        counted.tokens(),
        array(analysis.quotes(), ResultRows::quote),
        array(analysis.claims(), ResultRows::claim),
        null,
        null,
        null);
  }

  /** The row of an article that failed. */
  static Row failed(ArticleInput input, String stage, String error) {
    return RowFactory.create(
        input.id().orElse(null), null, null, null, null, stage, error, input.origin().orElse(null));
  }

  private static Row quote(Quote quote) {
    Excerpt excerpt = quote.excerpt();
    return RowFactory.create(
        quote.id().value(),
        excerpt.start(),
        excerpt.end(),
        quote.text(),
        row(quote.speaker(), ResultRows::source),
        row(quote.cue(), ResultRows::excerpt),
        quote.claim().map(ClaimId::value).orElse(null),
        quote.unattributed().map(Enum::name).orElse(null),
        quote.confidence(),
        quote.decidedBy());
  }

  private static Row claim(Claim claim) {
    return RowFactory.create(
        claim.id().value(),
        claim.form().name(),
        claim.type().name(),
        claim.act().name(),
        row(claim.source(), ResultRows::source),
        row(claim.cue(), ResultRows::excerpt),
        array(claim.content(), ResultRows::span),
        claim.text(),
        claim.quotes().stream().map(QuoteId::value).toArray(),
        claim.parent().map(ClaimId::value).orElse(null),
        claim.negated(),
        claim.confidence(),
        claim.decidedBy(),
        row(claim.saidOn(), ResultRows::date),
        firmness(claim.firmness()));
  }

  private static Row firmness(Firmness firmness) {
    return RowFactory.create(
        array(firmness.hedges(), ResultRows::excerpt),
        array(firmness.conditions(), ResultRows::excerpt),
        array(firmness.futures(), ResultRows::excerpt),
        firmness.stance().name(),
        array(firmness.stanceWords(), ResultRows::excerpt));
  }

  private static Row source(Source source) {
    return RowFactory.create(
        source.name(),
        source.type().name(),
        source.anonymous(),
        source.entity().map(EntityId::value).orElse(null),
        row(source.mention(), ResultRows::excerpt),
        row(source.role(), ResultRows::excerpt),
        row(source.affiliation(), ResultRows::affiliation),
        row(source.anonymityGrounds(), ResultRows::excerpt),
        source.document().map(Enum::name).orElse(null));
  }

  private static Row affiliation(Affiliation affiliation) {
    return RowFactory.create(
        affiliation.name(),
        affiliation.entity().map(EntityId::value).orElse(null),
        affiliation.excerpt().start(),
        affiliation.excerpt().end(),
        affiliation.excerpt().text(),
        row(affiliation.role(), ResultRows::excerpt));
  }

  private static Row date(StatedDate date) {
    String precision = date.precision().name();
    return located(date.excerpt(), date.from().toString(), date.to().toString(), precision);
  }

  private static Row excerpt(Excerpt excerpt) {
    return located(excerpt);
  }

  /** Values, and behind them where they stand and the words. */
  private static Row located(Excerpt excerpt, Object... values) {
    Stream<Object> place = Stream.of(excerpt.start(), excerpt.end(), excerpt.text());
    return RowFactory.create(Stream.concat(Stream.of(values), place).toArray());
  }

  private static Row span(Span span) {
    return RowFactory.create(span.start(), span.end());
  }

  private static <T> @Nullable Row row(Optional<T> value, Function<T, Row> form) {
    return value.map(form).orElse(null);
  }

  private static <T> Row[] array(List<T> values, Function<T, Row> form) {
    return values.stream().map(form).toArray(Row[]::new);
  }
}
