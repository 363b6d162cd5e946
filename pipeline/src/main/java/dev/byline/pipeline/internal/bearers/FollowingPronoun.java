package dev.byline.pipeline.internal.bearers;

import dev.byline.entity.Gender;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;

/**
 * The gender that a paragraph shows of whom it names: 'Jesintha Vale chairs the board. “…,” she
 * said.' Only where no other name stands between, and outside quotation marks. Too weak to say of
 * whom 'he' and 'she' may be meant elsewhere (of those in GUM five more were wrong by it, of 769);
 * enough to say which Vale is 'Mr Vale'.
 *
 * @param text the article
 */
public record FollowingPronoun(AnnotatedText text) {

  /** So many words on; set by hand. */
  private static final int FARTHEST = 60;

  /** Whether somebody named at a token, if any, may be of a gender, by the pronoun behind it. */
  public boolean mayBe(int name, Gender gender) {
    if (gender == Gender.UNKNOWN || name < 0) {
      return true;
    }
    Gender shown = genderBehind(name);
    return shown == Gender.UNKNOWN || shown == gender;
  }

  private Gender genderBehind(int name) {
    int end = Math.min(text.paragraphOf(name).end(), name + FARTHEST);
    int i = name + 1;
    while (i < end && text.token(i).hasTag("NNP")) {
      i++;
    }
    boolean quoted = false;
    while (i < end && (quoted || !text.token(i).hasTag("NNP"))) {
      Token token = text.token(i++);
      if (token.isWord("“", "”", "\"")) {
        quoted = !quoted;
      } else if (!quoted && token.isWord("he", "she")) {
        return token.isWord("he") ? Gender.MALE : Gender.FEMALE;
      }
    }
    return Gender.UNKNOWN;
  }
}
