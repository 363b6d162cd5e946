package dev.byline.pipeline.internal.names;

import dev.byline.entity.EntityType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.typing.PersonNames;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** 'The Vales', where somebody is called Vale: a family, and not one person. */
final class FamilyNames {

  private FamilyNames() {}

  static void find(NameBoard board) {
    AnnotatedText text = board.text();
    Set<String> surnames = new HashSet<>();
    for (Name name : board.names()) {
      if (name.type() == EntityType.PERSON && name.tokens().size() > 1) {
        surnames.add(PersonNames.surname(Spelling.of(text, name.tokens())));
      }
    }
    for (int i = 1; i < text.size(); i++) {
      TokenRange alone = new TokenRange(i, i + 1);
      boolean open = board.at(i).map(name -> name.tokens().equals(alone)).orElse(true);
      if (open && isPlural(text.token(i), surnames) && areSeveral(text, i)) {
        board.put(alone, EntityType.GROUP);
      }
    }
  }

  private static boolean isPlural(Token token, Set<String> surnames) {
    String key = Spelling.key(token.text());
    return token.isCapitalised()
        && token.hasTag("NNP")
        && !surnames.contains(key)
        && List.of("s", "es").stream()
            .filter(key::endsWith)
            .anyMatch(
                ending -> surnames.contains(key.substring(0, key.length() - ending.length())));
  }

  private static boolean areSeveral(AnnotatedText text, int i) {
    boolean goesOn =
        i + 1 < text.sentenceOf(i).end()
            && text.token(i + 1).isCapitalised()
            && text.token(i + 1).hasTag("NNP");
    return text.token(i - 1).isWord("the", "both", "two") && !goesOn;
  }
}
