package dev.byline.pipeline.internal.coref;

import dev.byline.attribution.SourceType;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.names.Referent;
import java.util.Set;

/** Nouns that any organisation or place answers to. */
final class GenericNouns {

  private static final Set<String> NO_COMPANIES =
      Set.of(
          "university",
          "college",
          "court",
          "tribunal",
          "council",
          "ministry",
          "department",
          "parliament",
          "senate",
          "congress",
          "commission",
          "committee",
          "party",
          "police",
          "navy",
          "embassy");

  private GenericNouns() {}

  /** What is a university by its name is no company. */
  static boolean namesAnother(Referent referent, String lemma) {
    return NounLexicon.headOf(lemma).equals("company")
        && referent.words().stream().map(Spelling::lower).anyMatch(NO_COMPANIES::contains);
  }

  /** 'the company', 'the country': nouns that any organisation or place answers to. */
  static SourceType typeOf(String lemma) {
    return switch (lemma) {
      case "company",
          "firm",
          "agency",
          "organization",
          "organisation",
          "group",
          "bank",
          "newspaper",
          "paper",
          "network",
          "bloc",
          "alliance",
          "outlet",
          "broadcaster",
          "magazine" ->
          SourceType.ORGANIZATION;
      case "country", "nation", "state", "city", "town", "province", "island", "republic" ->
          SourceType.LOCATION;
      default -> SourceType.OTHER;
    };
  }
}
