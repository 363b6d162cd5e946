package dev.byline.newsroom.internal.words;

import dev.byline.newsroom.compare.WordFile;
import java.util.List;
import java.util.Set;

/** Knows newspapers, agencies and stations by their names. */
public final class Media {

  private static final Set<String> WORDS = WordFile.words(Media.class, "media.txt");

  private Media() {}

  /** Whether this is the name of one, or a description such as "media reports". */
  public static boolean isMedium(String name) {
    List<StoryToken> words = Tokens.of(name);
    return words.stream().anyMatch(word -> WORDS.contains(word.form()))
        || (words.size() == 1 && words.get(0).form().equals("ap"));
  }
}
