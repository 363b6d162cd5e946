package dev.byline.pipeline.internal.serial;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a stream says about a class whose objects are in it. */
final class WrittenClass {

  /** The handle of one that is not in the copy. */
  static final int NOT_COPIED = -1;

  private final String name;
  private final long version;
  private final int flags;
  private final List<Field> fields;
  private final @Nullable WrittenClass parent;

  /** Its handle in the copy. */
  private int copied = NOT_COPIED;

  /**
   * A field.
   *
   * @param type as in the name of a class: {@code I}, {@code [}, {@code L} …
   * @param typeName the name of the class, of those that hold objects
   */
  record Field(char type, String name, @Nullable String typeName) {}

  WrittenClass(
      String name, long version, int flags, List<Field> fields, @Nullable WrittenClass parent) {
    this.name = name;
    this.version = version;
    this.flags = flags;
    this.fields = List.copyOf(fields);
    this.parent = parent;
  }

  String name() {
    return name;
  }

  long version() {
    return version;
  }

  int flags() {
    return flags;
  }

  List<Field> fields() {
    return fields;
  }

  @Nullable WrittenClass parent() {
    return parent;
  }

  int copied() {
    return copied;
  }

  void copiedAs(int handle) {
    copied = handle;
  }

  /** This and what it extends, from above, in the order in which their fields are written. */
  Iterable<WrittenClass> fromAbove() {
    Deque<WrittenClass> all = new ArrayDeque<>();
    for (WrittenClass it = this; it != null; it = it.parent) {
      all.addFirst(it);
    }
    return all;
  }
}
