package dev.byline.newsroom.versions;

import static java.util.Objects.requireNonNull;

import dev.byline.attribution.Claim;
import dev.byline.attribution.Source;
import dev.byline.newsroom.compare.JsonOut;

/**
 * What changed between two versions as one JSON object. Spans count UTF-16 code units and are
 * half-open: those of {@code before} the earlier version's, of {@code after} the later one's.
 * Thread-safe.
 */
public final class VersionsJson {

  private VersionsJson() {}

  /** Writes it indented, lines ended by a line feed, none behind the last. */
  public static String write(Versions versions) {
    requireNonNull(versions, "versions");
    return JsonOut.object(
        out -> {
          out.field("old", versions.old().article().id());
          out.field("new", versions.now().article().id());
          out.field("unchanged", versions.isUnchanged());
          out.strings("addedSources", versions.addedSources().stream().map(Source::name).toList());
          out.strings(
              "droppedSources", versions.droppedSources().stream().map(Source::name).toList());
          out.list("claims", versions.claims(), change -> claim(out, change));
        });
  }

  private static void claim(JsonOut out, ClaimChange change) {
    out.field("kind", change.kind().name());
    out.list("before", change.before().stream().toList(), claim -> claim(out, claim));
    out.list("after", change.after().stream().toList(), claim -> claim(out, claim));
    out.firmness("firmness", change.firmness());
    out.list(
        "wording",
        change.wording(),
        word -> out.words("before", word.before()).words("after", word.after()));
  }

  private static void claim(JsonOut out, Claim claim) {
    out.field("id", claim.id().value());
    out.field("source", claim.source().map(Source::name));
    out.field("text", claim.text());
    out.spans("content", claim.content());
  }
}
