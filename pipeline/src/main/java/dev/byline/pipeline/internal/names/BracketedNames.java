package dev.byline.pipeline.internal.names;

import dev.byline.entity.EntityType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import java.util.Optional;

/**
 * Short forms that are introduced in brackets behind an organisation's name: 'the Vellish College
 * of Pediatricians (VCPeds)'. The taggers take few of them for names, and some for people or
 * places.
 */
record BracketedNames(AnnotatedText text, NameBoard board) {

  private static final int SHORTEST = 2;

  static void find(NameBoard board) {
    BracketedNames brackets = new BracketedNames(board.text(), board);
    for (int i = 1; i + 2 < board.text().size(); i++) {
      brackets.at(i);
    }
  }

  private void at(int open) {
    int word = open + 1;
    Optional<Name> before = board.at(open - 1);
    if (!text.token(open).isWord("(", "-LRB-")
        || !text.token(word + 1).isWord(")", "-RRB-", ",", ";")
        || before.isEmpty()
        || before.get().type() != EntityType.ORGANIZATION
        || before.get().tokens().end() != open) {
      return;
    }
    boolean known =
        board.at(word).filter(name -> name.type() == EntityType.ORGANIZATION).isPresent();
    if (!known && abbreviates(text.token(word).text(), before.get().tokens())) {
      board.put(new TokenRange(word, word + 1), EntityType.ORGANIZATION);
    }
  }

  /**
   * Whether the capitals of a short form begin words of the full one, in order, the first first.
   */
  private boolean abbreviates(String shortForm, TokenRange full) {
    StringBuilder capitals = new StringBuilder();
    shortForm.chars().filter(Character::isUpperCase).forEach(capitals::appendCodePoint);
    if (capitals.length() < SHORTEST || full.size() < SHORTEST) {
      return false;
    }
    int matched = 0;
    for (int i = full.start(); i < full.end() && matched < capitals.length(); i++) {
      char initial = Character.toUpperCase(text.token(i).text().charAt(0));
      if (initial == capitals.charAt(matched)) {
        matched++;
      } else if (matched == 0) {
        return false;
      }
    }
    return matched == capitals.length();
  }
}
