package dev.byline.pipeline.internal.house;

import dev.byline.pipeline.rules.RuleExample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A section of a file of rules as it is written. What is wrong with it goes to the problems, and
 * reading goes on with what is right.
 *
 * @param kind the first word of its head
 * @param name the second; empty for none
 * @param file the file's name
 * @param line where it begins
 * @param values its lines {@code key: text}
 * @param examples its lines that begin with {@code >} or {@code !}
 * @param problems takes what is wrong
 */
record WrittenRule(
    String kind,
    String name,
    String file,
    int line,
    List<Value> values,
    List<Located> examples,
    Problems problems) {

  /** A line {@code key: text}. */
  record Value(String key, String text, int line) {}

  /** An example and where it stands. */
  record Located(RuleExample example, int line) {}

  void problem(int at, String what) {
    problems.add(file, at, what);
  }

  /** Complains of keys that this kind of rule does not have. */
  void knowsOnly(String... keys) {
    Set<String> known = Set.of(keys);
    for (Value value : values) {
      if (!known.contains(value.key())) {
        problem(
            value.line(),
            "[" + kind + "] has no \"" + value.key() + ":\", only " + sorted(List.of(keys)));
      }
    }
  }

  List<Value> all(String key) {
    return values.stream().filter(value -> value.key().equals(key)).toList();
  }

  /** The one value of a key, if it has one. */
  Optional<Value> one(String key) {
    List<Value> found = all(key);
    if (found.size() > 1) {
      problem(found.get(1).line(), "\"" + key + ":\" stands here a second time");
    }
    return found.stream().findFirst();
  }

  /** The one value of a key that must be there. */
  Optional<Value> required(String key) {
    Optional<Value> found = one(key);
    if (found.isEmpty()) {
      problem(line, "[" + kind + " " + name + "] needs \"" + key + ":\"");
    }
    return found;
  }

  /** What stands between the commas of all values of a key. */
  List<Value> items(String key) {
    List<Value> items = new ArrayList<>();
    for (Value value : all(key)) {
      for (String item : value.text().split(",")) {
        if (!item.isBlank()) {
          items.add(new Value(key, item.strip(), value.line()));
        }
      }
    }
    return items;
  }

  /** Words in lower case, at least one; of several parts where that is allowed, with {@code _}. */
  List<String> words(boolean several) {
    List<Value> items = items("words");
    if (items.isEmpty()) {
      problem(line, "[" + kind + " " + name + "] needs \"words:\"");
    }
    List<String> words = new ArrayList<>();
    for (Value item : items) {
      String word = item.text();
      if (!word.equals(word.toLowerCase(Locale.ROOT)) || !several && word.contains(" ")) {
        problem(
            item.line(),
            "\"" + word + "\" must be " + (several ? "" : "one word ") + "in lower case");
      } else {
        words.add(word.replaceAll("\\s+", "_"));
      }
    }
    return words;
  }

  /** The constant that a value names, in lower case and with hyphens. */
  <E extends Enum<E>> Optional<E> choice(Value value, Class<E> type, Set<E> allowed) {
    Optional<E> chosen =
        Arrays.stream(type.getEnumConstants())
            .filter(allowed::contains)
            .filter(constant -> written(constant).equals(value.text()))
            .findFirst();
    if (chosen.isEmpty()) {
      problem(
          value.line(),
          "\"" + value.text() + "\" is none of " + sorted(allowed.stream().map(this::of).toList()));
    }
    return chosen;
  }

  private String of(Enum<?> constant) {
    return written(constant);
  }

  private static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String sorted(List<String> names) {
    return names.stream().sorted().collect(Collectors.joining(", "));
  }
}
