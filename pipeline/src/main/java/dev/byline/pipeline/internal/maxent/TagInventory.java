package dev.byline.pipeline.internal.maxent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tags of the model, known by their numbers, and those that a word may have. */
final class TagInventory {

  /** Tags that come in pairs: a verb that was seen with one may have the other. */
  private static final List<List<String>> PAIRS =
      List.of(
          List.of("VBN", "VBD"), List.of("VBD", "VBN"), List.of("VB", "VBP"), List.of("VBP", "VB"));

  private final List<String> names;
  private final Map<String, Byte> numbers = new HashMap<>();
  private final byte[] open;

  /**
   * All tags.
   *
   * @param names in the order of their numbers
   * @param closed those that no unknown word has
   */
  TagInventory(List<String> names, Set<String> closed) {
    this.names = List.copyOf(names);
    for (String name : names) {
      numbers.put(name, (byte) numbers.size());
    }
    // Among tags that are equally good the first counts: in the order in which a hash set has them.
    Set<String> open = new HashSet<>();
    for (String name : names) {
      if (!closed.contains(name)) {
        open.add(name);
      }
    }
    this.open = expand(List.copyOf(new ArrayList<>(open)));
  }

  int size() {
    return names.size();
  }

  String name(int tag) {
    return names.get(tag);
  }

  boolean has(String name) {
    return numbers.containsKey(name);
  }

  /** The number of a tag. */
  byte number(String name) {
    Byte number = numbers.get(name);
    if (number == null) {
      throw new IllegalArgumentException("no tag of the model: " + name);
    }
    return number;
  }

  /** The tags that an unknown word may have. */
  byte[] open() {
    return open;
  }

  /** The tags that a word may have which was seen with these. */
  byte[] expand(List<String> seen) {
    List<String> all = new ArrayList<>(seen);
    for (List<String> pair : PAIRS) {
      if (seen.contains(pair.get(0)) && !seen.contains(pair.get(1))) {
        all.add(pair.get(1));
      }
    }
    byte[] tags = new byte[all.size()];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = number(all.get(i));
    }
    return tags;
  }

  @Override
  public String toString() {
    return names + ", of unknown words " + Arrays.toString(open);
  }
}
