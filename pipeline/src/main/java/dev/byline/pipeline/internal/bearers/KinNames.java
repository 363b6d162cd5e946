package dev.byline.pipeline.internal.bearers;

import dev.byline.entity.Gender;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.NamedSpan;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.WordClass;

/**
 * The given name of somebody's kin, which the tagger has not found: 'Her mother, Ragna, saw it'.
 */
record KinNames(AnnotatedText text, TaggedNames tagged) {

  /** Adds those names. */
  void settle() {
    for (int i = 3; i + 1 < text.size(); i++) {
      if (tagged.isFree(i) && isName(i) && isKin(i - 2)) {
        tagged.put(new TokenRange(i, i + 1), NamedSpan.Type.PERSON);
      }
    }
  }

  /** One word between marks. */
  private boolean isName(int i) {
    Token name = text.token(i);
    return name.isCapitalised()
        && name.hasTag("NNP")
        && !WordClass.DAY.has(name)
        && !NounLexicon.isTitle(name.text())
        && text.token(i - 1).isWord(",")
        && text.token(i + 1).isWord(",", ".")
        && text.token(i - 3).sentence() == text.token(i + 1).sentence();
  }

  /** 'her mother', 'his late aunt': a noun that shows a gender, behind whose she is. */
  private boolean isKin(int noun) {
    return text.token(noun).tag().equals("NN")
        && NounLexicon.genderOf(text.token(noun).lemma()) != Gender.UNKNOWN
        && text.token(noun - 1).hasTag("PRP$", "POS", "JJ");
  }
}
