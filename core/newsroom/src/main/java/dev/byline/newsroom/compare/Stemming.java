package dev.byline.newsroom.compare;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings forms of one word together, and words that say the same; rough on purpose. */
final class Stemming {

  private static final int SHORTEST = 3;

  private static final Set<String> FUNCTION_WORDS = words("function-words.txt");
  private static final Set<String> NEGATORS = words("negators.txt");
  private static final Map<String, String> SAME = same();

  private Stemming() {}

  static boolean isFunctionWord(String form) {
    return FUNCTION_WORDS.contains(form) || NEGATORS.contains(form);
  }

  static boolean isNegator(String form) {
    return NEGATORS.contains(form);
  }

  static String stem(String form) {
    String known = SAME.get(form);
    if (known != null) {
      return known;
    }
    String cut = withoutEnding(form);
    return SAME.getOrDefault(cut, cut);
  }

  private static String withoutEnding(String form) {
    String word = form.endsWith("'s") ? cut(form, 2) : form;
    if (word.endsWith("ies") && word.length() > 4) {
      return cut(word, 3) + "y";
    }
    if (word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && word.length() > SHORTEST) {
      word = cut(word, 1);
    }
    for (String ending : List.of("ing", "ed", "ly")) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
        word = undoubled(cut(word, ending.length()));
        break;
      }
    }
    return word.endsWith("e") && word.length() > SHORTEST ? cut(word, 1) : word;
  }

  /** 'stop' of 'stopping'. */
  private static String undoubled(String word) {
    int last = word.length() - 1;
    boolean doubled =
        last > 2
            && word.charAt(last) == word.charAt(last - 1)
            && "bdgmnprt".indexOf(word.charAt(last)) >= 0;
    return doubled ? cut(word, 1) : word;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  private static Map<String, String> same() {
    Map<String, String> same = new HashMap<>();
    for (String line : lines("same-words.txt")) {
      String[] words = line.split(" ");
      for (String word : words) {
        same.putIfAbsent(word, words[0]);
        same.putIfAbsent(withoutEnding(word), words[0]);
      }
    }
    return Map.copyOf(same);
  }

  private static Set<String> words(String resource) {
    Set<String> words = new HashSet<>();
    lines(resource).forEach(line -> words.addAll(List.of(line.split(" "))));
    return Set.copyOf(words);
  }

  private static List<String> lines(String resource) {
    try (InputStream in = requireNonNull(Stemming.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
  }
}
