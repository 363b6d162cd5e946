package dev.byline.newsroom.internal.words;

import dev.byline.newsroom.internal.words.StoryToken.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes out of a passage what spokespeople say everywhere, so that it is no sign of one source. */
public final class StockPhrases {

  /** Words that may stand between two of a phrase. */
  private static final int GAP = 1;

  private static final Map<String, List<List<String>>> BY_FIRST = read();

  /** Phrases of grammar, nearly all: word for word, by their first word. */
  private static final Map<String, List<List<String>>> WORD_FOR_WORD = readWordForWord();

  private StockPhrases() {}

  private static Map<String, List<List<String>>> read() {
    Map<String, List<List<String>>> byFirst = new HashMap<>();
    for (String line : Lexicon.lines("stock-phrases.txt")) {
      List<String> roots = telling(Wording.of(line)).stream().map(StoryToken::root).toList();
      if (roots.size() > 1) {
        byFirst.computeIfAbsent(roots.get(0), root -> new ArrayList<>()).add(roots);
      }
    }
    return byFirst;
  }

  private static Map<String, List<List<String>>> readWordForWord() {
    Map<String, List<List<String>>> byFirst = new HashMap<>();
    for (String line : Lexicon.lines("stock-phrases.txt")) {
      List<StoryToken> words = Wording.of(line);
      if (telling(words).size() <= 1) {
        List<String> forms = words.stream().map(StoryToken::form).toList();
        byFirst.computeIfAbsent(forms.get(0), form -> new ArrayList<>()).add(forms);
      }
    }
    return byFirst;
  }

  private static List<StoryToken> telling(List<StoryToken> words) {
    return words.stream().filter(word -> word.kind() != Kind.FUNCTION).toList();
  }

  /** The words of content that belong to no such phrase. */
  public static List<StoryToken> without(List<StoryToken> words) {
    List<StoryToken> telling = telling(words);
    Set<StoryToken> stock = new HashSet<>();
    for (int i = 0; i < telling.size(); i++) {
      for (List<String> phrase : BY_FIRST.getOrDefault(telling.get(i).root(), List.of())) {
        stock.addAll(at(telling, i, phrase));
      }
    }
    for (int i = 0; i < words.size(); i++) {
      for (List<String> phrase : WORD_FOR_WORD.getOrDefault(words.get(i).form(), List.of())) {
        List<StoryToken> here = words.subList(i, Math.min(words.size(), i + phrase.size()));
        if (here.stream().map(StoryToken::form).toList().equals(phrase)) {
          stock.addAll(here);
        }
      }
    }
    return words.stream()
        .filter(StoryToken::isContent)
        .filter(word -> !stock.contains(word))
        .toList();
  }

  /** The words of a phrase that begins here; none if it does not. */
  private static List<StoryToken> at(List<StoryToken> words, int start, List<String> phrase) {
    List<StoryToken> found = new ArrayList<>();
    int at = start;
    for (String root : phrase) {
      int last = Math.min(words.size() - 1, at + (found.isEmpty() ? 0 : GAP));
      while (at <= last && !words.get(at).root().equals(root)) {
        at++;
      }
      if (at > last) {
        return List.of();
      }
      found.add(words.get(at++));
    }
    return found;
  }
}
