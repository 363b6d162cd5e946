package dev.byline.pipeline.internal.typing;

import dev.byline.entity.Gender;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.NamedSpan;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.WordClass;

/**
 * The name of one word of somebody's kin, or of who does something for somebody, which the tagger
 * has not found: 'Her mother, Ragna, saw it', 'our guide, Ragna, says'.
 */
record KinNames(AnnotatedText text, TaggedNames tagged) {

  /** Adds those names. */
  void settle() {
    for (int i = 3; i + 1 < text.size(); i++) {
      if (isOpen(i) && isName(i) && isKin(i - 2)) {
        tagged.put(new TokenRange(i, i + 1), NamedSpan.Type.PERSON);
      }
    }
  }

  /** Not part of a longer name; 'Pemba', who is a guide, may look like a place. */
  private boolean isOpen(int i) {
    return tagged.at(i).filter(name -> name.tokens().size() > 1).isEmpty();
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

  /**
   * 'her mother', 'his late aunt': a noun that shows a gender, behind whose she is; 'our guide',
   * but not 'its owner', which may be a firm.
   */
  private boolean isKin(int noun) {
    Token token = text.token(noun);
    if (!token.tag().equals("NN")) {
      return false;
    }
    boolean ours =
        text.token(noun - 1).isWord("my", "our", "his", "her")
            && NounLexicon.kindOf(token) == NounKind.PERSON
            && !WordClass.LIKE_A_FIRM.has(token.lemma())
            && !NounLexicon.mayBeOrganisation(token.lemma());
    return ours
        || NounLexicon.genderOf(token.lemma()) != Gender.UNKNOWN
            && text.token(noun - 1).hasTag("PRP$", "POS", "JJ");
  }
}
