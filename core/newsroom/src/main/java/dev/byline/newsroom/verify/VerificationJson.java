package dev.byline.newsroom.verify;

import static java.util.Objects.requireNonNull;

import dev.byline.attribution.Claim;
import dev.byline.attribution.ClaimId;
import dev.byline.attribution.Source;
import dev.byline.newsroom.compare.JsonOut;

/**
 * What was found about a derived text as one JSON object. Spans count UTF-16 code units and are
 * half-open: those of {@code found}, {@code cuts}, {@code before}, {@code unquoted} and {@code
 * stated} the original's, all others the derived text's. Thread-safe.
 */
public final class VerificationJson {

  private VerificationJson() {}

  /** Writes it indented, lines ended by a line feed, none behind the last. */
  public static String write(Verification verification) {
    requireNonNull(verification, "verification");
    return JsonOut.object(
        out -> {
          out.field("original", verification.original().article().id());
          out.field("derived", verification.derived().article().id());
          out.field("faithful", verification.isFaithful());
          out.list("quotes", verification.quotes(), quote -> quote(out, quote));
          out.list("claims", verification.claims(), claim -> claim(out, claim));
          out.list(
              "statedAsFact",
              verification.statedAsFact(),
              fact -> out.words(fact.sentence()).field("claim", fact.claim().id().value()));
          out.strings(
              "leftOut",
              verification.leftOut().stream().map(Claim::id).map(ClaimId::value).toList());
        });
  }

  private static void quote(JsonOut out, CheckedQuote checked) {
    out.field("id", checked.quote().id().value());
    out.words(checked.quote().excerpt());
    out.field("verdict", checked.verdict().name());
    out.field("wording", checked.wording().name());
    out.field("speaker", checked.quote().speaker().map(Source::name));
    out.field("sameSpeaker", checked.speaker().name());
    out.list(
        "found",
        checked.found(),
        quote -> {
          out.field("id", quote.id().value()).words(quote.excerpt());
          out.field("speaker", quote.speaker().map(Source::name));
        });
    out.list(
        "cuts",
        checked.cuts(),
        cut -> {
          out.field("place", cut.place().name()).words(cut.words());
          out.field("marked", cut.marked());
        });
    out.list(
        "changes",
        checked.changes(),
        change -> out.words("before", change.before()).words("after", change.after()));
    out.words("unquoted", checked.unquoted());
  }

  private static void claim(JsonOut out, CheckedClaim checked) {
    out.field("id", checked.claim().id().value());
    out.field("text", checked.claim().text());
    out.field("source", checked.claim().source().map(Source::name));
    out.field("verdict", checked.verdict().name());
    out.field("found", checked.found().map(claim -> claim.id().value()));
    out.field("foundText", checked.found().map(Claim::text));
    out.field("foundSource", checked.found().flatMap(Claim::source).map(Source::name));
    out.words("stated", checked.stated());
    out.firmness("changes", checked.changes());
  }
}
