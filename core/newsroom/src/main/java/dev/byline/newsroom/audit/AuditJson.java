package dev.byline.newsroom.audit;

import static java.util.Objects.requireNonNull;

import dev.byline.attribution.ClaimId;
import dev.byline.newsroom.compare.JsonOut;
import java.time.LocalDate;
import java.util.Locale;

/**
 * An audit as one JSON object: the totals, a list of tallies for each dimension, and every entry.
 * Absent values are null, lists are never absent, fields stand in a fixed order; half of a
 * surrogate pair, which no program could read back, becomes U+FFFD. Thread-safe.
 */
public final class AuditJson {

  private AuditJson() {}

  /** Writes an audit on one line, without a line end. */
  public static String write(Audit audit) {
    requireNonNull(audit, "audit");
    return JsonOut.line(out -> audit(out, audit));
  }

  /** Writes an audit for human eyes: indented, lines ended by a line feed, none behind the last. */
  public static String writePretty(Audit audit) {
    requireNonNull(audit, "audit");
    return JsonOut.object(out -> audit(out, audit));
  }

  private static void audit(JsonOut out, Audit audit) {
    out.field("articles", audit.articles());
    out.field("words", audit.words());
    out.field("quotations", audit.quotations());
    out.field("unattributed", audit.unattributed());
    out.nested("by", () -> dimensions(out, audit));
    out.list("entries", audit.entries(), entry -> entry(out, entry));
  }

  private static void dimensions(JsonOut out, Audit audit) {
    for (AuditDimension dimension : AuditDimension.values()) {
      String name = dimension.name().toLowerCase(Locale.ROOT);
      out.list(name, audit.by(dimension), tally -> tally(out, tally));
    }
  }

  private static void tally(JsonOut out, AuditTally tally) {
    out.field("value", tally.value());
    out.field("articles", tally.articles());
    out.field("claims", tally.claims());
    out.field("quotations", tally.quotations());
    out.field("words", tally.words());
    out.field("quotedWords", tally.quotedWords());
    out.field("paraphrasedWords", tally.paraphrasedWords());
    out.field("anonymous", tally.anonymous());
    out.field("justified", tally.justified());
  }

  private static void entry(JsonOut out, AuditEntry entry) {
    out.field("article", entry.article());
    out.field("outlet", entry.outlet());
    out.field("publishedOn", entry.publishedOn().map(LocalDate::toString));
    out.field("claim", entry.claim().map(ClaimId::value));
    out.field("speaker", entry.speaker());
    out.field("entity", entry.entity());
    out.field("type", entry.type().name());
    out.field("role", entry.role());
    out.field("affiliation", entry.affiliation());
    out.field("gender", entry.gender().name());
    out.field("anonymous", entry.anonymous());
    out.field("anonymityGrounds", entry.anonymityGrounds());
    out.nested(
        "justification",
        entry.justification(),
        why -> out.field("kind", why.kind().name()).words(why.excerpt()));
    out.field("quotations", entry.quotations());
    out.field("quotedWords", entry.quotedWords());
    out.field("paraphrasedWords", entry.paraphrasedWords());
    out.decimal("position", entry.position());
  }
}
