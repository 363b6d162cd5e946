package dev.byline.pipeline.internal.decoding;

import dev.byline.pipeline.tagging.SpanRole;
import org.jspecify.annotations.Nullable;

/**
 * What the encoder says about a token: outside, or at the begin of or inside a part of an
 * attribution. The order is that of the model's outputs.
 */
public enum Label {
  /** No part of an attribution. */
  OUTSIDE(null),
  /** First token of a source. */
  BEGIN_SOURCE(SpanRole.SOURCE),
  /** Another token of a source. */
  INSIDE_SOURCE(SpanRole.SOURCE),
  /** First token of a cue. */
  BEGIN_CUE(SpanRole.CUE),
  /** Another token of a cue. */
  INSIDE_CUE(SpanRole.CUE),
  /** First token of a content, or of a further piece of one. */
  BEGIN_CONTENT(SpanRole.CONTENT),
  /** Another token of a content. */
  INSIDE_CONTENT(SpanRole.CONTENT);

  /** Number of labels. */
  public static final int COUNT = 7;

  private final @Nullable SpanRole role;

  Label(@Nullable SpanRole role) {
    this.role = role;
  }

  /** The label of a first token. */
  public static Label begin(SpanRole role) {
    return values()[1 + 2 * role.ordinal()];
  }

  /** The label of a further token. */
  public static Label inside(SpanRole role) {
    return values()[2 + 2 * role.ordinal()];
  }

  /** Whether a span of this role begins or goes on. */
  boolean is(SpanRole other) {
    return role == other;
  }

  /** Whether the label continues a span, so that one of the same role must stand before it. */
  boolean isInside() {
    return role != null && ordinal() % 2 == 0;
  }

  /** Whether this label may stand behind another. */
  boolean mayFollow(Label before) {
    return !isInside() || before.role == role;
  }
}
