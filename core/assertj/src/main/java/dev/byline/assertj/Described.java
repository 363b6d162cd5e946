package dev.byline.assertj;

import dev.byline.analysis.Diagnostic;
import dev.byline.attribution.Claim;
import dev.byline.attribution.Quote;
import dev.byline.attribution.Source;
import dev.byline.entity.Entity;
import dev.byline.text.Excerpt;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Parts of a result as failure messages show them: a line each, without what nobody reads. */
final class Described {

  private static final int MOST = 20;

  private Described() {}

  static String quotes(List<Quote> quotes) {
    return list("quotes", quotes, quote -> quote(quote) + ", " + speaker(quote));
  }

  static String claims(List<Claim> claims) {
    return list("claims", claims, claim -> claim(claim) + ", " + source(claim));
  }

  static String entities(List<Entity> entities) {
    return list("entities", entities, Described::entity);
  }

  static String diagnostics(List<Diagnostic> diagnostics) {
    return list("diagnostics", diagnostics, one -> one.code() + ": " + one.message());
  }

  static String quote(Quote quote) {
    return quote.id() + " " + Words.quoted(quote.text());
  }

  static String claim(Claim claim) {
    return claim.id() + " " + Words.quoted(claim.text());
  }

  static String entity(Entity entity) {
    return entity.id()
        + " "
        + Words.quoted(entity.name())
        + ", "
        + entity.type()
        + ", "
        + entity.gender()
        + ", aliases "
        + entity.aliases()
        + ", roles "
        + entity.roles()
        + ", "
        + entity.mentions().size()
        + " mentions";
  }

  static String speaker(Quote quote) {
    return quote
        .speaker()
        .map(
            who -> "it is spoken by " + named(who) + decided(quote.decidedBy(), quote.confidence()))
        .orElseGet(() -> "it is unattributed as " + quote.unattributed().orElseThrow());
  }

  static String source(Claim claim) {
    return claim
        .source()
        .map(who -> "it is made by " + named(who) + decided(claim.decidedBy(), claim.confidence()))
        .orElse("it has no source");
  }

  static String cue(Optional<Excerpt> cue) {
    return cue.map(words -> "it has the cue " + Words.quoted(words.text())).orElse("it has no cue");
  }

  private static String named(Source source) {
    return Words.quoted(source.name()) + (source.anonymous() ? " (anonymous)" : "");
  }

  private static String decided(String by, double confidence) {
    return String.format(Locale.ROOT, " (%.2f, by %s)", confidence, by);
  }

  private static <T> String list(String what, List<T> parts, Function<T, String> line) {
    if (parts.isEmpty()) {
      return "no " + what;
    }
    String lines =
        parts.stream().limit(MOST).map(line).collect(Collectors.joining("\n  ", "\n  ", ""));
    int more = parts.size() - MOST;
    return "these " + what + ":" + lines + (more > 0 ? "\n  and " + more + " more" : "");
  }
}
