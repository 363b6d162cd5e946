package dev.byline.assertj;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import dev.byline.attribution.Quote;
import dev.byline.attribution.Source;
import dev.byline.entity.Entity;
import dev.byline.text.Article;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a result. Those that begin with {@code has} and name one thing go on with that
 * thing; {@code and()} comes back. Names are compared without regard to upper and lower case; a
 * name is the one that the result gives, which is the fullest of the article, not a part of it.
 */
public final class AnalysisAssert extends AbstractAssert<AnalysisAssert, Analysis> {

  /** What is asserted on where there is no result: it has nothing of what it should have. */
  private static final Analysis NOTHING =
      new Analysis(Article.of("null", ""), List.of(), List.of(), List.of(), List.of());

  private final Consumer<AssertionError> failures;

  AnalysisAssert(@Nullable Analysis actual, Consumer<AssertionError> failures) {
    super(actual == null ? NOTHING : actual, AnalysisAssert.class);
    this.failures = failures;
    if (actual == null) {
      report("%nExpected a result%nbut found null");
    }
  }

  /**
   * There is a quote with these words in it, and the assertions go on with the first one.
   *
   * @param words some or all of its words, without the marks around them; no word cut in two; white
   *     space of any kind and length is the same
   */
  public QuoteAssert hasQuote(String words) {
    Stream<Quote> fitting =
        actual.quotes().stream().filter(quote -> Words.hold(quote.text(), words));
    String all = Described.quotes(actual.quotes());
    return new QuoteAssert(first(fitting, "a quote with the words", words, all))
        .as(info.description());
  }

  /**
   * There is a claim, quoted or not, with these words in its content, and the assertions go on with
   * the first one.
   *
   * @param words some or all of the words of its content
   */
  public ClaimAssert hasClaim(String words) {
    String all = Described.claims(actual.claims());
    Stream<Claim> fitting =
        actual.claims().stream().filter(claim -> Words.hold(claim.text(), words));
    return new ClaimAssert(first(fitting, "a claim with the words", words, all))
        .as(info.description());
  }

  /**
   * There is an entity of this name, its fullest or another one of the article, and the assertions
   * go on with the first one.
   */
  public EntityAssert hasEntity(String name) {
    Stream<Entity> fitting = actual.entitiesNamed(name).stream();
    String all = Described.entities(actual.entities());
    return new EntityAssert(first(fitting, "an entity of the name", name, all))
        .as(info.description());
  }

  /** There is no entity of this name. */
  public AnalysisAssert hasNoEntity(String name) {
    return none(
        actual.entitiesNamed(name),
        "entity of the name\n  " + Words.quoted(name),
        Described::entities);
  }

  /** Somebody of this name is said to have uttered a quote. */
  public AnalysisAssert hasQuoteBy(String speaker) {
    if (quotesBy(speaker).isEmpty()) {
      report(
          "%nExpected a quote by%n  %s%nbut found %s",
          Words.quoted(speaker), Described.quotes(actual.quotes()));
    }
    return this;
  }

  /** Nobody of this name is said to have uttered any of the quotes. */
  public AnalysisAssert hasNoQuoteBy(String speaker) {
    return none(quotesBy(speaker), "quote by\n  " + Words.quoted(speaker), Described::quotes);
  }

  /** No claim is said to be made by somebody of this name. */
  public AnalysisAssert hasNoClaimBy(String source) {
    List<Claim> found =
        actual.claims().stream().filter(claim -> isNamed(claim.source(), source)).toList();
    return none(found, "claim by\n  " + Words.quoted(source), Described::claims);
  }

  /** There are so many quotes, with speakers and without. */
  public AnalysisAssert hasQuotes(int count) {
    if (actual.quotes().size() != count) {
      report("%nExpected %s quotes%nbut found %s", count, Described.quotes(actual.quotes()));
    }
    return this;
  }

  /** There is a diagnostic with this code, such as {@code UNCLOSED_QUOTE}. */
  public AnalysisAssert hasDiagnostic(String code) {
    if (actual.diagnostics().stream().noneMatch(it -> it.code().equals(code))) {
      report(
          "%nExpected a diagnostic%n  %s%nbut found %s",
          code, Described.diagnostics(actual.diagnostics()));
    }
    return this;
  }

  /** The first of what was looked for; that there is none is reported. */
  private <P> Asserted<P> first(Stream<P> fitting, String expected, String words, String all) {
    Optional<P> found = fitting.findFirst();
    if (found.isEmpty()) {
      report("%nExpected %s%n  %s%nbut found %s", expected, Words.quoted(words), all);
    }
    return Asserted.in(this, found, failures);
  }

  private <P> AnalysisAssert none(
      List<P> found, String unexpected, Function<List<P>, String> described) {
    if (!found.isEmpty()) {
      report("%nExpected no %s%nbut found %s", unexpected, described.apply(found));
    }
    return this;
  }

  private void report(String message, Object... arguments) {
    failures.accept(failure(message, arguments));
  }

  private List<Quote> quotesBy(String speaker) {
    return actual.quotes().stream().filter(quote -> isNamed(quote.speaker(), speaker)).toList();
  }

  private boolean isNamed(Optional<Source> source, String name) {
    return source
        .filter(
            who ->
                who.name().equalsIgnoreCase(name)
                    || actual
                        .entityOf(who)
                        .filter(actual.entitiesNamed(name)::contains)
                        .isPresent())
        .isPresent();
  }
}
