package dev.byline.pipeline.internal.names;

import dev.byline.entity.EntityType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Names of bodies clipped to one word: 'VelPo' by its capitals for 'Vellish Post', 'Fed' for
 * 'Federal Mint', of two words that do not say what it is. The taggers know few of the former.
 */
public final class Clipping {

  /** In letters: less begins too many words. */
  private static final int SHORTEST = 3;

  /** In front of each capital. */
  private static final Pattern PARTS = Pattern.compile("(?=\\p{Lu})");

  private Clipping() {}

  /** Finds those with capitals within the word. */
  static void find(NameBoard board) {
    AnnotatedText text = board.text();
    List<List<String>> bodies =
        board.names().stream()
            .filter(name -> name.type() == EntityType.ORGANIZATION && name.tokens().size() > 1)
            .map(name -> Spelling.of(text, name.tokens()))
            .toList();
    for (int i = 0; i < text.size(); i++) {
      String word = text.token(i).text();
      TokenRange alone = new TokenRange(i, i + 1);
      boolean whole = board.at(i).map(name -> name.tokens().equals(alone)).orElse(true);
      if (whole && parts(word).length > 1 && bodies.stream().anyMatch(body -> of(word, body))) {
        board.put(alone, EntityType.ORGANIZATION);
      }
    }
  }

  private static String[] parts(String word) {
    return PARTS.split(word);
  }

  /** Whether a word as written is clipped from a name, whose words are keys of spelling. */
  public static boolean of(String word, List<String> full) {
    if (full.size() < 2 || Spelling.isAllCaps(word)) {
      return false;
    }
    String[] parts = parts(word);
    if (parts.length == 1) {
      return word.length() >= SHORTEST
          && full.size() == 2
          && begins(word, full.get(0))
          && NounLexicon.kindOf(full.get(1)) == NounKind.OTHER;
    }
    for (int i = 0; i < parts.length; i++) {
      if (parts.length != full.size() || parts[i].length() < 2 || !begins(parts[i], full.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean begins(String part, String word) {
    return word.length() > part.length() && word.startsWith(Spelling.key(part));
  }
}
