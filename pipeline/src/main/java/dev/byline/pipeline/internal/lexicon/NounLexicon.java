package dev.byline.pipeline.internal.lexicon;

import static java.util.Objects.requireNonNull;

import dev.byline.entity.Gender;
import dev.byline.pipeline.annotation.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Common nouns and titles, from {@code nouns.txt} and {@code titles.txt}. */
public final class NounLexicon {

  private static final Map<String, Set<String>> NOUNS = WordLists.byKind("nouns.txt");
  private static final Map<String, Set<String>> TITLES = WordLists.byKind("titles.txt");
  private static final Set<String> ALL_TITLES =
      TITLES.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
  private static final Map<String, NounKind> KINDS = kinds();
  private static final Map<String, String> SAME = same();

  private static final List<String> AGENT_ENDINGS =
      List.of("er", "or", "ee", "ian", "ant", "ess", "star", "mate");

  private NounLexicon() {}

  private static Set<String> nouns(String line) {
    return requireNonNull(NOUNS.get(line), line);
  }

  private static Set<String> titles(String line) {
    return requireNonNull(TITLES.get(line), line);
  }

  private static Map<String, String> same() {
    Map<String, String> same = new HashMap<>();
    for (String line : WordLists.lines("same.txt")) {
      String[] words = line.substring(line.indexOf(':') + 1).strip().split("\\s+");
      for (String word : words) {
        same.putIfAbsent(word, words[0]);
      }
    }
    return same;
  }

  /** The noun that stands for all by which the same one may be called. */
  public static String headOf(String lemma) {
    return SAME.getOrDefault(lemma, lemma);
  }

  /** Whether news uses the noun for somebody already named. */
  public static boolean refersBack(String lemma) {
    return nouns("bearer").contains(lemma);
  }

  /** Whether a noun is an office that hardly anybody holds beside another. */
  public static boolean isOffice(String lemma) {
    return nouns("office").contains(lemma);
  }

  /** Whether a word says to which party or creed somebody belongs. */
  public static boolean isAffiliation(String word) {
    return nouns("affiliation").contains(word);
  }

  /** Whether a noun only counts what follows: 'thousands of'. */
  public static boolean isQuantity(String lemma) {
    return nouns("quantity").contains(lemma);
  }

  /** Whether a modifier tells one from another. */
  public static boolean distinguishes(String modifier) {
    return !nouns("ignored").contains(modifier);
  }

  /** A noun of several kinds is of the first of them. Apostrophes are listed straight. */
  private static Map<String, NounKind> kinds() {
    Map<String, NounKind> kinds = new HashMap<>();
    add("person", NounKind.PERSON, kinds);
    add("organisation", NounKind.ORGANIZATION, kinds);
    add("collective", NounKind.COLLECTIVE, kinds);
    add("document", NounKind.DOCUMENT, kinds);
    add("place", NounKind.PLACE, kinds);
    return kinds;
  }

  /** Whether a noun is said of organisations, if not of them alone: 'maker', 'publisher'. */
  public static boolean mayBeOrganisation(String lemma) {
    return nouns("organisation").contains(lemma);
  }

  /** Whether a noun says what a firm makes: 'toymaker', but not 'filmmaker', who is a person. */
  public static boolean isMaker(Token noun) {
    return noun.lemma().endsWith("maker") && kindOf(noun) != NounKind.PERSON;
  }

  private static void add(String line, NounKind kind, Map<String, NounKind> kinds) {
    for (String noun : nouns(line)) {
      kinds.putIfAbsent(noun, kind);
      kinds.putIfAbsent(noun.replace('\'', '’'), kind);
    }
  }

  /**
   * What a noun denotes, by its lemma or the last part of a compound. The lemma of 'filings' is
   * 'filings'.
   */
  public static NounKind kindOf(Token token) {
    Map<String, NounKind> house = HouseWords.current().nouns();
    String lemma = Spelling.lower(token.lemma());
    NounKind byLemma = kindOf(lemma, house);
    if (byLemma != NounKind.OTHER || house.containsKey(lemma)) {
      return byLemma;
    }
    NounKind byForm = kindOf(Spelling.lower(token.text()), house);
    boolean kept = byForm == NounKind.OTHER && token.tag().equals("NNS") && lemma.endsWith("ings");
    return kept ? kindOf(lemma.substring(0, lemma.length() - 1), house) : byForm;
  }

  /** What a noun denotes, by its lemma or the last part of a compound. */
  public static NounKind kindOf(String lemma) {
    return kindOf(lemma, HouseWords.current().nouns());
  }

  private static NounKind kindOf(String lemma, Map<String, NounKind> house) {
    NounKind own = house.get(lemma);
    return own != null ? own : shippedKindOf(lemma);
  }

  /** What Byline's own list says that a noun denotes. */
  public static NounKind shippedKindOf(String lemma) {
    NounKind own = KINDS.get(lemma);
    boolean together = own == null && lemma.startsWith("co-"); // 'co-founder'
    NounKind listed = together ? KINDS.get(lemma.substring(3)) : own;
    if (listed != null) {
      return listed;
    }
    return denotesPersonByForm(lemma) ? NounKind.PERSON : NounKind.OTHER;
  }

  /**
   * Whether a noun may say what somebody is, by its ending or the list: 'speculator', 'legend'.
   * Many nouns for things are alike ('counter'): of use only where a person is known to be meant.
   */
  public static boolean maySayWhoItIs(String lemma) {
    return shippedKindOf(lemma) == NounKind.OTHER
        && !isQuantity(lemma)
        && (nouns("agent").contains(lemma) || AGENT_ENDINGS.stream().anyMatch(lemma::endsWith));
  }

  private static boolean denotesPersonByForm(String lemma) {
    return lemma.length() > 6
        && (lemma.endsWith("man")
            || lemma.endsWith("men")
            || lemma.endsWith("woman")
            || lemma.endsWith("women")
            || lemma.endsWith("person")
            || lemma.endsWith("ist")
            || lemma.endsWith("ists")
            || lemma.endsWith("holder")
            || lemma.endsWith("worker")
            || lemma.endsWith("keeper")
            || lemma.endsWith("goer")
            || lemma.endsWith("crat"));
  }

  /** Whether a word that ends like a plural denotes one: 'chargé d’affaires', 'headquarters'. */
  public static boolean isSingular(String word) {
    return nouns("singular").contains(Spelling.key(word));
  }

  /** Whether a noun with a national or capitalised modifier names an institution. */
  public static boolean namesInstitution(String lemma) {
    return nouns("named").contains(lemma);
  }

  /** The gender that a noun shows: 'spokeswoman'. */
  public static Gender genderOf(String lemma) {
    if (nouns("female").contains(lemma)) {
      return Gender.FEMALE;
    }
    return nouns("male").contains(lemma) ? Gender.MALE : Gender.UNKNOWN;
  }

  /** What a noun shows of the gender of somebody named: nothing in 'spokesman Ana Vale'. */
  public static Gender genderOfRole(String lemma) {
    boolean ofAll = lemma.endsWith("spokesman") || lemma.endsWith("chairman");
    return ofAll ? Gender.UNKNOWN : genderOf(lemma);
  }

  /** Whether a word stands before a name without being part of it. */
  public static boolean isTitle(String word) {
    String lower = Spelling.lower(word);
    TitleKind own = HouseWords.current().titles().get(lower);
    return own != null ? own != TitleKind.NONE : isShippedTitle(lower);
  }

  /** Whether Byline's own list has a title, given in lower case. */
  public static boolean isShippedTitle(String lower) {
    return ALL_TITLES.contains(lower);
  }

  /** Whether a title is a mere courtesy, such as 'Mrs.': no role. */
  public static boolean isCourtesy(String word) {
    String lower = Spelling.lower(word);
    TitleKind own = HouseWords.current().titles().get(lower);
    return own != null ? own != TitleKind.OFFICE : !titles("office").contains(lower);
  }

  /** Whether a word is a title and a mere courtesy. */
  public static boolean isCourtesyTitle(String word) {
    return isTitle(word) && isCourtesy(word);
  }

  /** The gender that a word before a name shows: 'Mrs.', 'spokeswoman'. */
  public static Gender genderOfTitle(String word) {
    String lower = Spelling.lower(word);
    TitleKind own = HouseWords.current().titles().get(lower);
    if (own == TitleKind.FEMALE || own == TitleKind.MALE) {
      return own == TitleKind.FEMALE ? Gender.FEMALE : Gender.MALE;
    }
    if (titles("female").contains(lower)) {
      return Gender.FEMALE;
    }
    return titles("male").contains(lower) ? Gender.MALE : genderOfRole(lower);
  }
}
