package dev.byline.json;

import static java.util.Objects.requireNonNull;

import dev.byline.text.OffsetUnit;

/**
 * What a program that reads results as JSON may choose.
 *
 * @param offsets what offsets count. One other than UTF-16 code units is named in the field {@code
 *     offsets}, so that {@link AnalysisJson#read} understands it; a span that cuts a code point in
 *     two then has all of it
 * @param sourceSpans whether everything located also says where it stands in the page that the text
 *     was extracted from: a list {@code sourceSpans} of the stretches between tags, in the same
 *     unit, empty where it stands nowhere. Results for articles without a {@link
 *     dev.byline.text.SourceMap} have no such lists
 */
public record JsonOptions(OffsetUnit offsets, boolean sourceSpans) {

  /** UTF-16 code units, no spans of the source. */
  public static final JsonOptions STANDARD = new JsonOptions(OffsetUnit.UTF16, false);

  /** Checks that nothing is null. */
  public JsonOptions {
    requireNonNull(offsets, "offsets");
  }

  /** The same, but offsets count this. */
  public JsonOptions withOffsets(OffsetUnit unit) {
    return new JsonOptions(unit, sourceSpans);
  }

  /** The same, with spans of the source. */
  public JsonOptions withSourceSpans() {
    return new JsonOptions(offsets, true);
  }
}
