package dev.byline.newsroom.internal.words;

import dev.byline.newsroom.compare.WordFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads several words as the one that they say together: "stepped down", "free of charge". */
final class Phrases {

  private static final Map<String, List<Phrase>> BY_FIRST = read();

  /**
   * Several words.
   *
   * @param rest the forms behind the first
   * @param meaning the words that it is to be read as
   */
  private record Phrase(List<String> rest, List<String> meaning) {

    /** Whether it is read as other words than its own. */
    boolean isRead() {
      return !meaning.get(0).contains("_");
    }

    boolean isAt(List<StoryToken> words, int start) {
      if (start + rest.size() >= words.size()) {
        return false;
      }
      for (int i = 0; i < rest.size(); i++) {
        if (!words.get(start + 1 + i).form().equals(rest.get(i))) {
          return false;
        }
      }
      return true;
    }
  }

  private Phrases() {}

  private static Map<String, List<Phrase>> read() {
    Map<String, List<Phrase>> phrases = new HashMap<>();
    for (String line : WordFile.lines(Phrases.class, "phrases.txt")) {
      String[] parts = line.split(" > ");
      List<String> words = List.of(parts[0].split(" "));
      List<String> meaning =
          parts.length > 1 ? List.of(parts[1].split(" ")) : List.of(String.join("_", words));
      phrases
          .computeIfAbsent(Stems.of(words.get(0)), first -> new ArrayList<>())
          .add(new Phrase(words.subList(1, words.size()), meaning));
    }
    phrases
        .values()
        .forEach(list -> list.sort(Comparator.comparing((Phrase one) -> -one.rest().size())));
    return phrases;
  }

  /** The words, those of a phrase in one. */
  static List<StoryToken> joined(List<StoryToken> words) {
    List<StoryToken> joined = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int here = at;
      Optional<Phrase> phrase =
          BY_FIRST.getOrDefault(words.get(at).stem(), List.of()).stream()
              .filter(one -> one.isAt(words, here))
              .findFirst();
      if (phrase.isEmpty()) {
        joined.add(words.get(at));
        at++;
        continue;
      }
      StoryToken first = words.get(at);
      int next = at + 1 + phrase.get().rest().size();
      for (String word : phrase.get().meaning()) {
        joined.add(
            StoryToken.of(
                phrase.get().isRead() ? word : form(words.subList(at, next)),
                Stems.of(word),
                Tokens.kind(word, false),
                first.start(),
                words.get(next - 1).end()));
      }
      at = next;
    }
    return List.copyOf(joined);
  }

  private static String form(List<StoryToken> words) {
    return String.join("_", words.stream().map(StoryToken::form).toList());
  }
}
