package dev.byline.pipeline.internal.coref;

import dev.byline.attribution.SourceType;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.names.Referent;

/** Nouns that any organisation or place answers to. */
final class GenericNouns {

  private GenericNouns() {}

  /** What is a university by its name is no company. */
  static boolean namesAnother(Referent referent, String lemma) {
    return NounLexicon.headOf(lemma).equals("company")
        && (referent.words().stream().map(Spelling::lower).anyMatch(WordClass.NO_COMPANY::has)
            || referent.heads().stream().anyMatch(WordClass.NO_COMPANY::has));
  }

  /** 'the company', 'the country': nouns that any organisation or place answers to. */
  static SourceType typeOf(String lemma) {
    if (WordClass.GENERIC_ORGANISATION.has(lemma)) {
      return SourceType.ORGANIZATION;
    }
    return WordClass.GENERIC_PLACE.has(lemma) ? SourceType.LOCATION : SourceType.OTHER;
  }
}
