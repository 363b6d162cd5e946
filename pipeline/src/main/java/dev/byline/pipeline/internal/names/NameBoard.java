package dev.byline.pipeline.internal.names;

import dev.byline.entity.EntityType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which tokens of a text belong to which name, while names are being found. */
final class NameBoard {

  private final AnnotatedText text;
  private final @Nullable Name[] at;
  private final Set<TokenRange> firm = new HashSet<>();

  NameBoard(AnnotatedText text) {
    this.text = text;
    this.at = new Name[text.size()];
  }

  AnnotatedText text() {
    return text;
  }

  Optional<Name> at(int token) {
    return Optional.ofNullable(at[token]);
  }

  boolean isFree(int token) {
    return at[token] == null;
  }

  boolean isFree(TokenRange range) {
    for (int i = range.start(); i < range.end(); i++) {
      if (at[i] != null) {
        return false;
      }
    }
    return true;
  }

  /** Writes a name that is of this type here, whatever it is elsewhere. */
  void putFirmly(TokenRange range, EntityType type) {
    put(range, type);
    firm.add(range);
  }

  boolean isFirm(Name name) {
    return firm.contains(name.tokens());
  }

  /** Writes a name; names it overlaps are taken off. */
  void put(TokenRange range, EntityType type) {
    for (int i = range.start(); i < range.end(); i++) {
      at(i).ifPresent(this::remove);
    }
    Name name = new Name(range, type);
    for (int i = range.start(); i < range.end(); i++) {
      at[i] = name;
    }
  }

  void remove(Name name) {
    for (int i = name.tokens().start(); i < name.tokens().end(); i++) {
      at[i] = null;
    }
  }

  /** The names in text order. */
  List<Name> names() {
    List<Name> names = new ArrayList<>();
    Name last = null;
    for (Name name : at) {
      if (name != null && name != last) {
        names.add(name);
      }
      last = name == null ? last : name;
    }
    return names;
  }
}
