package dev.byline.newsroom.compare;

import static dev.byline.newsroom.compare.WordEnding.cut;
import static dev.byline.newsroom.compare.WordEnding.isPlural;
import static dev.byline.newsroom.compare.WordEnding.undoubled;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings forms of one word together, and words that say the same; rough on purpose. */
final class Stemming {

  private static final int SHORTEST = 3;

  private static final Set<String> FUNCTION_WORDS =
      WordFile.words(Stemming.class, "function-words.txt");
  private static final Set<String> NEGATORS = WordFile.words(Stemming.class, "negators.txt");
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
    if (isPlural(word)) {
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

  private static Map<String, String> same() {
    Map<String, String> same = new HashMap<>();
    for (String line : WordFile.lines(Stemming.class, "same-words.txt")) {
      String[] words = line.split(" ");
      for (String word : words) {
        same.putIfAbsent(word, words[0]);
        same.putIfAbsent(withoutEnding(word), words[0]);
      }
    }
    return Map.copyOf(same);
  }
}
