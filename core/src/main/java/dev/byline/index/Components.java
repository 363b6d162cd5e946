package dev.byline.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Groups items that are linked by shared keys, directly or through others; near-linear time. */
final class Components {

  private Components() {}

  /** The groups, each and all in the order of the items. */
  static <T> List<List<T>> of(List<T> items, Function<T, Collection<String>> keys) {
    int[] parent = new int[items.size()];
    Map<String, Integer> firstWith = new HashMap<>();
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
      for (String key : keys.apply(items.get(i))) {
        Integer other = firstWith.putIfAbsent(key, i);
        if (other != null) {
          int one = root(parent, i);
          int two = root(parent, other);
          parent[Math.max(one, two)] = Math.min(one, two);
        }
      }
    }
    Map<Integer, List<T>> groups = new TreeMap<>();
    for (int i = 0; i < parent.length; i++) {
      groups.computeIfAbsent(root(parent, i), root -> new ArrayList<>()).add(items.get(i));
    }
    return List.copyOf(groups.values());
  }

  private static int root(int[] parent, int i) {
    int at = i;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }
}
