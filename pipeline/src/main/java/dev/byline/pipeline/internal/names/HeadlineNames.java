package dev.byline.pipeline.internal.names;

import dev.byline.entity.EntityType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.typing.NameParts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names that run into one another where every word has a capital: 'Ana Vale Meets Ivo Karel'. They
 * are cut where the article elsewhere has the parts as names.
 */
final class HeadlineNames {

  private static final int SHORTEST_RUN = 3;

  private HeadlineNames() {}

  static void split(NameBoard board) {
    AnnotatedText text = board.text();
    List<Name> names = board.names();
    Set<String> known = new HashSet<>();
    for (Name name : names) {
      List<String> words = Spelling.of(text, name.tokens());
      if (words.size() > 1 && words.size() <= SHORTEST_RUN) {
        known.add(String.join(" ", words));
      }
    }
    for (Name name : names) {
      if (name.tokens().size() > SHORTEST_RUN && name.type() == EntityType.PERSON) {
        cut(board, name, known);
      }
    }
  }

  private static void cut(NameBoard board, Name name, Set<String> known) {
    TokenRange whole = name.tokens();
    for (int end = whole.end() - 2; end > whole.start() + 1; end--) {
      TokenRange first = new TokenRange(whole.start(), end);
      if (known.contains(String.join(" ", Spelling.of(board.text(), first)))) {
        board.remove(name);
        board.put(first, name.type());
        for (int start = end + 1; start < whole.end(); start++) {
          TokenRange second = new TokenRange(start, whole.end());
          if (known.contains(String.join(" ", Spelling.of(board.text(), second)))) {
            board.put(second, name.type());
            return;
          }
        }
        return;
      }
    }
    // 'Port Clerk Ana Vale' in a headline, of whom the text says 'Ana Vale'
    for (int start = whole.start() + 1; start < whole.end() - 1; start++) {
      TokenRange last = new TokenRange(start, whole.end());
      if (known.contains(String.join(" ", Spelling.of(board.text(), last)))
          && new NameParts(board.text()).isHeadline(start)) {
        board.remove(name);
        board.put(last, name.type());
        return;
      }
    }
  }
}
