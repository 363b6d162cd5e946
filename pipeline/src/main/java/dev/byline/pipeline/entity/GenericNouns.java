package dev.byline.pipeline.entity;

import dev.byline.attribution.SourceType;
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
    return Nouns.headOf(lemma).equals("company")
        && referent.words().stream().map(Words::lower).anyMatch(NO_COMPANIES::contains);
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
