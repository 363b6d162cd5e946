package dev.byline.pipeline.internal.clean;

import dev.byline.pipeline.internal.lexicon.WordClass;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the words of a text tell about whether two of them were glued. The text is its own
 * dictionary: a general one has no names, and {@code checkpointThe} is two words if this article
 * has them apart. Read only when asked, since most articles have nothing that asks.
 */
final class WordEvidence {

  private static final int LONGEST_WORD = 80;

  private final String text;
  private Set<String> words = Set.of();
  private Set<String> names = Set.of();
  private boolean read;

  WordEvidence(String text) {
    this.text = text;
  }

  boolean startsSentences(String word) {
    return !word.isEmpty()
        && Character.isUpperCase(word.codePointAt(0))
        && WordClass.SENTENCE_STARTER.has(
            word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1));
  }

  /** Whether the word stands by itself somewhere in the text, in this spelling. */
  boolean occurs(String word) {
    read();
    return words.contains(word);
  }

  /** Whether a word in camel case stands in different surroundings, as only a name would. */
  boolean isName(String word) {
    read();
    return names.contains(word);
  }

  /**
   * How much speaks for a capitalised word that begins a sentence: 2 if such words often do, 2 if
   * it occurs by itself; a single letter must have a space behind it, as {@code A} and {@code I}
   * have.
   */
  int ofStart(String word, boolean followedBySpace) {
    boolean letter = word.length() == 1;
    if (word.isEmpty() || letter && !followedBySpace) {
      return 0;
    }
    int starter = startsSentences(word) ? 2 : 0;
    return starter + (!letter && occurs(word) ? 2 : 0);
  }

  /**
   * How much speaks for a word in lower case that ends a sentence: 1 if it occurs by itself, 1 if
   * it has five letters or more.
   */
  int ofEnd(String word) {
    return (occurs(word) ? 1 : 0) + (word.length() > 4 ? 1 : 0);
  }

  private void read() {
    if (read) {
      return;
    }
    read = true;
    words = new HashSet<>();
    names = new HashSet<>();
    Map<String, String> contexts = new HashMap<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (i - start < LONGEST_WORD) {
          add(text.substring(start, i), start, contexts);
        }
        start = -1;
      }
    }
  }

  private void add(String word, int start, Map<String, String> contexts) {
    words.add(word);
    boolean camel = false;
    for (int i = 1; i < word.length(); i++) {
      camel |= Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1));
    }
    if (camel) {
      String context = text.substring(Math.max(0, start - 12), start);
      String seen = contexts.putIfAbsent(word, context);
      if (seen != null && !seen.equals(context)) {
        names.add(word);
      }
    }
  }
}
