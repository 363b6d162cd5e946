package dev.byline.examples.runner.input;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what is not read in folders, so that it can be said. */
final class PassedOver {

  private final Map<String, Integer> counts = new TreeMap<>();
  private int total;

  void add(String what) {
    counts.merge(what, 1, Integer::sum);
    total++;
  }

  void file(String name) {
    String ending = FileKind.ending(name);
    add(ending.isEmpty() ? "without an ending" : ending);
  }

  /** What to say of it in one line; empty where there is nothing to say. */
  Optional<String> line() {
    return total == 0
        ? Optional.empty()
        : Optional.of(
            counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(
                    Collectors.joining(
                        ", ",
                        "passed over in folders: " + total + " (",
                        "); read are " + FileKind.READ_IN_FOLDERS)));
  }
}
