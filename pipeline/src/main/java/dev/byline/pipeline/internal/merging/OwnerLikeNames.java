package dev.byline.pipeline.internal.merging;

import dev.byline.entity.EntityType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.names.Name;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Shops and clubs whose names end like an owner's: 'sold at Karel's, Norline and others'. A name
 * that never stands without its genitive, and in one place has nothing behind it that it could own.
 */
public final class OwnerLikeNames {

  private OwnerLikeNames() {}

  /** The names with those of such shops as they are. */
  public static List<Name> among(AnnotatedText text, Gazetteer gazetteer, List<Name> names) {
    Set<String> shown = shown(text, gazetteer, names);
    return names.stream()
        .map(
            name ->
                shown.contains(Spelling.joined(text, name.tokens()))
                    ? new Name(withGenitive(name.tokens()), EntityType.ORGANIZATION)
                    : name)
        .toList();
  }

  private static TokenRange withGenitive(TokenRange word) {
    return new TokenRange(word.start(), word.end() + 1);
  }

  /** Words that always own, and in one place nothing. */
  private static Set<String> shown(AnnotatedText text, Gazetteer gazetteer, List<Name> names) {
    Set<String> shown = new HashSet<>();
    Set<String> others = new HashSet<>();
    for (Name name : names) {
      TokenRange words = name.tokens();
      if (words.size() > 1) {
        others.addAll(Spelling.of(text, words));
      } else if (!isOwner(text, words.end()) || isOfSomebody(text, words.start())) {
        others.add(Spelling.joined(text, words));
      } else if (ownsNothing(text, words.end())) {
        shown.add(Spelling.joined(text, words));
      }
    }
    shown.removeAll(others);
    shown.removeIf(word -> gazetteer.isGivenName(word) || gazetteer.isCountry(word));
    return shown;
  }

  private static boolean isOwner(AnnotatedText text, int pos) {
    return pos < text.size() && text.token(pos).isWord("'s", "’s");
  }

  /** 'a friend of Karel's', 'a plan better than Karel's'. */
  private static boolean isOfSomebody(AnnotatedText text, int i) {
    return i > 0 && text.token(i - 1).isWord("of", "than", "as", "like", "unlike", "is", "was");
  }

  /** 'Karel's.', 'Karel's and', 'Karel's said'. */
  private static boolean ownsNothing(AnnotatedText text, int pos) {
    int next = pos + 1;
    if (next >= text.size()) {
      return false;
    }
    Token token = text.token(next);
    return token.hasTag(",", ".", ":", ")", "CC", "VBD", "VBZ", "VBP", "MD", "''")
        || token.hasTag("IN") && !token.isWord("of", "for");
  }
}
