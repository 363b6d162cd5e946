package dev.byline.pipeline.internal.serial;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a stream says about a class whose objects are in it.
 *
 * @param name of the class
 * @param version its {@code serialVersionUID}
 * @param flags what kind of class it is, as {@link java.io.ObjectStreamConstants} has them
 * @param fields those of its own, in the order in which they are written
 * @param parent what it extends, of classes whose objects can be written
 */
record WrittenClass(
    String name, long version, int flags, List<Field> fields, @Nullable WrittenClass parent) {

  /** Copies the list. */
  WrittenClass {
    fields = List.copyOf(fields);
  }

  /**
   * A field.
   *
   * @param type as in the name of a class: {@code I}, {@code [}, {@code L} …
   * @param typeName the name of the class, of those that hold objects
   */
  record Field(char type, String name, @Nullable String typeName) {}

  /** This and what it extends, from above, in the order in which their fields are written. */
  Iterable<WrittenClass> fromAbove() {
    Deque<WrittenClass> all = new ArrayDeque<>();
    for (WrittenClass it = this; it != null; it = it.parent) {
      all.addFirst(it);
    }
    return all;
  }
}
