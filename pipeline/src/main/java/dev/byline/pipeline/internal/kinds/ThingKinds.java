package dev.byline.pipeline.internal.kinds;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Iterables;
import dev.byline.attribution.SourceType;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.names.Referent;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What bodies and places nouns that many answer to are said of: 'the company', 'the party', 'the
 * town'.
 *
 * @param gazetteer knows countries and states
 */
public record ThingKinds(Gazetteer gazetteer) {

  /** 'the company', 'the country': nouns that any organisation or place of a kind answers to. */
  public static SourceType typeOf(String lemma) {
    if (WordClass.GENERIC_ORGANISATION.has(lemma)
        || WordClass.BUSINESS.has(lemma)
        || WordClass.KIND_OF_BODY.has(lemma)
        || WordClass.REGULATOR.has(lemma)) {
      return SourceType.ORGANIZATION;
    }
    return WordClass.GENERIC_PLACE.has(lemma) ? SourceType.LOCATION : SourceType.OTHER;
  }

  /** Whether the name of a body says nothing of what kind it is, or that it is of this one. */
  public static boolean mayBe(Referent body, String lemma) {
    Set<String> kinds = kindsIn(body);
    return kinds.isEmpty() || kinds.contains(lemma);
  }

  /** Whether a noun stands in the name of a body. */
  public static boolean isNamed(Referent body, String lemma) {
    return words(body).anyMatch(lemma::equals);
  }

  /**
   * Whether somebody named is of the kind that a noun says: what is a university by its name is no
   * company, and a state that stands in a list of states is no country.
   */
  public boolean fits(Referent referent, String lemma) {
    if (WordClass.GENERIC_PLACE.has(lemma)) {
      return isPlace(referent, lemma);
    }
    if (WordClass.KIND_OF_BODY.has(lemma)) {
      return isBody(referent, lemma);
    }
    if (WordClass.REGULATOR.has(lemma)) {
      return words(referent).anyMatch(WordClass.REGULATING_BODY::has);
    }
    if (WordClass.BUSINESS.has(lemma) || lemma.equals("bank")) {
      return kindsIn(referent).isEmpty()
          && referent.heads().stream().noneMatch(head -> isOtherBody(head, lemma));
    }
    return !NounLexicon.headOf(lemma).equals("company")
        || words(referent).noneMatch(WordClass.NO_COMPANY::has)
            && referent.heads().stream().noneMatch(WordClass.NO_COMPANY::has);
  }

  /**
   * By its name; of kinds whose names hardly say it, what is mentioned more than once: a tagger's
   * mistake hardly is.
   */
  private static boolean isBody(Referent body, String lemma) {
    Set<String> kinds = kindsIn(body);
    if (lemma.equals("institution")) {
      return !kinds.isEmpty();
    }
    boolean unsaid = kinds.isEmpty() && WordClass.BODY_UNSAID.has(lemma);
    return kinds.contains(lemma) || unsaid && body.occurrences().size() > 1;
  }

  private static Set<String> kindsIn(Referent body) {
    return words(body)
        .filter(word -> NounLexicon.kindOf(word) == NounKind.ORGANIZATION)
        .collect(Collectors.toSet());
  }

  private static Stream<String> words(Referent referent) {
    return referent.words().stream().map(Spelling::lower);
  }

  /** A union is no airline, though its name does not say so. */
  private static boolean isOtherBody(String head, String lemma) {
    return WordClass.NO_COMPANY.has(head)
        && !NounLexicon.headOf(head).equals(NounLexicon.headOf(lemma));
  }

  private boolean isPlace(Referent referent, String lemma) {
    String key = Spelling.key(String.join(" ", referent.words()));
    boolean state = gazetteer.isState(key);
    return switch (lemma) {
      case "country", "nation", "republic" -> gazetteer.isCountry(key) && !state;
      case "state", "province" -> state || referent.words().contains(lemma);
      case "city", "town", "village" ->
          !gazetteer.isCountry(key)
              && !WordClass.LANDMARK.has(
                  Spelling.lower(requireNonNull(Iterables.getLast(referent.words(), ""))));
      default -> true;
    };
  }
}
