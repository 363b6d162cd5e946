package dev.byline.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import dev.byline.attribution.Quote;
import dev.byline.attribution.Source;
import dev.byline.examples.runner.Golden.Expectation;
import dev.byline.examples.runner.batch.Engine;
import dev.byline.examples.runner.engine.BylineEngine;
import dev.byline.examples.runner.options.EngineOptions;
import dev.byline.json.AnalysisJson;
import dev.byline.text.Article;
import dev.byline.text.Excerpt;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the whole pipeline makes of the samples, against what a reader makes of them. */
class SamplesIT {

  static final List<String> SAMPLES = Samples.NAMES;

  private static Engine engine;

  @BeforeAll
  static void load() {
    engine = BylineEngine.load(new EngineOptions());
  }

  @ParameterizedTest
  @FieldSource("SAMPLES")
  void is_read_as_a_reader_reads_it(String name) {
    Analysis analysis = analyze(name);
    Golden golden = Golden.of(name);
    List<String> wrong = new ArrayList<>();
    for (Expectation expectation : golden.expectations()) {
      Optional<String> problem =
          expectation.quote()
              ? problemWithQuote(expectation, analysis)
              : problemWithClaim(expectation, analysis);
      if (expectation.known()) {
        System.out.println(
            name
                + ": known miss "
                + problem.map(p -> "stands: ").orElse("IS NO MORE: ")
                + expectation.line());
      } else {
        problem.ifPresent(p -> wrong.add(expectation.line() + "\n      " + p));
      }
    }
    wrong.addAll(unexpectedSpeakers(golden, analysis));
    assertThat(wrong).as("%s", name).isEmpty();
  }

  @Test
  void comes_out_the_same_on_many_threads() {
    List<Article> articles = Samples.articles();
    List<Analysis> alone = articles.stream().map(a -> engine.analyze(a).analysis()).toList();

    List<Analysis> together =
        articles.parallelStream().map(a -> engine.analyze(a).analysis()).toList();

    assertThat(together).isEqualTo(alone);
  }

  @Test
  void the_json_of_every_sample_is_as_the_schema_says() throws IOException {
    for (Article sample : Samples.articles()) {
      String json = AnalysisJson.write(engine.analyze(sample).analysis());
      SchemaCheck.check(new ObjectMapper().readTree(json));
    }
  }

  private static Analysis analyze(String name) {
    return Samples.articles().stream()
        .filter(article -> article.id().equals(name))
        .map(article -> engine.analyze(article).analysis())
        .findFirst()
        .orElseThrow();
  }

  private static Optional<String> problemWithQuote(Expectation expected, Analysis analysis) {
    List<Quote> quotes =
        analysis.quotes().stream().filter(quote -> expected.isAllOf(quote.text())).toList();
    if (quotes.isEmpty()) {
      return Optional.of("is not found as a quote");
    }
    Stream<Optional<String>> problems =
        quotes.stream().map(quote -> problemWithSpeaker(expected, quote));
    return best(problems);
  }

  private static Optional<String> problemWithSpeaker(Expectation expected, Quote quote) {
    if (expected.who().isEmpty()) {
      if (quote.speaker().isPresent()) {
        return Optional.of("is given to " + quote.speaker().get().name());
      }
      String reason = quote.unattributed().map(Enum::name).orElse("");
      return expected.note().isEmpty() || expected.note().get().equals(reason)
          ? Optional.empty()
          : Optional.of("is nobody's because of " + reason);
    }
    return problemWithSource(expected, quote.speaker(), quote.cue());
  }

  private static Optional<String> problemWithSource(
      Expectation expected, Optional<Source> source, Optional<Excerpt> cue) {
    String name = source.map(Source::name).orElse("nobody");
    boolean right =
        expected.who().isEmpty()
            ? source.isEmpty()
            : expected.who().stream().anyMatch(who -> Golden.sameName(who, name));
    if (!right) {
      return Optional.of("is given to " + name);
    }
    String words = cue.map(Excerpt::text).orElse("");
    // a cue may be longer or shorter than the word that the reader wrote down
    return expected.note().isEmpty()
            || words.contains(expected.note().get())
            || (!words.isEmpty() && expected.note().get().contains(words))
        ? Optional.empty()
        : Optional.of("has the cue \"" + words + "\"");
  }

  private static Optional<String> problemWithClaim(Expectation expected, Analysis analysis) {
    List<Claim> claims =
        analysis.claims().stream().filter(claim -> expected.isIn(claim.text())).toList();
    if (claims.isEmpty()) {
      return Optional.of("is not found as a claim");
    }
    return best(
        claims.stream()
            .map(
                claim ->
                    problemWithSource(expected, claim.source(), claim.cue())
                        .or(() -> problemWithAct(expected, claim))));
  }

  private static Optional<String> problemWithAct(Expectation expected, Claim claim) {
    return expected
        .act()
        .filter(act -> !act.equals(claim.act().name()))
        .map(act -> "has the act " + claim.act());
  }

  /** No problem if one candidate has none, else the problem of the first. */
  private static Optional<String> best(Stream<Optional<String>> problems) {
    List<Optional<String>> all = problems.toList();
    return all.stream().anyMatch(Optional::isEmpty) ? Optional.empty() : all.get(0);
  }

  /** Words put into somebody's mouth that the reader did not put there. */
  private static List<String> unexpectedSpeakers(Golden golden, Analysis analysis) {
    return analysis.attributedQuotes().stream()
        .filter(
            quote ->
                golden.expectations().stream().noneMatch(e -> e.quote() && e.isAllOf(quote.text())))
        .map(
            quote ->
                "unexpected: \"" + quote.text() + "\" <- " + quote.speaker().orElseThrow().name())
        .toList();
  }
}
