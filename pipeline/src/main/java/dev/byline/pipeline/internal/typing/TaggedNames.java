package dev.byline.pipeline.internal.typing;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.NamedSpan;
import dev.byline.pipeline.annotation.TokenRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The names of the tagger by their tokens, while they are being put right. */
public final class TaggedNames {

  private final @Nullable NamedSpan[] at;

  /** As the tagger has them. */
  public TaggedNames(AnnotatedText text) {
    this.at = new NamedSpan[text.size()];
    text.names().forEach(this::put);
  }

  /** The name that a token is part of. */
  public Optional<NamedSpan> at(int token) {
    return Optional.ofNullable(at[token]);
  }

  /** Whether a token is part of no name. */
  public boolean isFree(int token) {
    return at[token] == null;
  }

  /** Whether none of these tokens is part of a name. */
  public boolean isFree(TokenRange range) {
    return IntStream.range(range.start(), range.end()).allMatch(this::isFree);
  }

  /** Whether a token is part of somebody’s name. */
  public boolean isPerson(int token) {
    return is(token, NamedSpan.Type.PERSON);
  }

  /** Whether a token is part of a name of this type. */
  public boolean is(int token, NamedSpan.Type type) {
    NamedSpan name = at[token];
    return name != null && name.type() == type;
  }

  /** Writes a name; those that it overlaps are taken off. */
  public void put(TokenRange tokens, NamedSpan.Type type) {
    put(new NamedSpan(tokens, type));
  }

  private void put(NamedSpan name) {
    for (int i = name.tokens().start(); i < name.tokens().end(); i++) {
      NamedSpan before = at[i];
      if (before != null) {
        remove(before);
      }
    }
    Arrays.fill(at, name.tokens().start(), name.tokens().end(), name);
  }

  /** Takes a name off. */
  public void remove(NamedSpan name) {
    Arrays.fill(at, name.tokens().start(), name.tokens().end(), null);
  }

  /** In text order, not overlapping. */
  public List<NamedSpan> names() {
    List<NamedSpan> names = new ArrayList<>();
    for (int i = 0; i < at.length; i++) {
      NamedSpan name = at[i];
      if (name != null && name.tokens().start() == i) {
        names.add(name);
      }
    }
    return names;
  }
}
