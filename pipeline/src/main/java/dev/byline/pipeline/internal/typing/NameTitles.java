package dev.byline.pipeline.internal.typing;

import dev.byline.entity.Gender;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.WordClass;

/** What stands in front of a person's name. Stateless. */
public final class NameTitles {

  private NameTitles() {}

  /** What the word before a name shows, as in 'Mrs. Vale' or 'spokeswoman Vale'. */
  public static Gender genderBefore(TokenRange name, AnnotatedText text) {
    int before = name.start() - 1;
    if (before < 0 || text.token(before).sentence() != text.token(before + 1).sentence()) {
      return Gender.UNKNOWN;
    }
    return NounLexicon.genderOfTitle(text.token(before).text());
  }

  /** Whether a courtesy title of surnames stands there: 'Mr. Chen', not 'Dame Mara'. */
  public static boolean isCourtesyBefore(TokenRange name, AnnotatedText text) {
    int before = name.start() - 1;
    return before >= 0
        && NounLexicon.isTitle(text.token(before).text())
        && !WordClass.GIVEN_NAME_TITLE.has(text.token(before))
        && NounLexicon.isCourtesy(text.token(before).text());
  }
}
